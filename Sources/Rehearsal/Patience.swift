import Appliance
import Walkthrough

/// How long an engineer waits without anything coming true before leaving.
public struct Patience: Sendable {
    /// The longest standstill, by the clock of the work: no item takes nearly as long, and whatever a scenario makes last
    /// is over by then. A row that comes true is none, nor is an alarm that comes or goes.
    public static let limit = Span.minutes(30)
    /// The longest evening, however much comes and goes.
    public static let longest = Span.minutes(12 * 60)

    private var frontier = -1
    private var alarms: [Alarm] = []
    private var since: Moment?
    private var began: Moment?

    /// Patience that has not been tried yet.
    public init() {}

    /// Whether it is over now.
    public mutating func isOver(_ work: Walkthrough) -> Bool {
        if work.frontier != frontier || work.alarms != alarms {
            (frontier, alarms, since) = (work.frontier, work.alarms, work.now)
        }
        began = began ?? work.now
        return isLonger(Self.limit, since, work.now) || isLonger(Self.longest, began, work.now)
    }

    private func isLonger(_ limit: Span, _ since: Moment?, _ now: Moment) -> Bool {
        since.map { now - $0 >= limit } ?? false
    }
}
