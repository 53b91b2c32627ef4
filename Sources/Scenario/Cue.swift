import Appliance
import Procedure
import SimulatedPair
import Walkthrough

/// When something goes wrong: a point of the work, and so long after it.
public struct Cue: Hashable, Sendable {
    /// What is waited for.
    public var point: Point
    /// How long after that.
    public var delay: Span

    /// A point of the work.
    public enum Point: Hashable, Sendable {
        /// The beginning.
        case start
        /// The turn of an item has come.
        case turn(Item.ID)
        /// An item was begun: its command left, or its hands' work was attested.
        case begun(Item.ID)
        /// An item is done.
        case done(Item.ID)
        /// アップデート実行 of a box is so far, in percent of all its packages.
        case update(Side, percent: Int)
        /// A full sync is so far, in percent.
        case sync(percent: Int)
    }

    /// So long after a point of the work.
    public init(_ point: Point, plus delay: Span = .zero) { (self.point, self.delay) = (point, delay) }
}

extension Cue.Point {
    /// Whether the work and its pair have come to it.
    func isReached(_ work: Walkthrough, _ pair: SimulatedPair) -> Bool {
        switch self {
        case .start: true
        case .turn(let id): work.current.map { $0.id >= id } ?? true
        case .begun(let id): work.progress(of: id) != .pending
        case .done(let id): work.progress(of: id).isDone
        case .update(let side, let percent): pair.updateRunPercent(of: side).map { $0 >= percent } ?? false
        case .sync(let percent): pair.syncPercent.map { $0 >= percent } ?? false
        }
    }

    /// The item that it names, if it names one.
    var item: Item.ID? {
        switch self {
        case .turn(let id), .begun(let id), .done(let id): id
        case .start, .update, .sync: nil
        }
    }
}
