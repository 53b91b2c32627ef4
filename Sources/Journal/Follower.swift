import GRDB
import Walkthrough

/// A session that is read as it grows, its chain proved row by row.
///
/// Each look is one short read of a database in WAL mode, which holds up no writer. Used from one thread.
public struct Follower {
    /// Its number in the journal.
    public let session: Int64
    /// What it is about.
    public let header: Header
    private let archive: Archive
    private var chain: Chain

    /// The most rows that one look takes: it is short, however much there is to be read.
    public static let most = 500

    /// Begins to follow a session.
    ///
    /// - Throws: ``RecordFault/chainBroken(session:row:)`` with row 0 where there is none of that number, or its header
    ///   cannot be read.
    public init(_ session: Int64, in archive: Archive) throws(RecordFault) {
        (self.session, self.archive) = (session, archive)
        (header, chain) = try archive.read { try Chain.begin(session, in: $0) }
    }

    /// What was added since the last look, oldest first; at most ``most`` rows, so that only an empty answer means that
    /// there is no more.
    ///
    /// - Throws: ``RecordFault/chainBroken(session:row:)`` where a row is not what was written;
    ///   ``RecordFault/busy`` where another program is just opening or closing the file: look again.
    public mutating func news() throws(RecordFault) -> [JournalRecord] {
        let (session, known) = (session, chain.rows)
        let rows = try archive.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT number, kind, body, digest FROM record WHERE session = ? AND number > ?
                    ORDER BY number LIMIT ?
                    """,
                arguments: [session, known, Self.most])
        }
        var news: [JournalRecord] = []
        for row in rows { news.append(try chain.next(row)) }
        return news
    }
}

extension Archive {
    /// The session that was begun last; `nil` where there is none.
    public func newest() throws(RecordFault) -> Int64? {
        try read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM session") }
    }

    /// Whether there is a session of that number.
    public func holds(_ session: Int64) throws(RecordFault) -> Bool {
        try read {
            try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT * FROM session WHERE id = ?)", arguments: [session])
                ?? false
        }
    }
}

extension JournalFile {
    /// Whether a program leads this pair now, and records it here. Asking takes nothing.
    public func isLed(_ outline: Outline) -> Bool { PairLock.isHeld(beside: self, of: outline.addresses) }
}
