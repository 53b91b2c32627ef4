import Foundation
import SafetySearch
import TestSupport
import Testing

/// `REDPAIR_SEARCH_STATES=20000000 swift test --filter SafetyTests` searches deeper.
@Suite("Everything that can happen", .serialized)
struct SearchTests {
    /// How many states are looked at in all where nobody asks for more.
    private static let usual = 45_000

    /// From each item's turn on, a few moves deep: far enough for an order, a tick and an accident, not for a dead end (I9),
    /// which only a search that has come to its end can tell.
    @Test("Whatever anybody does within some moves of any item, no law of the whole is broken")
    func everything() throws {
        let wanted = ProcessInfo.processInfo.environment["REDPAIR_SEARCH_STATES"].flatMap { Int($0) } ?? Self.usual
        let places = World.checkpoints(World(try Shipped.procedure)).map(\.place)
        var total = Tally()
        let results = concurrently(Array(places.indices)) { place in
            Result { try Self.search(from: place, states: wanted / places.count) }
        }
        for (place, result) in zip(places, results) {
            let result = try result.get()
            total.add(result)
            for (what, story) in result.findings.sorted(by: { $0.key < $1.key }) {
                Issue.record("from \(place): \(what)\n\(story.lines.joined(separator: "\n"))")
            }
        }
        print("safety: \(total)")
        #expect(total.states >= min(wanted, Self.usual) * 9 / 10)
    }

    /// From the turn of one item on. Each search has made its world itself: those that share its table wait for each other.
    private static func search(from place: Int, states: Int) throws -> Search.Result {
        var start = World.checkpoints(World(try Shipped.procedure))[place].world
        start.budget = Budget(mischief: 1, faults: 1)
        var search = Search(from: start, limits: Search.Limits(states: states)) { world in
            world.violations.first.map { "\($0)" }
        }
        return search.run()
    }
}

/// The counts of all searches together.
struct Tally: CustomStringConvertible {
    private(set) var states = 0
    private(set) var transitions = 0
    private(set) var depth = 0
    private(set) var findings = 0
    private(set) var lost = 0
    private(set) var whole = 0

    mutating func add(_ result: Search.Result) {
        states += result.states
        transitions += result.transitions
        depth = max(depth, result.depth)
        findings += result.findings.count
        lost += result.lost
        whole += result.isComplete ? 1 : 0
    }

    var description: String {
        "states \(states), transitions \(transitions), depth \(depth), whole \(whole), stuck in words \(lost), findings \(findings)"
    }
}
