import Appliance
import Procedure

/// A box that is to be shut down and that hands have switched off already, or the other way round.
extension Walkthrough {
    /// Whether it is proved already that a box which is found off held all that its peer does.
    func wasClear(_ requirement: Requirement) -> Bool {
        guard cleared == position, requirement.condition.isOfCopy, let item = current else { return false }
        return isFoundOff(item)
    }

    /// Remembers that the box which is to be shut down might have been: the two were in sync, with nothing new since. Once
    /// hands have switched it off its peer can only say that it is alone.
    mutating func noteClearance() {
        if cleared != position { cleared = nil }
        guard cleared == nil, let item = current, item.operation == .shutDown, progress[position] == .pending,
            !isReopened(position), boxes[item.side].contact.isAnswering, interlocks(of: item).isEmpty
        else { return }
        cleared = position
    }

    /// Whether a box whose power button is to be pressed is up or coming up already: whoever pressed it now would stop it in
    /// the middle of whatever it does. Only where its answer is what the item waits for: it cannot be anybody else's.
    public func isFoundOn(_ item: Item) -> Bool {
        item.id == current?.id && item.hands == .pressPower && progress[position] == .pending
            && item.sensed.contains(Requirement(.answering(item.side))) && boxes[item.side].contact.isThere
    }

    /// Whether a box that is to be shut down is silent already: nobody can send it anything, but its lamp can be looked at.
    public func isFoundOff(_ item: Item) -> Bool {
        item.id == current?.id && item.operation == .shutDown && item.attested != nil && progress[position] == .pending
            && finding(Requirement(.silent(item.side))) == .holds
    }
}

extension Condition {
    /// Whether it tells that one box holds what the other does.
    fileprivate var isOfCopy: Bool {
        switch self {
        case .light(_, .green), .sync(_, .complete): true
        default: false
        }
    }
}
