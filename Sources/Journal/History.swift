import GRDB
import Procedure
import Walkthrough

/// A session as it was recorded, its chain proved from the header to the last row.
public struct History: Sendable {
    /// Its number in the journal.
    public let session: Int64
    /// What it is about.
    public let header: Header
    /// Its rows, oldest first.
    public let records: [JournalRecord]
    /// The digest of the last row: who knows it can tell whether rows are missing at the end.
    public let last: Digest

    /// How many rows it has.
    public var rows: Int64 { Int64(records.count) }
    /// What happened, oldest first.
    public var events: [Event] { records.compactMap { if case .event(let event) = $0 { event } else { nil } } }
    /// Every command that was about to leave, oldest first.
    public var intents: [Order] { records.compactMap { if case .intent(let order) = $0 { order } else { nil } } }

    init(_ session: Int64, in database: Database) throws {
        var (header, chain) = try Chain.begin(session, in: database)
        var records: [JournalRecord] = []
        let rows = try Chain.rows(of: session, in: database)
        while let row = try rows.next() { records.append(try chain.next(row)) }
        self.session = session
        (self.header, self.records, last) = (header, records, chain.last)
    }

    /// The state of the work: the fold of all that happened.
    public func walkthrough(_ procedure: Procedure) -> Walkthrough {
        var work = header.walkthrough(procedure)
        for event in events { _ = work.handle(event) }
        return work
    }

    /// What it leaves to the next work on the pair: how mail was before its first command, and since when it is stopped.
    /// `nil` where nothing was sent, or mail was given back.
    public var inheritance: Inheritance? {
        var (inheritance, standing, hasSent) = (Inheritance(), Standing?.none, false)
        for record in records {
            switch record {
            case .intent: hasSent = true
            case .stood(let now): standing = now
            case .event(let event) where !hasSent: inheritance.take(event.what)
            case .opened, .event, .left, .finished, .abandoned: break
            }
        }
        inheritance.stoppedSince = standing?.mailStoppedAt ?? inheritance.stoppedSince
        guard hasSent || inheritance.stoppedSince != nil, standing?.mailStartedAt == nil else { return nil }
        return inheritance
    }

    /// Who looks on by its end; `nil` where nobody was named.
    public var witness: Witness? {
        let others = events.compactMap { event -> Witness? in
            if case .attended(let witness) = event.what { witness } else { nil }
        }
        return others.last ?? header.settings.witness
    }
}
