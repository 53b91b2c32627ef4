import Appliance
import Foundation
import GRDB
import Walkthrough

/// A session on its way to another journal: a text file of JSON lines, the header first, then each row as it is stored,
/// and a last line that says how many there were.
enum Parcel {
    /// The version of the form.
    static let version = 1

    /// The first line.
    struct Head: Codable {
        var redpair = "session"
        var version = Parcel.version
        /// The number that the chain begins with.
        var sealedAs: Int64
        /// The header, to the letter.
        var header: String
    }

    /// A row, to the letter.
    struct Line: Codable {
        var number: Int64
        var kind: String
        var body: String
        /// In base64.
        var digest: Data
    }

    /// The last line.
    struct Foot: Codable {
        var rows: Int64
        var last: Data
    }
}

/// Why a file is not taken in as a session: facts, worded elsewhere.
public enum ParcelFault: Error, Equatable, Sendable {
    /// This line is none of a session's.
    case notASession(line: Int)
    /// It is of another version of the form.
    case otherVersion(Int)
    /// From this row on it is not what was written.
    case broken(row: Int64)
    /// It ends too soon.
    case cutOff(rows: Int64)
    /// The journal has it already, under this number.
    case known(session: Int64)
    /// The journal does not take it.
    case record(RecordFault)
}

extension Archive {
    /// Hands over a session line by line, for a file.
    ///
    /// - Returns: what is wrong with its record, where it cannot be proved to the end: then no line was handed over.
    public func pack(_ session: Int64, line: (String) throws -> Void) throws(RecordFault) -> Seal.Flaw? {
        let seal = try tell(session) { _ in }
        if let flaw = seal.flaw { return flaw }
        try read { database in
            let row = try Row.fetchOne(database, sql: "SELECT * FROM session WHERE id = ?", arguments: [session])
            guard let row else { throw RecordFault.chainBroken(session: session, row: 0) }
            let sealedAs: Int64? = row["sealed_as"]
            try line(try JournalRecord.json(Parcel.Head(sealedAs: sealedAs ?? session, header: row["header"])))
            let rows = try Chain.rows(of: session, in: database)
            while let row = try rows.next() {
                let packed = Parcel.Line(
                    number: row["number"], kind: row["kind"], body: row["body"], digest: row["digest"])
                try line(try JournalRecord.json(packed))
            }
            try line(try JournalRecord.json(Parcel.Foot(rows: seal.rows, last: seal.last.data)))
        }
        return nil
    }
}
