import Appliance
import Foundation
import Rehearsal
import Scenario
import SimulatedPair
import TestSupport
import Walkthrough

/// Plays scenarios made from seeds, and says what must not have been.
enum Soak {
    /// How many seeds were asked for in the environment; `nil` when none were.
    static var wanted: Int? { ProcessInfo.processInfo.environment["REDPAIR_SEEDS"].flatMap(Int.init) }

    /// Something that must not have been, and how it came about.
    struct Finding: CustomStringConvertible {
        let seed: Int
        let what: String
        let scenario: Scenario

        var description: String {
            let story = scenario.troubles.map { "\($0.when): \($0.what)" }.joined(separator: "; ")
            return "seed \(seed): \(what)  [\(story)]"
        }
    }

    static func play(_ scenario: Scenario, seed: Int) -> [Finding] {
        do {
            var evening = try Evening(scenario)
            var ticks = Ticks()
            let isFinished = evening.playToEnd { ticks.watch($0) }
            let faults = ticks.untrue + evening.traffic.violations + Self.faults(evening, isFinished)
            return faults.map { Finding(seed: seed, what: $0, scenario: scenario) }
        } catch {
            return [Finding(seed: seed, what: "\(error)", scenario: scenario)]
        }
    }

    private static func faults(_ evening: Evening, _ isFinished: Bool) -> [String] {
        var faults: [String] = []
        if evening.pair.mailLost > 0 { faults.append("mail lost: \(evening.pair.mailLost)") }
        if isFinished, evening.pair.ownersOfSharedAddress != [.active] {
            faults.append("finished, and A does not serve")
        }
        if isFinished, !evening.pair.boxes.active.mail.isOn(.smtp) { faults.append("finished, and SMTP is off") }
        return faults
    }
}
