import Walkthrough

/// What the loop hands its records to: kept until they are on the disk, in order, without a gap.
///
/// Readings are written once a round; a command's intent is written before the command leaves. When writing fails,
/// records wait and it is tried again: when it succeeds nothing is missing.
public struct Recorder {
    /// The most rows that wait; more are not kept, and the record is lost for good.
    public static let limit = 50_000
    /// Between two attempts to write after a failure, in real milliseconds.
    public static let pause: Int64 = 2000

    /// What became of the record with an attempt to write.
    public enum Change: Equatable, Sendable {
        /// It is as it was.
        case none
        /// It was whole, and now rows wait that could not be written.
        case lost(RecordFault)
        /// Every row that had to wait is written.
        case regained
    }

    /// Why rows wait; `nil` while all is well.
    public private(set) var fault: RecordFault?
    private var session: Session?
    private var waiting: [JournalRecord] = []
    private var triedAt: Int64 = 0

    /// Writes to a session.
    public init(_ session: Session) { self.session = session }

    /// There is no session to write to, and will be none.
    public init(without fault: RecordFault) { self.fault = fault }

    /// Takes a row, to be written with the next ``commit(at:)``.
    public mutating func note(_ record: JournalRecord) {
        guard session != nil else { return }
        waiting.append(record)
        guard waiting.count > Self.limit else { return }
        (session, waiting, fault) = (nil, [], .overrun(rows: Self.limit))
    }

    /// Writes what waits; after a failure not before the ``pause`` is over.
    ///
    /// - Parameter now: real milliseconds since some fixed point.
    public mutating func commit(at now: Int64) -> Change {
        guard session != nil, !waiting.isEmpty, fault == nil || now - triedAt >= Self.pause else { return .none }
        triedAt = now
        do throws(RecordFault) { try session?.append(waiting) } catch {
            defer { fault = error }
            return fault == nil ? .lost(error) : .none
        }
        waiting = []
        defer { fault = nil }
        return fault == nil ? .none : .regained
    }

    /// Writes the last row, and all that still waits. A record that cannot be written now is none: the work was left.
    public mutating func close(_ record: JournalRecord) {
        note(record)
        _ = commit(at: triedAt + Self.pause)
    }
}
