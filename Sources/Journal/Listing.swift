import Appliance
import GRDB
import Walkthrough

/// A session in a list: what is known of it without reading all of it, and without proving it.
public struct Listing: Sendable {
    /// How a session ended.
    public enum Ending: String, Codable, Sendable {
        /// Every row was done.
        case finished
        /// Somebody left in the middle of it.
        case left
        /// Somebody began anew.
        case abandoned
        /// It has no end: it is at work now, or the program was cut off.
        case open
        /// Its rows cannot be read: the file is damaged.
        case unreadable
    }

    /// Its number in this journal.
    public var id: Int64
    /// What it is about; `nil` where that cannot be read.
    public var outline: Outline?
    /// The host names, as far as they were known.
    public var hosts: BySide<BoxText?>
    /// How many rows it has.
    public var rows: Int64
    /// How it ended.
    public var ending: Ending
    /// How far the work had come; `nil` where that was not recorded.
    public var standing: Standing?
    /// Whether it came from another journal.
    public var isImported: Bool

    init(_ row: Row, in database: Database) {
        let sealedAs: Int64? = row["sealed_as"]
        (id, isImported) = (row["id"], sealedAs != nil)
        outline = Self.value(String.fromDatabaseValue(row["header"]), as: Envelope.self)?.outline
        (hosts, rows, ending) = (BySide(active: nil, standby: nil), 0, .unreadable)
        // One session that is damaged hides none of the others.
        do { try look(into: database) } catch { ending = .unreadable }
    }

    private mutating func look(into database: Database) throws {
        rows =
            try Int64.fetchOne(
                database.cachedStatement(sql: "SELECT max(number) FROM record WHERE session = ?"), arguments: [id]) ?? 0
        standing = Self.value(try Self.last(.stood, of: id, in: database), as: Standing.self)
        let opening = Self.value(try Self.last(.opened, of: id, in: database), as: Opening.self)
        hosts = standing?.hosts ?? opening?.hosts ?? hosts
        ending = try standing?.finishedAt != nil ? .finished : Self.ending(of: id, in: database)
    }

    /// The body of a session's last row of a kind.
    ///
    /// By the index of the few other kinds, whose condition is `kind <> 'event'`. Left to itself SQLite would go back
    /// through all the rows instead, for the sake of their order.
    private static func last(_ kind: JournalRecord.Kind, of id: Int64, in database: Database) throws -> String? {
        try String.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT body FROM record INDEXED BY record_kind
                    WHERE session = ? AND kind = ? AND kind <> 'event'
                    ORDER BY number DESC LIMIT 1
                    """),
            arguments: [id, kind.rawValue])
    }

    private static func ending(of id: Int64, in database: Database) throws -> Ending {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT kind, max(number) AS number FROM record
                    WHERE session = ? AND kind IN ('opened', 'left', 'finished', 'abandoned') AND kind <> 'event'
                    GROUP BY kind
                    """),
            arguments: [id])
        let last = Dictionary(rows.map { ($0["kind"] as String, $0["number"] as Int64) }) { $1 }
        if last["finished"] != nil { return .finished }
        if last["abandoned"] != nil { return .abandoned }
        return last["left", default: 0] > last["opened", default: 0] ? .left : .open
    }

    /// What cannot be read is not known: a list goes on with the next session.
    private static func value<Value: Decodable>(_ json: String?, as type: Value.Type) -> Value? {
        guard let json else { return nil }
        do { return try JournalRecord.value(json) } catch { return nil }
    }
}

extension Listing {
    /// Whether one of its boxes has this in its address or its host name.
    public func concerns(_ text: String) -> Bool {
        Side.allCases.contains { side in
            [outline?.addresses[side], hosts[side]?.text].contains { $0?.contains(text) == true }
        }
    }

    /// Whether it is about these two boxes, whichever way round.
    public func isAbout(_ addresses: BySide<String>) -> Bool {
        guard let own = outline?.addresses else { return false }
        return own == addresses || own == BySide(active: addresses.standby, standby: addresses.active)
    }
}

extension [Listing] {
    /// The sessions that a program leads now: of each pair the last one can be, where it has no end.
    public func atWork(in file: JournalFile) -> Set<Int64> {
        Set(
            filter { listing in
                guard listing.ending == .open, !listing.isImported, let outline = listing.outline else { return false }
                let last = last { $0.isAbout(outline.addresses) && $0.outline?.mode == outline.mode }
                return last?.id == listing.id && file.isLed(outline)
            }.map(\.id))
    }
}
