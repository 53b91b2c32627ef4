import Appliance
import Foundation
import GRDB
import Testing
import Walkthrough

@testable import Journal

@Suite("A journal that is not what was written says so, and from where")
struct TamperingTests {
    @Test(
        "Whatever is changed in a session, its chain is broken at that row",
        arguments: [
            ("UPDATE record SET body = replace(body, 'primary', 'secondary') WHERE number = 7", 7),
            ("UPDATE record SET kind = 'left' WHERE number = 9", 9),
            ("UPDATE record SET digest = zeroblob(32) WHERE number = 3", 3),
            ("DELETE FROM record WHERE number = 5", 5),
            ("DELETE FROM record WHERE number = 1", 1),
            ("UPDATE record SET number = number + 100 WHERE number > 10", 11),
            ("UPDATE record SET kind = 'dreamt' WHERE number = 4", 4),
            ("UPDATE session SET header = replace(header, '127.0.0.1', '127.0.0.9')", 1),
            (
                """
                UPDATE record SET body = (SELECT body FROM record AS other WHERE other.number = 8)
                WHERE number = 6
                """, 6
            ),
        ])
    func chain(_ sql: String, row: Int64) throws {
        let scratch = Scratch()
        let id = try record(try someRecords(20), in: scratch)
        try scratch.tamper(sql)
        let journal = try scratch.open()
        #expect(throws: RecordFault.chainBroken(session: id, row: row)) { try journal.history(of: id) }
    }

    @Test("A session put in another's place is not taken for it")
    func swappedSessions() throws {
        let scratch = Scratch()
        let first = try record(try someRecords(5), in: scratch)
        let second = try record(try someRecords(9), in: scratch)
        try scratch.tamper(
            """
            PRAGMA defer_foreign_keys = ON;
            DELETE FROM record WHERE session = \(first);
            UPDATE record SET session = \(first) WHERE session = \(second)
            """)
        #expect(throws: RecordFault.chainBroken(session: first, row: 1)) { try scratch.open().history(of: first) }
    }

    @Test("Rows can be added and nothing else", arguments: ["UPDATE record SET body = ''", "DELETE FROM record"])
    func appendOnly(_ sql: String) throws {
        let scratch = Scratch()
        try record([.left], in: scratch)
        let database = try DatabaseQueue(path: scratch.file.path)
        #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
    }

    @Test("Somebody else's row at the end is not built upon")
    func foreignRow() throws {
        let scratch = Scratch()
        let journal = try scratch.open()
        var session = try journal.begin(Header(scratch.outline(try shippedProcedure()), settings: Settings()))
        try session.append([.left])
        try scratch.tamper(
            "INSERT INTO record (session, number, kind, body, digest) VALUES (1, 2, 'left', '', zeroblob(32))")
        #expect(throws: RecordFault.chainBroken(session: session.id, row: 2)) { try session.append([.finished]) }
    }

    @Test("Cut off anywhere, the file is damaged or empty or whole, and never a crash")
    func truncated() throws {
        let scratch = Scratch()
        let records = try someRecords(200)
        let id = try record(records, in: scratch)
        let whole = try Data(contentsOf: URL(filePath: scratch.file.path))
        #expect(whole.count > 30_000)
        for count in stride(from: 0, to: whole.count, by: 3_001) {
            try remains(of: scratch)
            try whole.prefix(count).write(to: URL(filePath: scratch.file.path))
            let fault = #expect(throws: RecordFault.self, "\(count) of \(whole.count) bytes passed for the whole") {
                try scratch.open().history(of: id)
            }
            switch fault {
            case .damaged, .chainBroken: break
            default: Issue.record("\(count) bytes: \(String(describing: fault))")
            }
        }
    }

    @Test("What is no journal is not written over")
    func notAJournal() throws {
        let scratch = Scratch()
        try FileManager.default.createDirectory(
            atPath: scratch.folder + "/state", withIntermediateDirectories: true)
        let letter = Data(String(repeating: "Dear customer, ", count: 400).utf8)
        try letter.write(to: URL(filePath: scratch.file.path))
        #expect(throws: RecordFault.self) { try scratch.open() }
        #expect(try Data(contentsOf: URL(filePath: scratch.file.path)) == letter)
    }

    /// Takes the log beside the file away, which would otherwise mend it.
    private func remains(of scratch: Scratch) throws {
        for end in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: scratch.file.path + end) {
            try FileManager.default.removeItem(atPath: scratch.file.path + end)
        }
    }
}
