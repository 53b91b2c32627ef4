import Appliance
import Procedure

/// What is owed before the work may end: law 8.
public enum Debt: Hashable, Sendable {
    /// No mail goes in or out since then.
    case mailStopped(since: Moment)
    /// Some mail comes in again by these ports of a side that is アクティブ, and not everything that was on before.
    case mailPartly(Side, [MailService], since: Moment)
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
        if case .since(let start) = mailStop, !isTakingMail { debts.append(mailDebt(since: start)) }
        if let outageSince { debts.append(.mailStopped(since: outageSince)) }
        if isBackInService { return debts }
        debts += lan1Debts
        if let first = overrides.first(where: { $0.terms.owes }), !owed.isEmpty {
            debts.append(.noFailover(since: first.at))
        }
        return debts
    }

    /// Whoever is アクティブ has the address that mail comes to: what of its ports was seen open is not stopped.
    private func mailDebt(since start: Moment) -> Debt {
        let unplugged = lan1Debts.compactMap { if case .lan1Out(let side, _) = $0 { side } else { nil } }
        for side in Side.allCases where isInForce(side, as: .active) && !unplugged.contains(side) {
            let open = openNow(side)
            if open.contains(where: \.acceptsMail) { return .mailPartly(side, open, since: start) }
        }
        return .mailStopped(since: start)
    }

    /// The ports that were seen open a short while ago, since the box answers.
    func openNow(_ side: Side) -> [MailService] {
        guard let since = boxes[side].contact.since, let ports = boxes[side].ports, ports.asked >= since,
            now - ports.answered <= settings.settingsAge * 2
        else { return [] }
        return MailService.allCases.filter { ports.value[$0]?.isOpen == true }
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
        overrides.filter(\.terms.owes).flatMap(\.terms.lifts).filter { !isPaid($0) }
    }

    /// A box that went away in sync has left a whole copy behind: while it does not answer, what it last said counts.
    private func isPaid(_ requirement: Requirement) -> Bool {
        if finding(requirement) == .holds { return true }
        guard let side = requirement.condition.side, !boxes[side].contact.isAnswering, wholeness.isWhole[side.peer]
        else { return false }
        return finding(requirement.asLastRead) == .holds
    }
}

extension Walkthrough {
    /// The mail services of a box that ran before the work and are switched off now, as last read (F3, I7).
    public func mailLeftOff(at side: Side) -> [MailService] {
        let (before, now) = (recorded[side]?.switches, boxes[side].mail?.value.switches)
        return MailService.allCases.filter { before?[$0] == true && now?[$0] == false }
    }
}
