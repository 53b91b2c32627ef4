import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Walkthrough

/// Watches every tick: what is ticked as sensed must have been so not long before.
struct Ticks {
    private(set) var untrue: [String] = []
    /// When each item was ticked that was seen to be.
    private var ticked: [Item.ID: Moment] = [:]
    /// When each condition of the present row was last so.
    private var wasSo: [Condition: Moment] = [:]

    /// As long as a slow page, and the readings that a tick rests on, may lie back.
    private static let memory = Span.seconds(30)

    /// How far the work was when it was last looked at.
    private var position = 0
    /// When the truth was last looked at.
    private var lookedAt: Moment?

    /// How often the truth is looked at.
    private static let interval = Span.seconds(2)

    mutating func watch(_ evening: Evening) {
        if evening.work.position != position { takeIn(evening) }
        position = evening.work.position
        if lookedAt.map({ evening.now - $0 >= Self.interval }) ?? true { look(evening) }
    }

    private mutating func takeIn(_ evening: Evening) {
        for (item, progress) in zip(evening.work.items, evening.work.progress) {
            guard case .done(.sensed, let at) = progress, ticked[item.id] != at else { continue }
            // What a broken latch had reopened, and is seen to have done no harm, gets its old tick back.
            if ticked[item.id].map({ at > $0 }) ?? true { judge(item, evening) }
            ticked[item.id] = at
        }
    }

    private mutating func judge(_ item: Item, _ evening: Evening) {
        for requirement in item.sensed where evening.pair.truth(of: requirement.condition) == false {
            if let last = wasSo[requirement.condition], evening.now - last <= Self.memory { continue }
            untrue.append("\(item.id) was ticked, and this is not so: \(requirement.condition)")
        }
    }

    /// The row that is under way, and the next: a page may tick several items at once.
    private mutating func look(_ evening: Evening) {
        lookedAt = evening.now
        for item in evening.work.items.dropFirst(evening.work.position).prefix(5) {
            for requirement in item.sensed where evening.pair.truth(of: requirement.condition) == true {
                wasSo[requirement.condition] = evening.now
            }
        }
    }
}
