import Assets
import Procedure
import Scenario

/// What the program ships, read once: a test may play hundreds of evenings.
package enum Shipped {
    /// The vendor's table.
    package static var procedure: Procedure { get throws { try table.get() } }

    /// Every scenario, by its file's name.
    package static var scenarios: [Scenario] { get throws { try all.get() } }

    /// The names of the scenarios' files.
    package static let scenarioNames = files.map { String(cString: $0.name) }

    /// The planned failover test.
    package static var failoverTest: Procedure { get throws { try failoverTable.get() } }

    private static let failoverTable = Result {
        let assets = UnsafeBufferPointer(start: redpairProcedures, count: redpairProcedureCount)
        return try Procedure(yaml: text(of: assets[1].asset), file: "failover test")
    }

    private static let table = Result { try Procedure(yaml: text(of: redpairProcedure), file: "table") }

    private static let all = Result {
        let procedure = try table.get()
        return try files.map { try Scenario(yaml: text(of: $0.asset), file: String(cString: $0.name), for: procedure) }
    }

    private static var files: UnsafeBufferPointer<RedpairNamedAsset> {
        UnsafeBufferPointer(start: redpairScenarios, count: redpairScenarioCount)
    }

    private static func text(of asset: RedpairAsset) -> String {
        String(decoding: UnsafeBufferPointer(start: asset.bytes, count: asset.count), as: UTF8.self)
    }
}
