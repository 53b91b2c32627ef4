import GRDB
import Synchronization

/// Reads over a program's shoulder how many commands it was about to send, by its journal. A reader does not hold up the
/// writer.
final class IntentWatch: Sendable {
    private let path: String
    private let before: Int
    private let database = Mutex<DatabaseQueue?>(nil)

    /// Watches for more than there are now.
    init(path: String, before: Int) { (self.path, self.before) = (path, before) }

    /// Whether there is one that was not there before. A file that is not there yet, or is just being made, has none.
    func sawNewIntent() -> Bool {
        do { return try count() > before } catch { return false }
    }

    private func count() throws -> Int {
        let database = try database.withLock { known in
            let database = try known ?? open()
            known = database
            return database
        }
        let sql = "SELECT count(*) FROM record WHERE kind = 'intent'"
        return try database.read { try Int.fetchOne($0, sql: sql) ?? 0 }
    }

    private func open() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
