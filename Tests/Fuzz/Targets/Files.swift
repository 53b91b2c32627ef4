import Appliance
import Assets
import Pairs
import Procedure
import ProofReading
import Scenario
import WebConsole

/// The YAML files that people write: each ends in a value, or in mistakes that lie in the file.
enum Files {
    static func readProcedure(_ bytes: [UInt8]) {
        read(bytes) { text throws(Mistakes) in _ = try Procedure(yaml: text, file: "input.yaml") }
    }

    static func readAppliance(_ bytes: [UInt8]) {
        read(bytes) { text throws(Mistakes) in _ = try ApplianceGuide(yaml: text, file: "input.yaml") }
    }

    static func readScenario(_ bytes: [UInt8]) {
        read(bytes) { text throws(Mistakes) in _ = try Scenario(yaml: text, file: "input.yaml", for: procedure) }
    }

    static func readPairs(_ bytes: [UInt8]) {
        read(bytes) { text throws(Mistakes) in _ = try PairBook(yaml: text, file: "input.yaml") }
    }

    private static let procedure: Procedure = {
        let bytes = UnsafeBufferPointer(start: redpairProcedure.bytes, count: redpairProcedure.count)
        do { return try Procedure(yaml: String(decoding: bytes, as: UTF8.self), file: "built-in") } catch {
            fatalError("\(error)")
        }
    }()

    private static func read(_ bytes: [UInt8], _ reader: (String) throws(Mistakes) -> Void) {
        do throws(Mistakes) { try reader(String(decoding: bytes, as: UTF8.self)) } catch {
            mustHold(!error.list.isEmpty, "refused without a mistake")
            mustHold(error.list.allSatisfy { $0.line >= 0 && $0.column >= 0 }, "a mistake outside of the file")
            for language in Language.allCases {
                mustHold(
                    error.lines(in: language).allSatisfy { $0.hasPrefix("input.yaml:") }, "a mistake without words")
            }
        }
    }
}
