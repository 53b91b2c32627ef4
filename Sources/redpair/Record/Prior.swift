import Appliance
import Journal
import Procedure
import Walkthrough

/// What the journal holds for a pair before the work begins: nothing, an unfinished session, or trouble.
enum Prior {
    /// The pair has no unfinished session.
    case nothing(Journal)
    /// The pair's last session was left unfinished.
    case unfinished(Journal, History)
    /// There is no journal to be had.
    case noRecord(RecordFault)

    /// Looks into the journal.
    ///
    /// - Parameter isFresh: whether unfinished sessions of the pair are to be abandoned.
    /// - Throws: ``Complaint`` where going on would do harm: another redpair leads the pair, or the unfinished session
    ///   cannot be taken up.
    init(_ outline: Outline, in file: JournalFile, isFresh: Bool) throws {
        do {
            let journal = try Journal(file, claiming: outline.addresses)
            if isFresh { try Self.abandonAll(outline, journal) }
            guard let left = try journal.unfinished(where: { $0.concerns(outline) }) else {
                self = .nothing(journal)
                return
            }
            if let obstacle = left.outline.obstacle(to: outline) {
                throw Complaint.obstacle(session: left.id, obstacle)
            }
            self = .unfinished(journal, try journal.history(of: left.id))
        } catch let fault as RecordFault {
            if fault == .inUse { throw Complaint.record(file: file.path, fault) }
            self = .noRecord(fault)
        }
    }

    /// Every turn leaves one session fewer.
    private static func abandonAll(_ outline: Outline, _ journal: Journal) throws(RecordFault) {
        while let left = try journal.unfinished(where: { $0.concerns(outline) }) { try journal.abandon(left.id) }
    }

    /// The session that is taken up again.
    var history: History? { if case .unfinished(_, let history) = self { history } else { nil } }

    /// The time of the last event of the session that is taken up.
    var leftAt: Moment? { history?.events.last?.at }

    /// The work as it stands, before it begins.
    func work(_ procedure: Procedure, _ outline: Outline) -> Walkthrough {
        if let history { return history.walkthrough(procedure) }
        var settings = Settings()
        settings.witness = Witness(named: outline.witness)
        return Walkthrough(procedure, settings: settings, isGuide: outline.mode == .guide, at: outline.startedAt)
    }

    /// The work, as it begins now.
    func begin(_ procedure: Procedure, _ outline: Outline) -> RecordedWork {
        let work = work(procedure, outline)
        switch self {
        case .noRecord(let fault): return RecordedWork(work, without: fault)
        case .unfinished(let journal, let history):
            var recorded = RecordedWork(work, history, outline, in: journal)
            if let witness = Witness(named: outline.witness), witness != history.witness {
                recorded.news = [.attended(by: witness)]
            }
            return recorded
        case .nothing(let journal):
            do throws(RecordFault) { return try recorded(work, outline, in: journal) } catch {
                return RecordedWork(work, without: error)
            }
        }
    }

    /// A session of its own, with what the last one on the pair left undone.
    private func recorded(
        _ work: Walkthrough, _ outline: Outline, in journal: Journal
    ) throws(RecordFault) -> RecordedWork {
        let inheritance = inheritance(for: outline, in: journal)
        var recorded = try RecordedWork(work, outline, in: journal)
        recorded.news = inheritance.map { [.inherited($0)] } ?? []
        return recorded
    }

    /// A damaged session leaves nothing, and stands in nobody's way: where mail is off, an alarm says so all the same.
    private func inheritance(for outline: Outline, in journal: Journal) -> Inheritance? {
        do throws(RecordFault) {
            return try journal.inheritance { $0.mode == .real && $0.concerns(outline) }
        } catch { return nil }
    }
}
