import Appliance
import Procedure

/// What is owed before the work may end: law 8.
public enum Debt: Hashable, Sendable {
    /// No mail goes in or out since then.
    case mailStopped(since: Moment)
    /// The LAN1 cable of a side is out since then.
    case lan1Out(Side, since: Moment)
    /// Mail flows on one copy since then: no automatic failover (manual (*2) (3)).
    case noFailover(since: Moment)
}

extension Walkthrough {
    /// Everything that is owed now. Where others have put the pair back in service, what the table holds for owed is not known
    /// to be so: only that mail is stopped, as long as none comes in.
    public var debts: [Debt] {
        var debts: [Debt] = []
        if case .since(let start) = mailStop, !isTakingMail { debts.append(.mailStopped(since: start)) }
        if let outageSince { debts.append(.mailStopped(since: outageSince)) }
        if isBackInService { return debts }
        debts += lan1Debts
        if let first = overrides.first(where: { $0.terms.owes }), !owed.isEmpty {
            debts.append(.noFailover(since: first.at))
        }
        return debts
    }

    /// A cable that hands pulled out and did not put back.
    private var lan1Debts: [Debt] {
        var out: [Side: Moment] = [:]
        for (item, progress) in zip(items, progress) {
            guard case .done(_, let at) = progress else { continue }
            if item.hands == .unplugLAN1 { out[item.side] = at }
            if item.hands == .restoreLAN1 { out[item.side] = nil }
        }
        return Side.allCases.compactMap { side in out[side].map { .lan1Out(side, since: $0) } }
    }

    /// What was lifted on credit, and has not come true yet.
    var owed: [Requirement] {
        overrides.filter(\.terms.owes).flatMap(\.terms.lifts).filter { finding($0) != .holds }
    }
}

extension Walkthrough {
    /// The mail services of a box that ran before the work and are switched off now, as last read (F3, I7).
    public func mailLeftOff(at side: Side) -> [MailService] {
        let (before, now) = (recorded[side]?.switches, boxes[side].mail?.value.switches)
        return MailService.allCases.filter { before?[$0] == true && now?[$0] == false }
    }
}
