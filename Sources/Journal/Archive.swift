import Appliance
import GRDB
import Glibc
import Walkthrough

/// A journal as somebody reads it who leads no work: nothing in it can be changed, and nobody is kept waiting.
public struct Archive {
    private let database: DatabaseQueue

    /// Opens a journal to be read; `nil` where there is none, or nothing was ever written to it.
    public init?(_ file: JournalFile) throws(RecordFault) {
        var status = stat()
        guard stat(file.path, &status) == 0, status.st_size > 0 else { return nil }
        database = try recording {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(Journal.patience)
            // A file that was cut short is else not read at all; nothing can be written through this connection anyway.
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA writable_schema = ON") }
            return try DatabaseQueue(path: file.path, configuration: configuration)
        }
    }

    /// Every session, the oldest first.
    public func sessions() throws(RecordFault) -> [Listing] {
        try recording {
            try database.unsafeRead { database in
                let rows = try Row.fetchAll(database, sql: "SELECT * FROM session ORDER BY id")
                return rows.map { Listing($0, in: database) }
            }
        }
    }

    /// What a session is about.
    ///
    /// - Throws: ``RecordFault/chainBroken(session:row:)`` with row 0 where its header cannot be read.
    public func header(of session: Int64) throws(RecordFault) -> Header {
        try recording { try database.read { try Chain.begin(session, in: $0).header } }
    }

    /// Hands over the rows of a session that can be relied on, one by one and the oldest first.
    ///
    /// - Returns: how far they could be proved.
    public func tell(_ session: Int64, to listener: (JournalRecord) throws -> Void) throws(RecordFault) -> Seal {
        try recording {
            // Without a transaction around it: the end of one would throw away what a damaged file has told.
            try database.unsafeRead { database in
                var telling = try Telling(session, in: database)
                return try telling.run(to: listener)
            }
        }
    }

    /// Reads something else out of the file.
    func read<Value>(_ body: (Database) throws -> Value) throws(RecordFault) -> Value {
        try recording { try database.read(body) }
    }
}
