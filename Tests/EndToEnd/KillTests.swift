import Foundation
import Scenario
import TestSupport
import Testing

/// `REDPAIR_KILLS=1000 REDPAIR_SEED=1 swift test --filter KillTests` kills a thousand times, over as many whole evenings
/// as that takes; without it, a few kills in the first rows. `REDPAIR_HURRY=10` beside it has all clocks go ten times as
/// fast (`apt-get install faketime`), as most of the time is spent with waiting for what a lost command did not do.
@Suite("kill -9 at random moments, and taken up again", .serialized)
struct KillTests {
    private static let environment = ProcessInfo.processInfo.environment

    @Test("No command reaches a box twice, no event is lost, and every row is done in the end")
    func kills() throws {
        let wanted = Self.environment["REDPAIR_KILLS"].flatMap { Int($0) }
        let hurry = Self.environment["REDPAIR_HURRY"].flatMap { Int($0) } ?? 1
        let seed = Self.environment["REDPAIR_SEED"].flatMap { Int($0) } ?? 1
        var dice = SeededDice(seed: seed)
        var kills = 0
        repeat {
            var evening = try KilledEvening(dice, hurry: hurry)
            dice = try evening.work(kills: (wanted ?? 4) - kills, mayStop: wanted == nil)
            kills += evening.kills
            let inFlight = "\(evening.killsInFlight) of them with a command on its way"
            print("seed \(seed): \(kills) kills so far; in this evening \(evening.kills), \(inFlight)")
        } while kills < wanted ?? 0
    }
}
