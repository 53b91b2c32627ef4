import Foundation
import Glibc
import Testing

@Suite("redpair watch and replay, in terminals of their own")
struct WatchTests {
    private static func redpair(_ words: String..., journal: String) throws -> [String] {
        [try BuiltProgram.redpair.path] + words + ["--journal", journal, "--lang", "en"]
    }

    @Test("Two watch a rehearsal, one that joins late too; the program is killed, and both say so; then it is replayed")
    func watchAndReplay() throws {
        let folder = try Folder()
        let journal = folder.path + "/journal.sqlite"
        let work = try TmuxSession(
            Shell.reporting(try Self.redpair("rehearse", "--autopilot", "--speed", "60", journal: journal)))
        try work.wait(forText: "STEP1-1")
        let first = try TmuxSession(Shell.reporting(try Self.redpair("watch", journal: journal)), columns: 80, rows: 24)
        try first.wait(for: "STEP1-3 on the screen") { $0.contains("REHEARSAL x60  STEP1-3") }
        let second = try TmuxSession(Shell.reporting(try Self.redpair("watch", "1", journal: journal)))
        try second.wait(for: "an event just now") { $0.contains("WATCH session 1, last event 0 s ago") }
        try first.press("Enter")
        try first.wait(forText: "That is done at the other terminal.")

        kill(try work.childOfShell(), SIGKILL)
        try work.wait(forText: "exit 137")
        for watcher in [first, second] {
            try watcher.press("Tab")
            try watcher.wait(forText: "STOPPED")
            try watcher.press("q")
            try watcher.wait(forText: "exit 0")
            #expect(try Shell.isRestored(watcher))
        }
        try replay(journal)
    }

    private func replay(_ journal: String) throws {
        let replay = try TmuxSession(Shell.reporting(try Self.redpair("replay", "1", "--event", "3", journal: journal)))
        try replay.wait(forText: "REPLAY 1: 3/")
        try replay.press("g")
        try replay.wait(forText: "REPLAY 1: 0/")
        try replay.press("n")
        let row = try replay.wait(for: "the second row, whole") {
            $0.contains("STEP1-2 1/20") && !$0.contains("REPLAY 1: 0/")
        }
        try replay.press("Left")
        try replay.wait(for: "the row before") { $0.contains("STEP1-1 0/20") }
        try replay.press("Space")
        try replay.wait(for: "the very same picture") { $0 == row }
        try replay.press("g", "9", "Enter")
        try replay.wait(for: "the third row by itself") { $0.contains("STEP1-3") }
        try replay.press("q")
        try replay.wait(forText: "exit 0")
        #expect(try Shell.isRestored(replay))
    }

    @Test("Without a journal, such a session in it, or a terminal, a sentence says so; no journal is made by looking")
    func nothingThere() throws {
        let folder = try Folder()
        let journal = folder.path + "/journal.sqlite"
        for command in ["watch", "replay"] {
            let none = try Command(try Self.redpair(command, journal: journal))
            #expect(none.status == EX_NOINPUT && none.errors.contains("There is no session in"), "\(none.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: journal))
        let swapped = ["--speed", "1200", "--scenario", "addresses-swapped"]
        let rehearsal = try Command(
            try Self.redpair("rehearse", "--autopilot", journal: journal) + swapped, limit: .seconds(60))
        #expect(rehearsal.status == 10)
        for command in ["watch", "replay"] {
            let other = try Command(try Self.redpair(command, "7", journal: journal))
            #expect(other.status == EX_NOINPUT && other.errors.contains("There is no session 7"), "\(other.errors)")
            #expect(try Command(try Self.redpair(command, journal: journal)).status == EX_UNAVAILABLE)
        }
    }

    /// A folder that goes with the test.
    private final class Folder {
        let path = NSTemporaryDirectory() + "redpair-watch-\(UUID().uuidString)"

        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

        deinit {
            // What is left of a scratch folder harms nobody.
            _ = try? FileManager.default.removeItem(atPath: path)
        }
    }
}
