import Appliance

/// A stretch of time that a box itself took: the work that nobody can hurry.
public struct BoxWork: Hashable, Sendable {
    /// What it was doing.
    public var kind: Kind
    /// Who; for a sync, the side that is written.
    public var side: Side
    /// When it began.
    public var from: Moment
    /// When it ended; `nil` while it goes on.
    public var to: Moment?

    /// The kinds of work.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// From the power button to a console that answers.
        case start
        /// From the order to power off.
        case stop
        /// From the order to a console that answers again.
        case restart
        /// From アップデート実行 to the last package, and on to the restart that it makes by itself.
        case update
        /// A full sync.
        case sync
    }

    /// The part of it that lies between two moments; `nil` when none does.
    func part(from: Moment, to end: Moment) -> Range<Int64>? {
        let lower = max(self.from, from).milliseconds
        let upper = min(to ?? end, end).milliseconds
        return lower < upper ? lower..<upper : nil
    }
}

extension SimulatedPair {
    /// How long the boxes themselves took between two moments: the length of the *union* of their work. What both do
    /// at once counts once, so it can be compared with the clock.
    public func boxTime(from: Moment, to: Moment) -> Span {
        let parts = RangeSet(work.compactMap { $0.part(from: from, to: to) })
        return .milliseconds(parts.ranges.reduce(0) { $0 + $1.upperBound - $1.lowerBound })
    }

    /// How long the boxes took between two moments for one kind of work: the plain *sum* over both sides.
    public func boxTime(of kind: BoxWork.Kind, from: Moment, to: Moment) -> Span {
        let parts = work.filter { $0.kind == kind }.compactMap { $0.part(from: from, to: to) }
        return .milliseconds(parts.reduce(0) { $0 + $1.upperBound - $1.lowerBound })
    }

    mutating func beginWork(_ kind: BoxWork.Kind, on side: Side) {
        work.append(BoxWork(kind: kind, side: side, from: now))
    }

    mutating func endWork(_ kinds: Set<BoxWork.Kind>, on side: Side) {
        let isOpen = { (one: BoxWork) in one.to == nil && one.side == side && kinds.contains(one.kind) }
        for index in work.indices where isOpen(work[index]) { work[index].to = now }
    }
}
