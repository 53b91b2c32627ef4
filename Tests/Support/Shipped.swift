import Assets
import Foundation
import Procedure
import Scenario

/// What the program ships, read once: a test may play hundreds of evenings.
package enum Shipped {
    /// The vendor's table, a copy for each thread: threads that count the holders of the same strings and lists hinder each
    /// other, and a search does little else.
    package static var procedure: Procedure {
        get throws {
            let own = Thread.current.threadDictionary
            if let table = own["vendor's table"] as? Procedure { return table }
            let table = try Procedure(yaml: text(of: redpairProcedure), file: "table")
            own["vendor's table"] = table
            return table
        }
    }

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

    private static let all = Result {
        let procedure = try Self.procedure
        return try files.map { try Scenario(yaml: text(of: $0.asset), file: String(cString: $0.name), for: procedure) }
    }

    private static var files: UnsafeBufferPointer<RedpairNamedAsset> {
        UnsafeBufferPointer(start: redpairScenarios, count: redpairScenarioCount)
    }

    private static func text(of asset: RedpairAsset) -> String {
        String(decoding: UnsafeBufferPointer(start: asset.bytes, count: asset.count), as: UTF8.self)
    }
}
