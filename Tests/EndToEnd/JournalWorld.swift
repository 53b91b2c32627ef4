import Appliance
import Foundation
import Journal
import SimulatedConsole
import SimulatedPair
import Walkthrough

/// A simulated pair on loopback, a password file and a journal of its own: all that `redpair run` needs.
final class JournalWorld {
    let console: SimulatedConsole
    let journal: JournalFile
    let addresses: BySide<String>
    private let folder: String

    /// A pair whose clock runs `speed` times as fast as the program's.
    init(speed: Int64) async throws {
        folder = NSTemporaryDirectory() + "redpair-world-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("rehearsal\n".utf8).write(to: URL(filePath: folder + "/password"))
        journal = JournalFile(path: folder + "/journal.sqlite")
        let layout = try ConsoleLayout.free()
        let begin = Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        let start = ContinuousClock.now
        let clock: @Sendable () -> Moment = {
            let elapsed = Int64((ContinuousClock.now - start) / .milliseconds(1))
            return begin + .milliseconds(elapsed * speed)
        }
        console = SimulatedConsole(
            pair: SimulatedPair(startingAt: begin), clock: clock, speed: Double(speed), layout: layout, user: "admin",
            password: Secret("rehearsal"))
        addresses = BySide { layout.consoleURL(of: $0) }
        try await console.start()
    }

    /// Closes the consoles, and takes the files away.
    func end() async throws {
        await console.stop()
        try FileManager.default.removeItem(atPath: folder)
    }

    /// `redpair run` on this pair, as words.
    func run(_ more: String...) throws -> [String] {
        [
            try BuiltProgram.redpair.path, "run", "--active", addresses.active, "--standby", addresses.standby,
            "--password-file", folder + "/password", "--journal", journal.path, "--engineer", "Yaskawa", "--lang", "en",
        ] + more
    }

    /// What the journal holds of its newest unfinished session, its chain proved. Only while no program leads the pair.
    func history() throws -> History? {
        let journal = try Journal(journal, claiming: addresses)
        let id = try journal.unfinished { _ in true }?.id
        let history = try id.map { try journal.history(of: $0) }
        try journal.close()
        return history
    }
}
