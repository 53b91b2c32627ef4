import Appliance
import Assets
import Foundation
import GRDB
import Journal
import Procedure
import Walkthrough

/// A journal in a folder of its own, which goes with the test.
final class Scratch {
    let folder: String
    let file: JournalFile
    let addresses = BySide(active: "http://127.0.0.1:444", standby: "http://127.0.0.2:444")
    static let begin = Moment(seconds: 1_228_300_000)

    init() {
        folder = NSTemporaryDirectory() + "redpair-journal-\(UUID().uuidString)"
        file = JournalFile(path: folder + "/state/journal.sqlite")
    }

    deinit {
        // What is left of a scratch folder harms nobody.
        _ = try? FileManager.default.removeItem(atPath: folder)
    }

    func open() throws -> Journal { try Journal(file, claiming: addresses) }

    func outline(_ procedure: Procedure, mode: Outline.Mode = .real) -> Outline {
        Outline(
            program: "0.1.0", procedure: ProcedureMark(name: procedure.name, revision: 1, hash: "00"),
            addresses: addresses, engineer: "安川", mode: mode, startedAt: Self.begin)
    }

    /// Somebody else at the file, with the guards against changes taken away.
    func tamper(_ sql: String) throws {
        let database = try DatabaseQueue(path: file.path)
        try database.write { database in
            for table in ["session", "record"] {
                for change in ["update", "delete"] {
                    try database.execute(sql: "DROP TRIGGER IF EXISTS \(table)_no_\(change)")
                }
            }
            try database.execute(sql: sql)
        }
        try database.close()
    }

    /// Rows of a session, as another program reads them meanwhile.
    func count(_ sql: String = "SELECT count(*) FROM record") throws -> Int {
        var configuration = Configuration()
        configuration.readonly = true
        let database = try DatabaseQueue(path: file.path, configuration: configuration)
        return try database.read { try Int.fetchOne($0, sql: sql) ?? 0 }
    }
}

/// The table that the program ships.
func shippedProcedure() throws -> Procedure {
    let bytes = UnsafeBufferPointer(start: redpairProcedure.bytes, count: redpairProcedure.count)
    return try Procedure(yaml: String(decoding: bytes, as: UTF8.self), file: "table")
}
