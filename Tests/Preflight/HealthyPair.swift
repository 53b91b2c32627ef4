import Appliance
import Preflight

/// A pair that is ready in every way, and what a test changes about it.
struct HealthyPair {
    static let now = Moment(seconds: 1_228_300_000)
    static let update = Update(name: "20081001.nup", patchLevel: "20081001", comment: "", status: "-")

    var surveys = BySide { side in
        Survey(
            isEncrypted: true,
            console: .success(
                Inspection(
                    reading: HealthyPair.reading(side), answeredAt: HealthyPair.now, refresh: .proved,
                    ports: [.smtp: .open(greeting: "220 mail"), .pop: .open(greeting: "+OK")])))
    }

    /// What is found when one box differs.
    static func checks(_ side: Side, _ change: (inout Inspection) -> Void) -> Readiness {
        var pair = HealthyPair()
        pair.change(side, change)
        return Readiness(pair.surveys)
    }

    /// What is found when both do.
    static func checks(both change: (inout Inspection) -> Void) -> Readiness {
        var pair = HealthyPair()
        for side in Side.allCases { pair.change(side, change) }
        return Readiness(pair.surveys)
    }

    /// What is found when one box cannot be read.
    static func checks(_ side: Side, failing fault: ConsoleFault) -> Readiness {
        var pair = HealthyPair()
        pair.surveys[side].console = .failure(fault)
        return Readiness(pair.surveys)
    }

    mutating func change(_ side: Side, _ change: (inout Inspection) -> Void) {
        guard case .success(var inspection) = surveys[side].console else { return }
        change(&inspection)
        surveys[side].console = .success(inspection)
    }

    private static func reading(_ side: Side) -> Reading {
        var reading = Reading()
        reading.clock = now
        reading.host = side == .active ? "primary.nsk.dom" : "secondary.nsk.dom"
        reading.components = [
            Component(name: "ディスクの使用状況", group: .system, signal: .normal),
            Component(name: "FTP サーバ", group: .service, signal: .disabled),
        ]
        reading.redundancy = status(side)
        reading.processor = Processor(load1: 35)
        reading.mail = MailSettings(switches: [.smtp: true, .pop: true, .imap: false])
        reading.redundancySetting = RedundancySetting(
            enabled: true, peerHost: side == .active ? "secondary.nsk.dom" : "primary.nsk.dom")
        reading.updates = UpdateList(updates: [update], hasBeenChecked: true)
        reading.updateHistory = []
        return reading
    }

    private static func status(_ side: Side) -> RedundancyStatus {
        var status = RedundancyStatus()
        status.signal = .normal
        status.role = side == .active ? .active : .standby
        (status.peer, status.sync) = (.running, .complete)
        (status.failoverTime, status.failoverCause) = ("", "")
        return status
    }
}

extension Readiness {
    /// What was found about a topic.
    subscript(topic: Check.Topic) -> Check.Finding? { checks.first { $0.topic == topic }?.finding }

    /// Everything that is not as the work needs it.
    var troubles: [Check] { checks.filter { $0.verdict != .ready } }
}
