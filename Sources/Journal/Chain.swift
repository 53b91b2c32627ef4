import Foundation
import GRDB
import Walkthrough

/// The rows of a session as they are read one by one, each proved to follow from those before it.
struct Chain {
    private let session: Int64
    /// How many rows were proved.
    private(set) var rows: Int64 = 0
    /// The digest of the last row that was proved, or of the header.
    private(set) var last: Digest

    /// - Parameter sealedAs: the number under which the session was recorded; another journal may hold it under another.
    init(session: Int64, sealedAs: Int64, header: String) {
        self.session = session
        last = Digest.root(session: sealedAs, header: header)
    }

    /// A row that follows from those before it, not read yet.
    struct Link: Sendable {
        let number: Int64
        let kind: JournalRecord.Kind
        let body: String
        let digest: Digest

        /// What the row says; `nil` where another program wrote it, and sealed what nobody here can read.
        var record: JournalRecord? {
            do { return try JournalRecord(kind, body: body) } catch { return nil }
        }
    }

    /// Proves the next row; a column of the wrong type is no row of ours.
    mutating func link(_ row: Row) throws(RecordFault) -> Link {
        guard let number = Int64.fromDatabaseValue(row["number"]), let kind = String.fromDatabaseValue(row["kind"]),
            let body = String.fromDatabaseValue(row["body"]), let digest = Data.fromDatabaseValue(row["digest"])
        else { throw broken }
        return try link(number: number, kind: kind, body: body, digest: digest)
    }

    /// Proves and reads the next row: one that cannot be read is as bad as a broken chain.
    mutating func next(_ row: Row) throws(RecordFault) -> JournalRecord { try read(try link(row)) }

    /// The same for a row that comes from elsewhere.
    mutating func next(number: Int64, kind: String, body: String, digest: Data) throws(RecordFault) -> JournalRecord {
        try read(try link(number: number, kind: kind, body: body, digest: digest))
    }

    private var broken: RecordFault { .chainBroken(session: session, row: rows + 1) }

    private mutating func link(number: Int64, kind: String, body: String, digest: Data) throws(RecordFault) -> Link {
        guard number == rows + 1, let kind = JournalRecord.Kind(rawValue: kind) else { throw broken }
        let link = last.link(number: number, kind: kind, body: body)
        guard link == Digest(stored: digest) else { throw broken }
        (rows, last) = (number, link)
        return Link(number: number, kind: kind, body: body, digest: link)
    }

    private func read(_ link: Link) throws(RecordFault) -> JournalRecord {
        guard let record = link.record else { throw .chainBroken(session: session, row: link.number) }
        return record
    }
}

extension Chain {
    /// The header of a session, and its chain before the first row.
    static func begin(_ session: Int64, in database: Database) throws -> (header: Header, chain: Chain) {
        let row = try Row.fetchOne(database, sql: "SELECT * FROM session WHERE id = ?", arguments: [session])
        guard let row, let json = String.fromDatabaseValue(row["header"]) else {
            throw RecordFault.chainBroken(session: session, row: 0)
        }
        let header: Header
        do { header = try JournalRecord.value(json) } catch { throw RecordFault.chainBroken(session: session, row: 0) }
        let sealedAs: Int64? = row["sealed_as"]
        return (header, Chain(session: session, sealedAs: sealedAs ?? session, header: json))
    }

    /// The rows of a session, oldest first.
    static func rows(of session: Int64, in database: Database) throws -> RowCursor {
        try Row.fetchCursor(
            database, sql: "SELECT number, kind, body, digest FROM record WHERE session = ? ORDER BY number",
            arguments: [session])
    }
}
