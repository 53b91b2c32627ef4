import Appliance
import Walkthrough

/// How long an engineer waits without anything coming true before leaving.
public struct Patience: Sendable {
    /// The longest standstill, by the clock of the work: no item takes nearly as long, and whatever a scenario makes last
    /// is over by then.
    public static let limit = Span.minutes(30)

    private var frontier = -1
    private var since: Moment?

    /// Patience that has not been tried yet.
    public init() {}

    /// Whether it is over now.
    public mutating func isOver(_ work: Walkthrough) -> Bool {
        if work.frontier != frontier { (frontier, since) = (work.frontier, work.now) }
        return since.map { work.now - $0 >= Self.limit } ?? false
    }
}
