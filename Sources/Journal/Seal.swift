import Walkthrough

/// How far a session's record was proved to be what was written.
public struct Seal: Equatable, Sendable {
    /// How many rows were proved, and can be relied on.
    public var rows: Int64
    /// The digest of the last of them: who noted it down can tell whether rows are missing at the end.
    public var last: Digest
    /// Why the rest cannot be; `nil` when there is none.
    public var flaw: Flaw?

    /// What is wrong with a record.
    public enum Flaw: Equatable, Sendable {
        /// From this row on the rows are not what was written; so many were found there.
        case broken(row: Int64, unproved: Int64)
        /// The file itself cannot be read any further, after this row; the library's words.
        case unreadable(after: Int64, RecordFault)
    }

    /// A record that was proved so far.
    public init(rows: Int64, last: Digest, flaw: Flaw? = nil) { (self.rows, self.last, self.flaw) = (rows, last, flaw) }

    /// Whether every row is what was written.
    public var isWhole: Bool { flaw == nil }
}
