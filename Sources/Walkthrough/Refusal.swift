import Appliance
import Procedure

/// Why something is not done now. Law 6: a refusal has a reason, and it comes from the check that refuses.
public enum Refusal: Hashable, Sendable {
    /// An interlock of the row or the item.
    case interlock(Requirement, Reason)
    /// A command is on its way; its outcome comes first (law 4).
    case writeInFlight(Order.ID)
    /// The box has not said who it is.
    case identityUnknown(Side)
    /// Both addresses lead to the same box.
    case sameBox(BoxText)
    /// Nothing is recorded: no record, no command.
    case noRecord(RecordFault)
    /// Guide mode never writes.
    case readOnly
    /// This item is done by hands or eyes: Space.
    case nothingToSend
    /// This item is sensed, or its command comes first: nothing to attest now.
    case nothingToAttest
    /// It was sent, and the box has not shown yet what became of it.
    case underWay(since: Moment)
    /// An alarm locks it.
    case alarm(Alarm)
    /// The table allows no override here, or nothing stands in the way.
    case nothingToOverride
    /// Every row is done.
    case finished
}
