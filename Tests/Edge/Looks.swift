import Appliance
import WebConsole

@testable import redpair

/// Looks at boxes, made up.
enum Looks {
    /// A box in good order.
    static func good(_ role: Role) -> Reading {
        var reading = Reading()
        reading.host = role == .active ? "primary.example.jp" : "secondary.example.jp"
        reading.redundancy = status(role, .normal, .complete)
        reading.processor = Processor(load1: 7, load15: 123)
        reading.mail = MailSettings(switches: [.smtp: true, .pop: true, .imap: false])
        reading.redundancySetting = RedundancySetting(enabled: true)
        reading.components = [Component(name: "SMTP", group: .service, signal: .normal)]
        reading.updates = UpdateList(updates: [], hasBeenChecked: true)
        return reading
    }

    static func status(_ role: Role, _ signal: Signal, _ sync: SyncState, percent: Int? = nil) -> RedundancyStatus {
        var status = RedundancyStatus()
        (status.signal, status.role, status.sync, status.syncPercent) = (signal, role, sync, percent)
        status.peer = .running
        return status
    }

    /// A good box whose light and sync are others.
    static func syncing(_ role: Role, percent: Int) -> Reading {
        var reading = good(role)
        reading.redundancy = status(role, .problem, .running, percent: percent)
        return reading
    }

    /// The report of two looks.
    static func report(_ active: Glance, _ standby: Glance, _ language: Language = .english) throws -> StatusReport {
        let addresses = BySide(
            active: try ConsoleAddress("http://192.0.2.1:444"), standby: try ConsoleAddress("http://192.0.2.2:444"))
        return StatusReport(BySide(active: active, standby: standby), addresses, language)
    }
}
