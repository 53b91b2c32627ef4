import Appliance
import Foundation
import Rehearsal
import Scenario
import SimulatedPair
import TestSupport
import Walkthrough

/// Plays a scenario made from a seed to its end, and says what must not have been.
struct Soak {
    /// How many seeds were asked for in the environment; `nil` when none were.
    static var wanted: Int? { ProcessInfo.processInfo.environment["REDPAIR_SEEDS"].flatMap(Int.init) }

    let seed: Int
    let scenario: Scenario
    private(set) var evening: Evening
    private var ticks = Ticks()
    private var orders = Orders()
    private var raised: Set<AlarmName> = []

    init(seed: Int) throws {
        self.seed = seed
        scenario = .chaos(seed: seed, for: try Shipped.procedure)
        evening = try Evening(scenario)
    }

    mutating func play() {
        var (ticks, orders, raised) = (ticks, orders, raised)
        evening.playToEnd { evening in
            ticks.watch(evening)
            orders.watch(evening)
            raised.formUnion(evening.work.alarms.map(AlarmName.init))
        }
        (self.ticks, self.orders, self.raised) = (ticks, orders, raised)
    }

    /// What goes wrong, as a scenario's file would have it.
    var story: String { scenario.troubles.map { "\($0.when): \($0.what)" }.joined(separator: "; ") }

    /// Where it ended, and with which alarms.
    var end: String {
        guard let item = evening.work.current else { return "finished" }
        return (["\(item.id)"] + evening.work.alarms.map { AlarmName($0).rawValue }).joined(separator: " ")
    }

    /// What must not have been; empty when all is well.
    var findings: [String] { ticks.untrue + orders.wrong + evening.traffic.violations + accidents + lies }

    /// No mail is lost, and no accident goes unseen: whoever brought it about, an alarm told of it.
    private var accidents: [String] {
        let facts = evening.pair.incidents.map { "\($0.fact)" }
        let lost = evening.pair.mailLost > 0 ? ["mail lost: \(evening.pair.mailLost)"] : []
        return lost + (raised.isEmpty ? facts.map { "no alarm told of \($0)" } : [])
    }

    /// What is not so although the last row is ticked.
    private var lies: [String] {
        guard evening.work.finishedAt != nil else { return [] }
        let pair = evening.pair
        let truths: [(String, Bool)] = [
            ("A alone serves", pair.ownersOfSharedAddress == [.active]),
            ("S is standby", pair.box(.standby).role == .standby),
            ("they are in sync", pair.syncState(of: .active) == .complete),
            ("mail flows", MailService.allCases.allSatisfy { pair.box(.active).mail.isOn($0) == $0.isUsual }),
            ("the levels are equal", pair.truth(of: .patchesEqual) == true),
            ("no update runs", Side.allCases.allSatisfy { pair.box($0).updateRun == nil }),
        ]
        return truths.filter { !$0.1 }.map { "finished, and it is not so that \($0.0)" }
    }
}

extension MailService {
    /// Whether it was on before the work.
    fileprivate var isUsual: Bool { MailConfiguration().isOn(self) }
}
