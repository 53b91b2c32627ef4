import Appliance
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
        while work.finishedAt == nil, !patience.isOver(work), traffic.longestStall < Traffic.mostAtOnce {
            watch(self)
            pair.advance(to: now)
            player?.play(work, on: &pair)
            if let movement = engineer.next(work, pair) { move(movement) } else { wait(Self.glance) }
        }
        return work.finishedAt != nil
    }

    /// How often the engineer looks at the lamps when nothing else happens.
    private static let glance = Span.seconds(10)
}
