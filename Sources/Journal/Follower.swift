import Foundation
import GRDB
import Walkthrough

/// A session that is read as it grows, its chain proved row by row.
public struct Follower {
    /// Its number in the journal.
    public let session: Int64
    /// What it is about.
    public let header: Header
    private let reader: JournalReader
    private var chain: Chain

    /// The most rows that one look takes: a look is short, however much there is to be read.
    public static let most = 500

    init(_ session: Int64, header json: String, in reader: JournalReader) throws(RecordFault) {
        (self.session, self.reader) = (session, reader)
        chain = Chain(session: session, header: json)
        header = try recording { [chain] in try chain.header(json) }
    }

    /// What was added since the last look, oldest first; at most ``most`` rows, so that an empty answer means that there
    /// is no more.
    ///
    /// - Throws: ``RecordFault/chainBroken(session:row:)`` where a row is not what was written;
    ///   ``RecordFault/busy`` where another program is just opening or closing the file: look again.
    public mutating func news() throws(RecordFault) -> [JournalRecord] {
        let (session, known) = (session, chain.records.count)
        let rows = try recording {
            try reader.database.read { database in
                try Row.fetchAll(
                    database,
                    sql: """
                        SELECT number, kind, body, digest FROM record WHERE session = ? AND number > ?
                        ORDER BY number LIMIT ?
                        """,
                    arguments: [session, known, Self.most])
            }
        }
        try recording {
            for row in rows {
                try chain.add(number: row["number"], kind: row["kind"], body: row["body"], digest: row["digest"])
            }
        }
        return Array(chain.records.dropFirst(known))
    }

    /// Whether a program leads the pair now: what claims it says so, not the age of the last row.
    public var isLed: Bool { reader.isLed(header.outline) }
    /// The last row that was read.
    public var last: JournalRecord? { chain.records.last }
}
