import Appliance
import Journal
import Procedure
import ProofReading
import Report
import Walkthrough

/// Tells one session of a journal, and makes a report of it.
struct ReportTeller {
    private let options: ArchiveOptions
    private let archive: Archive
    private let session: Int64
    private let listings: [Listing]
    private let procedure: String?

    /// - Parameters:
    ///   - session: its number; `nil` for the last one.
    ///   - procedure: the table that it followed, by name or as a file; `nil` for the shipped one that it names.
    init(_ options: ArchiveOptions, _ session: Int64?, procedure: String?) throws {
        self.options = options
        let archive = try options.open()
        self.archive = archive
        listings = try options.reading { try archive.sessions() }
        guard let chosen = session ?? listings.last?.id else { throw ArchiveComplaint.nothing(file: options.file.path) }
        guard listings.contains(where: { $0.id == chosen }) else {
            throw ArchiveComplaint.noSession(chosen, file: options.file.path)
        }
        self.session = chosen
        self.procedure = procedure
    }

    /// The report of all that can be relied on.
    func report() throws -> WorkReport {
        let header = try header()
        let table =
            try procedure.map { try Table(named: $0) } ?? Table.shipped(with: header.outline.procedure) ?? Table.usual
        guard header.outline.procedure == table.mark else {
            throw ArchiveComplaint.otherTable(session: session, was: header.outline.procedure, is: table.mark)
        }
        var account = Account(session: session, header, table.procedure)
        let seal = try options.reading {
            try archive.tell(session) { account.take($0) }
        }
        return account.report(seal, earlier: earlier(than: header.outline))
    }

    private func header() throws -> Header {
        do throws(RecordFault) { return try archive.header(of: session) } catch {
            if case .chainBroken = error { throw ArchiveComplaint.headerUnreadable(session: session) }
            throw Complaint.record(file: options.file.path, error)
        }
    }

    /// The last work on this pair that was finished before. Rehearsals are not compared: their boxes are as fast as they
    /// are told to be.
    private func earlier(than outline: Outline) -> WorkReport.Earlier? {
        guard outline.mode != .rehearsal else { return nil }
        let candidates = listings.prefix { $0.id != session }.reversed()
        return candidates.lazy.compactMap { listing -> WorkReport.Earlier? in
            guard let other = listing.outline, other.mode != .rehearsal, other.addresses == outline.addresses,
                let standing = listing.standing, let began = standing.beganAt, let finished = standing.finishedAt
            else { return nil }
            return WorkReport.Earlier(
                session: listing.id, beganAt: began, length: finished - began, mailStop: standing.mailStop(at: finished)
            )
        }.first
    }
}
