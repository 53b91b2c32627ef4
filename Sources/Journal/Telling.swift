import Dispatch
import GRDB
import Synchronization
import Walkthrough

/// A session on its way to a listener: proved row by row, read many rows at a time. Reading is what takes long, and the
/// processors share it.
struct Telling {
    /// How many rows are held in memory.
    private static let most = 512
    /// Into how many parts they are divided to be read.
    private static let parts = 4

    private let session: Int64
    private let database: Database
    private let rows: RowCursor
    private var chain: Chain
    /// What was handed over.
    private var seal: Seal

    init(_ session: Int64, in database: Database) throws {
        (self.session, self.database) = (session, database)
        chain = try Chain.begin(session, in: database).chain
        seal = Seal(rows: chain.rows, last: chain.last)
        rows = try Chain.rows(of: session, in: database)
    }

    /// How the rows went on.
    private enum End {
        case more, over, broken
        case unreadable(RecordFault)
    }

    /// Hands over what can be relied on.
    mutating func run(to listener: (JournalRecord) throws -> Void) throws -> Seal {
        while true {
            let (links, end) = try take()
            for (link, record) in zip(links, Self.read(links)) {
                guard let record else { return broken() }
                try listener(record)
                (seal.rows, seal.last) = (link.number, link.digest)
            }
            switch end {
            case .more: continue
            case .over: return seal
            case .broken: return broken()
            case .unreadable(let fault):
                seal.flaw = .unreadable(after: seal.rows, fault)
                return seal
            }
        }
    }

    private mutating func take() throws -> ([Chain.Link], End) {
        var links: [Chain.Link] = []
        do {
            while links.count < Self.most {
                guard let row = try rows.next() else { return (links, .over) }
                links.append(try chain.link(row))
            }
            return (links, .more)
        } catch is RecordFault {
            return (links, .broken)
        } catch let error as DatabaseError {
            return (links, .unreadable(RecordFault(error)))
        }
    }

    private static func read(_ links: [Chain.Link]) -> [JournalRecord?] {
        let length = (links.count + parts - 1) / parts
        let read = Mutex<[Int: [JournalRecord?]]>([:])
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let records = links.dropFirst(part * length).prefix(length).map(\.record)
            read.withLock { $0[part] = records }
        }
        return read.withLock { read in (0..<parts).flatMap { read[$0] ?? [] } }
    }

    private mutating func broken() -> Seal {
        do {
            let count = try Int64.fetchOne(
                database, sql: "SELECT count(*) FROM record WHERE session = ?", arguments: [session])
            seal.flaw = .broken(row: seal.rows + 1, unproved: (count ?? 0) - seal.rows)
        } catch {
            seal.flaw = .unreadable(after: seal.rows, RecordFault(error))
        }
        return seal
    }
}
