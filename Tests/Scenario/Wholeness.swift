import Appliance
import SimulatedPair
import TestSupport
import Walkthrough

/// Watches, near the end of the work, when each thing was last so that must be so when the last row is ticked.
struct Wholeness {
    private var lastSo: [String: Moment] = [:]

    /// What changes in the last minute cannot all be seen any more.
    private static let grace = Span.seconds(60)

    mutating func watch(_ evening: Evening) {
        guard evening.work.position >= evening.work.items.count - 4 else { return }
        for (what, isSo) in truths(evening.pair) where isSo { lastSo[what] = evening.now }
    }

    /// What had not been so for a while then.
    func lies(at end: Moment) -> [String] {
        Self.names.filter { name in lastSo[name].map { end - $0 > Self.grace } ?? true }
            .map { "finished, and it is not so that \($0)" }
    }

    private static let names = [
        "A alone serves", "S is standby", "they are in sync", "the levels are equal", "no update runs",
    ]

    private func truths(_ pair: SimulatedPair) -> [(String, Bool)] {
        let facts = [
            pair.ownersOfSharedAddress == [.active], pair.box(.standby).role == .standby,
            pair.syncState(of: .active) == .complete, pair.truth(of: .patchesEqual) == true,
            Side.allCases.allSatisfy { pair.box($0).updateRun == nil },
        ]
        return Array(zip(Self.names, facts))
    }
}
