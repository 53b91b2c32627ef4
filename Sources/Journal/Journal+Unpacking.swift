import Foundation
import GRDB
import Walkthrough

extension Journal {
    /// Takes in a session that another journal packed; all of it or nothing.
    ///
    /// Its chain is proved row by row. It keeps the number that the chain begins with beside the one that it gets here,
    /// and is never offered to be taken up: the work belongs where it was done.
    /// - Parameter next: the next line of the file; `nil` at its end.
    /// - Returns: its number in this journal, and how many rows it has.
    /// - Throws: ``ParcelFault``, or what `next` throws.
    public func unpack(_ next: () throws -> String?) throws -> (session: Int64, rows: Int64) {
        do {
            return try withoutActuallyEscaping(next) { next in
                try database.write { database in
                    var unpacking = Unpacking(next)
                    return try unpacking.run(database)
                }
            }
        } catch let error as DatabaseError { throw ParcelFault.record(RecordFault(error)) }
    }
}

/// One session on its way in.
private struct Unpacking {
    private let next: () throws -> String?
    private var line = 0

    init(_ next: @escaping () throws -> String?) { self.next = next }

    mutating func run(_ database: Database) throws -> (session: Int64, rows: Int64) {
        let head: Parcel.Head = try value()
        guard head.redpair == "session" else { throw ParcelFault.notASession(line: line) }
        guard head.version == Parcel.version else { throw ParcelFault.otherVersion(head.version) }
        try lookForTwin(of: head, in: database)
        try database.execute(
            sql: "INSERT INTO session (header, sealed_as) VALUES (?, ?)", arguments: [head.header, head.sealedAs])
        let session = database.lastInsertedRowID
        return (session, try addRows(of: head, to: session, in: database))
    }

    /// The header holds the addresses and the beginning to the millisecond: two sessions never share one.
    private func lookForTwin(of head: Parcel.Head, in database: Database) throws {
        let twin = try Int64.fetchOne(
            database, sql: "SELECT id FROM session WHERE header = ? AND coalesce(sealed_as, id) = ?",
            arguments: [head.header, head.sealedAs])
        if let twin { throw ParcelFault.known(session: twin) }
    }

    private mutating func addRows(of head: Parcel.Head, to session: Int64, in database: Database) throws -> Int64 {
        let statement = try database.cachedStatement(
            sql: "INSERT INTO record (session, number, kind, body, digest) VALUES (?, ?, ?, ?, ?)")
        var chain = Chain(session: session, sealedAs: head.sealedAs, header: head.header)
        while let text = try nextLine() {
            if let foot = Self.read(Parcel.Foot.self, text) {
                guard foot.rows == chain.rows, foot.last == chain.last.data else {
                    throw ParcelFault.broken(row: chain.rows + 1)
                }
                return chain.rows
            }
            guard let row = Self.read(Parcel.Line.self, text) else { throw ParcelFault.notASession(line: line) }
            do {
                _ = try chain.next(number: row.number, kind: row.kind, body: row.body, digest: row.digest)
            } catch RecordFault.chainBroken(_, let number) { throw ParcelFault.broken(row: number) }
            try statement.execute(arguments: [session, row.number, row.kind, row.body, row.digest])
        }
        throw ParcelFault.cutOff(rows: chain.rows)
    }

    private mutating func nextLine() throws -> String? {
        line += 1
        return try next()
    }

    private mutating func value<Value: Decodable>() throws -> Value {
        guard let text = try nextLine(), let value = Self.read(Value.self, text) else {
            throw ParcelFault.notASession(line: line)
        }
        return value
    }

    /// A line that is something else is no value: the caller says what that means.
    private static func read<Value: Decodable>(_ type: Value.Type, _ text: String) -> Value? {
        do { return try JournalRecord.value(text) } catch { return nil }
    }
}
