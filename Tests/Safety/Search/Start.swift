import Appliance
import Procedure
import Rehearsal
import TestSupport
import Walkthrough

extension World {
    /// The world at the moment when each item's turn has come, the work being done as the table has it.
    package static func checkpoints(_ start: World) -> [(place: String, world: World)] {
        var world = start
        var kept: [(String, World)] = []
        for _ in 0..<20_000 {
            guard let id = world.work.current?.id.description else { break }
            if kept.last?.0 != id { kept.append((id, world)) }
            world.goOn()
        }
        return kept
    }

    /// What an honest person does next, or the next thing that happens.
    package mutating func goOn() {
        switch Autopilot().next(work, pair) {
        case .key(let intent): happen(.hand(intent))
        case .bench(let act): pair.apply(act, at: now)
        case nil where work.prompt == nil && isOffered: happen(.hand(.carryOut))
        case nil: step(until: now + .seconds(1))
        }
    }

    /// Whether Enter may be pressed once more for what has not come true for long.
    private var isOffered: Bool {
        guard let item = work.current, item.operation != nil else { return false }
        return work.progress[work.position].act != nil && work.refusalsNow.isEmpty
    }
}
