import Appliance
import Foundation
import Journal

/// A simulated pair next door and a journal of its own: all that `redpair run` needs to be killed and taken up again.
final class JournalWorld {
    let pair: SimulatedPairProgram
    private let journal: JournalFile
    private let folder: String

    /// - Parameters:
    ///   - speed: how many seconds of the boxes go into a real one.
    ///   - brisk: how many times less the boxes take for all they do.
    init(speed: Int = 1, brisk: Int = 1) throws {
        pair = try SimulatedPairProgram(speed: speed, brisk: brisk)
        folder = NSTemporaryDirectory() + "redpair-world-\(UUID().uuidString)"
        journal = JournalFile(path: folder + "/journal.sqlite")
    }

    deinit {
        // What is left of a scratch folder harms nobody.
        _ = try? FileManager.default.removeItem(atPath: folder)
    }

    /// `redpair run` on this pair, as words; a later `--journal` wins.
    func run(_ more: String...) throws -> [String] {
        [try BuiltProgram.redpair.path, "run", "--journal", journal.path, "--engineer", "Yaskawa", "--lang", "en"]
            + pair.options + more
    }

    /// Whether アクティブ側 has its SMTP service switched on, by its own console.
    func hasSMTP() throws -> Bool {
        let status = try Command([try BuiltProgram.redpair.path, "status", "--json"] + pair.options)
        let report = try JSONDecoder().decode(Report.self, from: Data(status.output.utf8))
        return report.active.services?["smtp"] ?? true
    }

    /// What the journal holds of its newest unfinished session, its chain proved. Only while no program leads the pair.
    func history() throws -> History? {
        let journal = try Journal(journal, claiming: BySide(active: pair.active, standby: pair.standby))
        let id = try journal.unfinished { _ in true }?.id
        let history = try id.map { try journal.history(of: $0) }
        try journal.close()
        return history
    }

    /// Watches for a command that is about to leave, beyond those that there were.
    func watchIntents(after count: Int) -> IntentWatch { IntentWatch(path: journal.path, before: count) }

    /// The same of any session, a finished one too.
    func history(of session: Int64) throws -> History {
        let journal = try Journal(journal, claiming: BySide(active: pair.active, standby: pair.standby))
        let history = try journal.history(of: session)
        try journal.close()
        return history
    }

    /// What of `status --json` is wanted here.
    private struct Report: Decodable {
        struct Box: Decodable { var services: [String: Bool]? }
        var active: Box
    }
}
