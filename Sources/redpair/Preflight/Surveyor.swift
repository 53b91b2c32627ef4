import Appliance
import Glibc
import Preflight
import WebConsole

/// Finds out of one box all that can be known before the work, with a console that cannot write (law 11).
struct Surveyor {
    /// 「処理には数分かかります」: how long 情報の更新 is waited for at most.
    private static let refreshLimit = Span.minutes(5)
    /// Between two looks whether it has run, in real microseconds.
    private static let pause: UInt32 = 1_000_000

    private let console: LoggedConsole<ReadOnlyConsole>
    private let clock: WorkClock

    init(_ console: LoggedConsole<ReadOnlyConsole>, _ clock: WorkClock) {
        (self.console, self.clock) = (console, clock)
    }

    /// Looks at the box; the box is made to look first, so that it shows the present.
    func survey() -> Result<Inspection, ConsoleFault> {
        defer { console.logOut() }
        do throws(ConsoleFault) { return .success(try inspection()) } catch { return .failure(error) }
    }

    private func inspection() throws(ConsoleFault) -> Inspection {
        let before = try console.read([.identity, .redundancy])
        let refreshFault = fault(of: .refreshMonitor)
        let checkFault = fault(of: .checkUpdates)
        let refresh = try refreshed(refreshFault, since: before.redundancy?.changedAt)
        let reading = try console.read(Set(Page.allCases))
        let answeredAt = clock.now
        let mail = reading.mail
        let ports = MailService.allCases.map { ($0, mail?.port(of: $0) ?? $0.standardPort) }
        return Inspection(
            reading: reading, answeredAt: answeredAt, refresh: refresh, updateCheckFault: checkFault,
            ports: console.probe(Dictionary(uniqueKeysWithValues: ports)))
    }

    private func fault(of look: Look) -> ConsoleFault? {
        do throws(ConsoleFault) { try console.look(look) } catch { return error }
        return nil
    }

    private func refreshed(_ fault: ConsoleFault?, since changed: Moment?) throws(ConsoleFault) -> Refresh {
        if let fault { return .failed(fault) }
        return try outcome(since: changed)
    }

    /// The monitor writes 最後に動作状況が変化した時刻 at every run (`admin-ui` 2.5): once it has moved, the box has looked. Where
    /// the page has no such time, no waiting will prove anything.
    private func outcome(since changed: Moment?) throws(ConsoleFault) -> Refresh {
        guard let changed else { return .unproved(.zero) }
        let began = clock.now
        while clock.now - began < Self.refreshLimit {
            if let now = try console.read([.redundancy]).redundancy?.changedAt, now != changed { return .proved }
            usleep(Self.pause)
        }
        return .unproved(Self.refreshLimit)
    }
}
