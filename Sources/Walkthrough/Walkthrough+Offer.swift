import Appliance
import Procedure

/// What the dashboard offers before it is pressed.
extension Walkthrough {
    /// What Enter would send for the current item, as its box is now; `nil` where it would send nothing.
    public var nextCommand: Command? {
        guard let item = current, case .command(let command) = command(of: item) else { return nil }
        return command
    }

    /// Whether Space would mean something now.
    public var wantsAttestation: Bool {
        guard let item = current, isReopened(position) || locks.isEmpty else { return false }
        let mayLeaveOpen = item.decision != nil && openPorts(of: item.side).contains { !isNamed($0, beside: item) }
        switch progress[position] {
        case .pending: return isByHand(item) || mayLeaveOpen
        case .underWay(let act):
            return act.awaitsAssent || (item.attested != nil && act.attested == nil && !isSeenOn(item)) || mayLeaveOpen
        case .sending, .done: return false
        }
    }

    /// Since when the current item's own conditions are waited for; `nil` where something was done about it, or before the work.
    public var turnCameAt: Moment? {
        guard let item = current, beganAt != nil, progress[position].act == nil else { return nil }
        return base(of: item)
    }

    /// Why the power button that a person says to have pressed may have been another one; `nil` where nothing speaks for it.
    public var buttonDoubt: ButtonDoubt? {
        guard let item = current, item.hands == .pressPower, let act = progress[position].act,
            let pressed = act.attested, boxes[item.side].contact.isAway
        else { return nil }
        if let other = boxes[item.side.peer].cameBackAt, other > pressed { return .otherBoxStarted }
        return now - pressed > settings.longestStart ? .startsForLong : nil
    }
}

/// What speaks against a button that was said to be pressed.
public enum ButtonDoubt: Equatable, Sendable {
    /// The other box has started since then.
    case otherBoxStarted
    /// No start has ever taken so long.
    case startsForLong
}
