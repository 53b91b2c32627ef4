import Appliance
import Procedure
import Walkthrough

extension World {
    /// What was sent or asked for though what a latch holds had not been so for long enough to be seen.
    func slip(against latch: Latch) -> String? {
        guard let strayedAt, now - strayedAt >= Self.notice, pair.truth(of: latch.holds) == false else { return nil }
        for note in notes {
            switch note {
            case .sent(let order, _): return "\(order.item) is sent, and not so: \(latch.holds)"
            case .asked(let act, _): return "\(act) is asked for, and not so: \(latch.holds)"
            case .ticked, .attested, .sentBeside, .takenTwice, .falseTick, .accident: break
            }
        }
        return nil
    }

    /// What was sent, asked for or ticked though the program knew that one of these was not so.
    func slip(against conditions: Set<Condition>) -> String? {
        for note in notes {
            switch note {
            case .sent(let order, let untrue):
                if let slip = slip(in: untrue, conditions) { return "\(order.item) is sent, and not so: \(slip)" }
            case .asked(let act, let untrue):
                if let slip = slip(in: untrue, conditions) { return "\(act) is asked for, and not so: \(slip)" }
            case .attested(let item, let untrue):
                if let slip = slip(in: untrue, conditions) { return "\(item) is taken for done, and not so: \(slip)" }
            case .ticked(let item, let untrue) where !isStraight || isLookedAt(item):
                if let slip = slip(in: untrue, conditions) { return "\(item) is ticked, and not so: \(slip)" }
            case .ticked, .sentBeside, .takenTwice, .falseTick, .accident: break
            }
        }
        return nil
    }

    /// The order that the table would let out though the program knows that one of these is not so, and what else holds it
    /// back: an alarm, or the order's own look at what it would do.
    func heldBack(against conditions: Set<Condition>) -> String? {
        guard let item = work.current, item.operation != nil, work.progress(of: item.id) == .pending,
            Side.allCases.contains(where: { pair.console(of: $0) == .answering && work.boxes[$0].contact.isAnswering }),
            work.interlocks(of: item).isEmpty, let other = work.refusalsNow.first,
            let slip = slip(in: untruths, conditions)
        else { return nil }
        return "\(item.id) is held back by nothing but \(other), and not so: \(slip)"
    }

    /// Whether nobody sends or does anything for it: its tick is all that can go wrong.
    private func isLookedAt(_ id: Item.ID) -> Bool {
        work.items.contains { $0.id == id && $0.operation == nil && $0.hands == nil }
    }

    private func slip(in untrue: [Untruth], _ conditions: Set<Condition>) -> Condition? {
        untrue.first { $0.isKnown && conditions.contains($0.condition) }?.condition
    }
}
