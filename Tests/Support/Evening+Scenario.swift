import Appliance
import Assets
import Procedure
import Rehearsal
import Scenario
import SimulatedPair
import Walkthrough

extension Evening {
    /// An evening in which a scenario happens.
    package init(_ scenario: Scenario) throws {
        var wire = Wire()
        wire.isCrossed = scenario.addressesAreSwapped
        try self.init(over: wire)
        player = ScenarioPlayer(scenario)
        engineer = Engineer(scenario)
    }

    /// Works until every row is done, or until the engineer's patience is over; says whether it is done.
    @discardableResult
    package mutating func playToEnd(watching watch: (Evening) -> Void = { _ in }) -> Bool {
        var patience = Patience()
        while work.finishedAt == nil, !patience.isOver(work) {
            watch(self)
            pair.advance(to: now)
            if let movement = engineer.next(work, pair) { move(movement) } else { wait(Self.glance) }
        }
        return work.finishedAt != nil
    }

    /// How often the engineer looks at the lamps when nothing else happens.
    private static let glance = Span.seconds(10)
}

/// The table that the program ships.
package func shippedProcedure() throws -> Procedure {
    let bytes = UnsafeBufferPointer(start: redpairProcedure.bytes, count: redpairProcedure.count)
    return try Procedure(yaml: String(decoding: bytes, as: UTF8.self), file: "table")
}

/// The scenarios that the program ships, by name.
package func shippedScenarios() throws -> [Scenario] {
    let procedure = try shippedProcedure()
    return try UnsafeBufferPointer(start: redpairScenarios, count: redpairScenarioCount).map { shipped in
        let bytes = UnsafeBufferPointer(start: shipped.asset.bytes, count: shipped.asset.count)
        let name = String(cString: shipped.name)
        return try Scenario(yaml: String(decoding: bytes, as: UTF8.self), file: "\(name).yaml", for: procedure)
    }
}
