import ArgumentParser
import Assets
import Procedure
import ProofReading
import Scenario

/// What goes wrong in a rehearsal, if anything is to.
struct ScenarioOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What goes wrong: one of the shipped scenarios by name, a file of your own, or chaos.",
            valueName: "name|file"))
    var scenario: String?

    @Option(help: ArgumentHelp("The seed of chaos (default: one that nobody chose; it is printed).", valueName: "n"))
    var seed: Int?

    /// The scenario that was asked for; `nil` when none was.
    func scenario(for procedure: Procedure) throws -> Scenario? {
        guard let scenario else {
            if seed != nil { throw Complaint.seedWithoutChaos }
            return nil
        }
        if scenario == Scenario.chaosName {
            return .chaos(seed: seed ?? Int.random(in: 0..<1_000_000), for: procedure)
        }
        if seed != nil { throw Complaint.seedWithoutChaos }
        if let shipped = Shipped.all.first(where: { $0.name == scenario }) {
            return try read(shipped.yaml, file: "\(shipped.name).yaml", procedure)
        }
        guard scenario.contains("/") || scenario.hasSuffix(".yaml") else {
            throw Complaint.unknownScenario(scenario, known: Shipped.all.map(\.name) + [Scenario.chaosName])
        }
        return try read(try contents(of: scenario), file: scenario, procedure)
    }

    private func read(_ yaml: String, file: String, _ procedure: Procedure) throws(Complaint) -> Scenario {
        do { return try Scenario(yaml: yaml, file: file, for: procedure) } catch { throw .mistakes(error) }
    }

    /// A scenario as it is shipped.
    private struct Shipped {
        let name: String
        let yaml: String

        static var all: [Shipped] {
            UnsafeBufferPointer(start: redpairScenarios, count: redpairScenarioCount).map { one in
                let bytes = UnsafeBufferPointer(start: one.asset.bytes, count: one.asset.count)
                return Shipped(name: String(cString: one.name), yaml: String(decoding: bytes, as: UTF8.self))
            }
        }
    }
}
