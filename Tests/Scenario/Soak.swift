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

    /// Plays one to its end; the findings, and what the end was.
    static func play(_ scenario: Scenario, seed: Int) -> (findings: [Finding], end: String) {
        do {
            var evening = try Evening(scenario)
            var ticks = Ticks()
            let isFinished = evening.playToEnd { ticks.watch($0) }
            let faults = ticks.untrue + evening.traffic.violations + Self.faults(evening, isFinished)
            return (faults.map { Finding(seed: seed, what: $0, scenario: scenario) }, end(evening))
        } catch {
            return ([Finding(seed: seed, what: "\(error)", scenario: scenario)], "\(error)")
        }
    }

    private static func end(_ evening: Evening) -> String {
        guard let item = evening.work.current else { return "finished" }
        let alarms = evening.work.alarms.map { AlarmName($0).rawValue }.joined(separator: ", ")
        return "\(item.id) \(alarms)"
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
