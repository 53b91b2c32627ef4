import Appliance
import Glibc
import Terminal
import Walkthrough
import WebConsole

/// `status --watch N` at work: it waits, has both boxes asked, and tells what changed, until a signal comes.
///
/// Each box is looked at in one session that lasts, by a console that cannot write (law 11).
struct StatusPatrol {
    let loop: EventLoop
    let inbox: Inbox<Event>
    let boxes: Boxes
    let clock: WorkClock
    let pages: Set<Page>

    /// Looks on, and hands over what each round found that is worth telling.
    func run(every interval: Span, _ tell: (StatusRounds.Findings, BySide<Glance>) throws -> Void) throws {
        defer { boxes.logOut() }
        var rounds = StatusRounds(every: interval, from: clock.now)
        while true {
            if rounds.begins(at: clock.now) {
                for side in Side.allCases { boxes.carryOut(.read(side, pages)) }
            }
            let wait = rounds.wait(at: clock.now).map { Int($0.milliseconds) }
            let happenings = try loop.wait(atMost: wait)
            if happenings.contains(where: \.isTheEnd) { return }
            if happenings.contains(.signal(.suspend)) { kill(getpid(), SIGSTOP) }
            for event in inbox.takeAll() { try take(event.what, &rounds, tell) }
        }
    }

    private func take(
        _ what: Happening, _ rounds: inout StatusRounds, _ tell: (StatusRounds.Findings, BySide<Glance>) throws -> Void
    ) throws {
        let findings: StatusRounds.Findings? =
            switch what {
            case .read(let side, let reading, _): rounds.take(Glance(reading), of: side)
            case .missed(let side, let fault, _): rounds.take(Glance(fault), of: side)
            default: nil
            }
        guard let findings, findings.isWorthTelling else { return }
        guard let active = rounds.glances[.active], let standby = rounds.glances[.standby] else { return }
        try tell(findings, BySide(active: active, standby: standby))
    }
}

extension StatusRounds.Findings {
    /// Whether there is anything to tell.
    var isWorthTelling: Bool { isFirst || Side.allCases.contains { !changes[$0].isEmpty } }
}

extension EventLoop.Happening {
    /// Whether somebody wants the program to end.
    fileprivate var isTheEnd: Bool {
        switch self {
        case .signal(.interrupt), .signal(.terminate), .signal(.hangUp): true
        case .signal, .keys, .resized, .inbox, .deadline, .inputGone: false
        }
    }
}
