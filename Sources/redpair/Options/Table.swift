import ArgumentParser
import Assets
import Journal
import Procedure
import ProofReading

/// A procedure's table, and which one it is, to the byte.
struct Table: Sendable {
    let procedure: Procedure
    let mark: ProcedureMark

    /// The vendor's update, as it is shipped: read once.
    static var usual: Table { get throws { try usualTable.get() } }

    private static let usualTable = Result { () throws(Complaint) in try Table(shipped[0]) }

    /// The shipped table that a record was made with; `nil` where it was another one.
    static func shipped(with mark: ProcedureMark) throws -> Table? {
        try shipped.lazy.map { try Table($0) }.first { $0.mark == mark }
    }

    /// One of the shipped tables by its name, or a file.
    init(named text: String) throws {
        if let asset = Self.shipped.first(where: { String(cString: $0.name) == text }) {
            self = try Table(asset)
        } else if text.contains("/") || text.hasSuffix(".yaml") {
            try self.init(yaml: try contents(of: text), file: text)
        } else {
            throw Complaint.unknownProcedure(text, known: Self.shipped.map { String(cString: $0.name) })
        }
    }

    private init(_ asset: RedpairNamedAsset) throws(Complaint) {
        let bytes = UnsafeBufferPointer(start: asset.asset.bytes, count: asset.asset.count)
        try self.init(yaml: String(decoding: bytes, as: UTF8.self), file: "\(String(cString: asset.name)).yaml")
    }

    private init(yaml: String, file: String) throws(Complaint) {
        do { procedure = try Procedure(yaml: yaml, file: file) } catch { throw .mistakes(error) }
        mark = ProcedureMark(procedure, yaml: yaml.utf8)
    }

    private static var shipped: UnsafeBufferPointer<RedpairNamedAsset> {
        UnsafeBufferPointer(start: redpairProcedures, count: redpairProcedureCount)
    }
}

/// Which table the work follows.
struct ProcedureOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The table to follow: one that is shipped, by name, or a file (default: netshaker-red-mail-update).",
            valueName: "name|file"))
    var procedure: String?

    /// That table.
    func table() throws -> Table { try procedure.map { try Table(named: $0) } ?? Table.usual }
}
