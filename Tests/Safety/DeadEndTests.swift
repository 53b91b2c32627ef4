import Foundation
import SafetySearch
import TestSupport
import Testing

/// `REDPAIR_DEAD_ENDS=1 swift test --filter DeadEndTests` plays every one of them, not only each few.
@Suite("No dead end", .serialized)
struct DeadEndTests {
    /// One of so many is played where nobody asks for all.
    private static let usual = 5

    @Test(
        "I9: whatever one thing goes wrong at any item, the work comes to its end, or says what a person is needed for")
    func playedOn() throws {
        let isWhole = ProcessInfo.processInfo.environment["REDPAIR_DEAD_ENDS"] != nil
        let stride = isWhole ? 1 : Self.usual
        let starts = World.checkpoints(World(try Shipped.procedure)).flatMap { place, world in
            (world.mischief + world.misfortunesNow).map { (place, world, $0) }
        }
        let chosen = starts.indices.filter { $0 % stride == 0 }
        let endings = concurrently(chosen.map { starts[$0] }) { place, world, move in
            var world = world
            world.budget = Budget(mischief: 1, faults: 1)
            _ = world.make(move)
            return (ending: world.playedOn(), story: "\(place): \(move.words)")
        }
        let all = Dictionary(grouping: endings, by: \.ending).mapValues { $0.map(\.story) }
        for (ending, stories) in all.sorted(by: { $0.value.count > $1.value.count }) {
            print(
                "safety: \(stories.count) × \(ending)" + (ending == .finished ? "" : "  such as \(stories.min() ?? "")")
            )
        }
        for (ending, stories) in all where !ending.isAllowed { Issue.record("\(ending): \(stories.sorted())") }
    }
}

extension Ending {
    /// What only a person can put right, and the program says so.
    fileprivate var isAllowed: Bool {
        switch self {
        case .finished: true
        case .stands(_, let reason): Self.forPersons.contains { reason.hasPrefix($0) }
        case .mute, .broken: false
        }
    }

    /// By what the program says when it stands.
    private static let forPersons = [
        // An update was published between STEP1-4 and STEP2-4 (F12): the vendor's to say.
        "patchesDiffer",
        // アクティブ側 was stopped or restarted by somebody, and the roles have changed over (F9).
        "role(", "notActive", "tookOver", "portsNotGreeting",
        // It came up as スタンバイ because the other one was started first (H3).
        "startedAsStandby", "partialData",
        // Another person has switched redundancy on or off, or stopped mail that was given back: to be switched back in a
        // browser.
        "unequalPair", "unexpectedLight", "light", "redundancy", "servicesDiffer",
    ]
}
