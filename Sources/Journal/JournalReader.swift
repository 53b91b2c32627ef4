import Foundation
import GRDB
import Walkthrough

/// The journal for eyes alone: there is no way to write through it, and whoever writes meanwhile does not notice.
///
/// Each look is one short read of a database in WAL mode, which holds up no writer. Used from one thread.
public final class JournalReader {
    /// How long a look waits for another program that is just opening or closing the file, in seconds.
    public static let patience = 0.2

    let database: DatabaseQueue
    private let file: JournalFile

    /// Opens a journal that there is.
    public init(_ file: JournalFile) throws(RecordFault) {
        self.file = file
        database = try recording {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(Self.patience)
            return try DatabaseQueue(path: file.path, configuration: configuration)
        }
    }

    /// The session that was begun last; `nil` where there is none.
    public func newest() throws(RecordFault) -> Int64? {
        try recording { try database.read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM session") } }
    }

    /// Reads a session as it grows; `nil` where there is none of that number.
    public func follow(_ session: Int64) throws(RecordFault) -> Follower? {
        let json = try recording {
            try database.read {
                try String.fetchOne($0, sql: "SELECT header FROM session WHERE id = ?", arguments: [session])
            }
        }
        return try json.map { json throws(RecordFault) in try Follower(session, header: json, in: self) }
    }

    /// Whether a program leads the pair of a session now.
    func isLed(_ outline: Outline) -> Bool { PairLock.isHeld(beside: file, of: outline.addresses) }
}
