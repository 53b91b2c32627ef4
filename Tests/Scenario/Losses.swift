import SimulatedPair
import TestSupport
import Walkthrough

/// Watches the mails that a box accepted while mail was stopped: none of them may be lost.
///
/// What is accepted before and after is copied some seconds later, and a failover or a split-brain in service costs some
/// of it whoever watches.
struct Losses {
    private var before: RangeSet<Int>?
    private var accepted = RangeSet<Int>()

    mutating func watch(_ evening: Evening) {
        guard case .since = evening.work.mailStop, !isGivingBack(evening.work) else { return }
        before = before ?? evening.pair.mail.accepted
        accepted = evening.pair.mail.accepted
    }

    /// From the first order on that starts a service, mail flows.
    private func isGivingBack(_ work: Walkthrough) -> Bool {
        switch work.current?.operation {
        case .start, .startOthers: true
        default: false
        }
    }

    /// What was accepted meanwhile and stands on no disk any more.
    func lost(of pair: SimulatedPair) -> [String] {
        let gone = accepted.subtracting(before ?? accepted).intersection(pair.mail.lost)
        return gone.isEmpty ? [] : ["mail lost that came in while mail was stopped: \(gone.count)"]
    }
}
