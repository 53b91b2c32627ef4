import GRDB
import Walkthrough

/// The end of a session, where rows are added: each sealed with the digest of all before it.
public struct Session {
    /// Its number in the journal, from 1.
    public let id: Int64
    /// How many rows it has.
    public private(set) var rows: Int64
    private let journal: Journal
    private var last: Digest

    init(_ id: Int64, in journal: Journal, rows: Int64 = 0, last: Digest) {
        (self.id, self.journal, self.rows, self.last) = (id, journal, rows, last)
    }

    /// Adds rows, all or none; they are on the disk when this returns.
    ///
    /// - Throws: why they are not; ``RecordFault/chainBroken(session:row:)`` when somebody else has added to the session.
    public mutating func append(_ records: [JournalRecord]) throws(RecordFault) {
        let (rows, last) = try recording {
            try journal.database.write { database in
                try checkEnd(in: database)
                return try add(records, to: database)
            }
        }
        (self.rows, self.last) = (rows, last)
    }

    private func checkEnd(in database: Database) throws {
        let number = try Int64.fetchOne(
            database, sql: "SELECT max(number) FROM record WHERE session = ?", arguments: [id])
        if number ?? 0 != rows { throw RecordFault.chainBroken(session: id, row: rows + 1) }
    }

    private func add(_ records: [JournalRecord], to database: Database) throws -> (Int64, Digest) {
        let statement = try database.cachedStatement(
            sql: "INSERT INTO record (session, number, kind, body, digest) VALUES (?, ?, ?, ?, ?)")
        var (number, last) = (rows, last)
        for record in records {
            let body = try record.body()
            number += 1
            last = last.link(number: number, kind: record.kind, body: body)
            try statement.execute(arguments: [id, number, record.kind.rawValue, body, last.data])
        }
        return (number, last)
    }
}
