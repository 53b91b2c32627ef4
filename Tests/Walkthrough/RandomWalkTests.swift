import Appliance
import Testing
import Walkthrough

@Suite("Whatever anybody does")
struct RandomWalkTests {
    /// How many walks there are in all: 50 from each of the twenty rows.
    static let perRow = 50

    @Test(
        "Nothing is ticked out of order or untrue, no two orders fly, none against an interlock, no mail is lost",
        arguments: [
            "1-1", "1-2", "1-3", "1-4", "1-5", "2-1", "2-2", "2-3", "2-4", "2-5", "3-1", "3-2", "3-3", "3-4", "3-5",
            "3-6", "3-7", "3-8", "4-1", "5-1",
        ])
    func walks(row: String) throws {
        for seed in 0..<Self.perRow {
            var walk = try RandomWalk(seed: seed, from: row)
            walk.walk(45)
            #expect(walk.violations.isEmpty, "row \(row), seed \(seed): \(walk.violations.prefix(3))")
        }
    }

    @Test("The walks get somewhere: not every key is refused")
    func notVacuous() throws {
        var rows = 0
        for seed in 0..<20 {
            var walk = try RandomWalk(seed: seed, from: "1-1")
            walk.walk(45)
            rows += walk.evening.work.position
        }
        #expect(rows >= 20)
    }
}
