import Appliance
import Rehearsal
import Walkthrough

/// How an evening ended that somebody careful played on to its end.
package enum Ending: Hashable, Sendable, CustomStringConvertible {
    /// The work is done.
    case finished
    /// It stands, and the program says why: the item, and the words' own fact.
    case stands(item: String, because: String)
    /// It stands, and the program says nothing.
    case mute(item: String)
    /// A law was broken on the way.
    case broken(String)

    /// Such as `1-4.1 stands: updateStuck`.
    package var description: String {
        switch self {
        case .finished: "finished"
        case .stands(let item, let reason): "\(item) stands: \(reason)"
        case .mute(let item): "\(item) stands and says nothing"
        case .broken(let law): law
        }
    }
}

extension World {
    /// I9, put to the test: an engineer who heeds the alarms, looks at the rack when nothing moves, and never overrides, works
    /// on from here. Whatever has gone wrong, the work comes to its end or says what a person is needed for.
    package func playedOn() -> Ending { playedOnItself().ending }

    /// The same, with the world at the end.
    package func playedOnItself() -> (ending: Ending, world: World) {
        var world = self
        world.budget = Budget(mischief: 0, faults: 0)
        var engineer = Engineer()
        var patience = Patience()
        while world.work.finishedAt == nil, !patience.isOver(world.work) {
            world.notes = []
            switch engineer.next(world.work, world.pair) {
            case .key(let intent):
                world.happen(.hand(intent))
                world.step(until: world.now + .seconds(1))
            case .bench(let act):
                world.bench(act)
                world.step(until: world.now + .seconds(1))
            case nil: world.step(until: world.now + .seconds(10))
            }
            if let violation = world.violations.first { return (.broken("\(violation)"), world) }
        }
        return (world.ending, world)
    }

    private var ending: Ending {
        guard let item = work.current else { return work.finishedAt == nil ? .mute(item: "end") : .finished }
        if let alarm = work.alarms.first { return .stands(item: "\(item.id)", because: alarm.name) }
        let isLookedAt = item.operation == nil && item.hands == nil
        if let unmet = work.unmet(item), isLookedAt || work.progress(of: item.id) != .pending {
            return .stands(item: "\(item.id)", because: unmet.reason.name)
        }
        for case .interlock(let requirement, let reason) in work.interlocks(of: item) {
            return .stands(item: "\(item.id)", because: "\(requirement.condition) \(reason.name)")
        }
        return work.refusalsNow.isEmpty ? .mute(item: "\(item.id)") : .stands(item: "\(item.id)", because: "refused")
    }
}

extension Alarm {
    /// The case, without its facts.
    fileprivate var name: String { String("\(self)".prefix { $0 != "(" }) }
}

extension Reason {
    /// The case, without its facts.
    fileprivate var name: String { String("\(self)".prefix { $0 != "(" }) }
}
