import Procedure

/// How a rehearsal with faults should end.
public enum Ending: Hashable, Sendable {
    /// Every row done, and no mail lost.
    case finished
    /// Left with this alarm in force.
    case alarm(AlarmName)
    /// Left at this item, which refuses to go on or does not come true.
    case hold(Item.ID)
}
