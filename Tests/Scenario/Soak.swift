import Appliance
import Foundation
import Rehearsal
import Scenario
import SimulatedPair
import TestSupport
import Walkthrough

/// Plays a scenario made from a seed to its end, and says what must not have been.
struct Soak {
    /// The seeds that were asked for in the environment, `REDPAIR_SEEDS=5000` or `=17-17`; `nil` when none were.
    static var wanted: Range<Int>? {
        let text = ProcessInfo.processInfo.environment["REDPAIR_SEEDS"] ?? ""
        let numbers = text.split(separator: "-").compactMap { Int($0) }
        guard let last = numbers.last else { return nil }
        return numbers.count == 1 ? 0..<last : numbers[0]..<max(numbers[0], last + 1)
    }

    let seed: Int
    let scenario: Scenario
    private(set) var evening: Evening
    private var ticks = Ticks()
    private var orders = Orders()
    private var losses = Losses()
    private var whole = Wholeness()
    private var raised: Set<AlarmName> = []

    init(seed: Int) throws {
        self.seed = seed
        scenario = .chaos(seed: seed, for: try Shipped.procedure)
        evening = try Evening(scenario)
    }

    mutating func play() {
        var watching = self
        evening.playToEnd { watching.watch($0) }
        (ticks, orders, losses) = (watching.ticks, watching.orders, watching.losses)
        (whole, raised) = (watching.whole, watching.raised)
    }

    private mutating func watch(_ evening: Evening) {
        ticks.watch(evening)
        orders.watch(evening)
        losses.watch(evening)
        whole.watch(evening)
        raised.formUnion(evening.work.alarms.map(AlarmName.init))
    }

    /// What goes wrong, as a scenario's file would have it.
    var story: String { scenario.troubles.map { "\($0.when): \($0.what)" }.joined(separator: "; ") }

    /// Where it ended, and with which alarms.
    var end: String {
        guard let item = evening.work.current else { return "finished" }
        return (["\(item.id)"] + evening.work.alarms.map { AlarmName($0).rawValue }).joined(separator: " ")
    }

    /// What must not have been; empty when all is well.
    var findings: [String] {
        ticks.untrue + orders.wrong + evening.traffic.violations + lost + unseen + lies + stalls
    }

    /// What a takeover cost is gone before anybody can know of it; but then it is told.
    private var lost: [String] { raised.contains(.tookOver) ? [] : losses.lost(of: evening.pair) }

    /// No accident goes unseen: whoever brought it about, an alarm told of it.
    private var unseen: [String] {
        raised.isEmpty ? evening.pair.incidents.map { "no alarm told of \($0.fact)" } : []
    }

    /// Keys that are pressed for ever at one moment.
    private var stalls: [String] {
        evening.traffic.longestStall < Traffic.mostAtOnce ? [] : ["no end at \(end)"]
    }

    /// What had not been so for a while when the last row was ticked.
    private var lies: [String] { evening.work.finishedAt.map(whole.lies) ?? [] }
}
