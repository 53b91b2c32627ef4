import Appliance
import Foundation
import GRDB
import Walkthrough

/// The durable record of all work: an SQLite file with a chain of rows for each session.
///
/// A row that was added is on the disk when the call returns (`synchronous = FULL`, which in WAL mode syncs the log at
/// every commit). Others may read the file meanwhile. Used from one thread.
public final class Journal {
    /// How long another program's hold on the file is waited for, in seconds.
    public static let patience = 2.0

    let database: DatabaseQueue
    private var lock: PairLock?

    /// Opens the file, makes it where it is missing, and claims a pair in it: two programs must not lead one pair.
    ///
    /// - Parameter addresses: the consoles of the pair that is worked on.
    /// - Throws: what makes it useless as a record; ``RecordFault/inUse`` while another redpair works on the pair.
    public convenience init(_ file: JournalFile, claiming addresses: BySide<String>) throws(RecordFault) {
        try file.prepare()
        let lock = try PairLock(beside: file, of: addresses)
        try self.init(adding: file)
        self.lock = lock
    }

    /// Opens the file, and makes it where it is missing, for who adds to it and leads no pair.
    ///
    /// - Throws: what makes it useless as a record.
    public init(adding file: JournalFile) throws(RecordFault) {
        try file.prepare()
        database = try recording {
            let database = try DatabaseQueue(path: file.path, configuration: Self.configuration)
            try Schema.migrator.migrate(database)
            try database.inDatabase(Self.makeDurable)
            return database
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(patience)
        return configuration
    }

    /// After the opening, for that sets NORMAL: a commit would return before the disk has it.
    private static func makeDurable(_ database: Database) throws {
        try database.execute(sql: "PRAGMA synchronous = FULL")
        let level = try Int.fetchOne(database, sql: "PRAGMA synchronous")
        precondition(level == 2, "the journal is not durable")
        let damage = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
        if let damage, damage != "ok" { throw RecordFault.damaged(BoxText(damage)) }
    }

    /// Begins a session.
    public func begin(_ header: Header) throws(RecordFault) -> Session {
        try recording {
            let json = try JournalRecord.json(header)
            let id = try database.write { database in
                try database.execute(sql: "INSERT INTO session (header) VALUES (?)", arguments: [json])
                return database.lastInsertedRowID
            }
            return Session(id, in: self, last: Digest.root(session: id, header: json))
        }
    }

    /// Takes a session up where its history ends.
    public func goOn(_ history: History) -> Session {
        Session(history.session, in: self, rows: history.rows, last: history.last)
    }

    /// Closes a session for good, whatever its rows are: a person begins anew.
    public func abandon(_ session: Int64) throws(RecordFault) {
        let end = try recording {
            try database.read { database in
                try Row.fetchOne(
                    database,
                    sql: "SELECT number, digest FROM record WHERE session = ? ORDER BY number DESC LIMIT 1",
                    arguments: [session])
            }
        }
        let digest = end.flatMap { Digest(stored: $0["digest"] as Data) }
        var session = Session(
            session, in: self, rows: end?["number"] ?? 0, last: digest ?? Digest.root(session: session, header: ""))
        try session.append([.abandoned])
    }

    /// The newest session that is neither finished nor abandoned, and that `isWanted`; `nil` when there is none.
    ///
    /// One that came from another journal is not offered: the work went on there, or is led from there.
    public func unfinished(where isWanted: (Outline) -> Bool) throws(RecordFault) -> (id: Int64, outline: Outline)? {
        try newest(
            among: """
                NOT EXISTS (
                    SELECT * FROM record
                    WHERE session = session.id AND kind IN ('finished', 'abandoned') AND kind <> 'event')
                """, where: isWanted)
    }

    /// What the newest session that `isWanted` leaves to the next one, where it was given up; `nil` where it leaves nothing.
    public func inheritance(where isWanted: (Outline) -> Bool) throws(RecordFault) -> Inheritance? {
        guard let last = try newest(among: "TRUE", where: isWanted)?.id else { return nil }
        // The index is asked, not the rows: of a long session there are thousands, and it is read only where it was given up.
        let abandoned = """
            id = \(last) AND EXISTS (
                SELECT * FROM record WHERE session = session.id AND kind = 'abandoned' AND kind <> 'event')
            """
        guard try newest(among: abandoned, where: isWanted) != nil else { return nil }
        return try history(of: last).inheritance
    }

    private func newest(
        among condition: String, where isWanted: (Outline) -> Bool
    ) throws(RecordFault) -> (id: Int64, outline: Outline)? {
        try recording {
            let rows = try database.read { database in
                try Row.fetchAll(
                    database,
                    sql: "SELECT id, header FROM session WHERE sealed_as IS NULL AND \(condition) ORDER BY id DESC")
            }
            for row in rows {
                let envelope: Envelope = try JournalRecord.value(row["header"])
                if isWanted(envelope.outline) { return (row["id"], envelope.outline) }
            }
            return nil
        }
    }

    /// Reads a session from its beginning, and proves its chain.
    public func history(of session: Int64) throws(RecordFault) -> History {
        try recording { try database.read { try History(session, in: $0) } }
    }

    /// Lets go of the file and of the pair. What was written stays whatever happens; this only tidies up.
    public func close() throws(RecordFault) {
        lock = nil
        try recording { try database.close() }
    }
}

/// The part of a header that every version of the program can read.
struct Envelope: Decodable {
    var outline: Outline
}
