import Foundation
import GRDB
import Procedure
import Walkthrough

/// A session as it was recorded, its chain proved from the header to the last row.
public struct History: Sendable {
    /// Its number in the journal.
    public let session: Int64
    /// What it is about.
    public let header: Header
    /// Its rows, oldest first.
    public let records: [JournalRecord]
    /// The digest of the last row: who knows it can tell whether rows are missing at the end.
    public let last: Digest

    /// How many rows it has.
    public var rows: Int64 { Int64(records.count) }
    /// What happened, oldest first.
    public var events: [Event] { records.compactMap { if case .event(let event) = $0 { event } else { nil } } }
    /// Every command that was about to leave, oldest first.
    public var intents: [Order] { records.compactMap { if case .intent(let order) = $0 { order } else { nil } } }

    init(_ session: Int64, in database: Database) throws {
        let json = try String.fetchOne(database, sql: "SELECT header FROM session WHERE id = ?", arguments: [session])
        guard let json else { throw RecordFault.chainBroken(session: session, row: 0) }
        var chain = Chain(session: session, header: json)
        let rows = try Row.fetchCursor(
            database, sql: "SELECT number, kind, body, digest FROM record WHERE session = ? ORDER BY number",
            arguments: [session])
        while let row = try rows.next() {
            try chain.add(number: row["number"], kind: row["kind"], body: row["body"], digest: row["digest"])
        }
        self.session = session
        header = try chain.header(json)
        (records, last) = (chain.records, chain.last)
    }

    /// The state of the work: the fold of all that happened.
    public func walkthrough(_ procedure: Procedure) -> Walkthrough {
        var work = header.walkthrough(procedure)
        for event in events { _ = work.handle(event) }
        return work
    }
}

/// Rows as they are read, each proved to follow from those before it.
struct Chain {
    let session: Int64
    var records: [JournalRecord] = []
    var last: Digest

    init(session: Int64, header: String) {
        self.session = session
        last = Digest.root(session: session, header: header)
    }

    private var broken: RecordFault { .chainBroken(session: session, row: Int64(records.count + 1)) }

    mutating func add(number: Int64, kind: String, body: String, digest: Data) throws {
        guard number == Int64(records.count + 1), let kind = JournalRecord.Kind(rawValue: kind) else { throw broken }
        let link = last.link(number: number, kind: kind, body: body)
        guard link == Digest(stored: digest), let record = read(kind, body) else { throw broken }
        records.append(record)
        last = link
    }

    /// A row that is sealed and cannot be read all the same was written by another program: as bad as a broken chain.
    private func read(_ kind: JournalRecord.Kind, _ body: String) -> JournalRecord? {
        do { return try JournalRecord(kind, body: body) } catch { return nil }
    }

    func header(_ json: String) throws -> Header {
        do { return try JournalRecord.value(json) } catch { throw RecordFault.chainBroken(session: session, row: 0) }
    }
}
