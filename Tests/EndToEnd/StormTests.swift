import Foundation
import Scenario
import Testing

/// `REDPAIR_SEED=7 swift test --filter StormTests` has other sizes and keys.
@Suite("A terminal that does not keep still", .serialized)
struct StormTests {
    private static let seed = ProcessInfo.processInfo.environment["REDPAIR_SEED"].flatMap { Int($0) } ?? 1
    private static let resizes = 100
    private static let keys = 10_000

    @Test("A hundred sizes and ten thousand keys are survived; the terminal is given back")
    func rehearsal() throws {
        let program = [try BuiltProgram.redpair.path, "rehearse", "--speed", "60", "--lang", "ja"]
        let terminal = try TmuxSession(Shell.reporting(program))
        try terminal.wait(forText: "primary.nsk.dom")
        var dice = SeededDice(seed: Self.seed)
        try storm(terminal, Hand.atWork, &dice)
        try terminal.resize(columns: 120, rows: 40)
        try leave(terminal)
        let screen = try terminal.wait(for: "the exit code") { $0.contains("exit 10") || $0.contains("exit 0") }
        #expect(try Shell.isRestored(terminal), "\(screen)")
    }

    @Test("After a storm the screen is what a fresh painting makes it")
    func replay() throws {
        let folder = NSTemporaryDirectory() + "redpair-storm-\(UUID().uuidString)"
        defer { TemporaryFile.remove(folder) }
        let journal = folder + "/journal.sqlite"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let swapped = ["--autopilot", "--speed", "1200", "--scenario", "addresses-swapped", "--journal", journal]
        _ = try Command([try BuiltProgram.redpair.path, "rehearse"] + swapped, limit: .seconds(60))
        let program = [try BuiltProgram.redpair.path, "replay", "--lang", "ja", "--journal", journal]
        let terminal = try TmuxSession(Shell.reporting(program))
        try terminal.wait(forText: "作業1")
        var dice = SeededDice(seed: Self.seed)
        for (columns, rows) in [(120, 40), (80, 24), (200, 60), (61, 21)] {
            try storm(terminal, Hand.atReplay, &dice, part: 4)
            try terminal.resize(columns: columns, rows: rows)
            try settle(terminal)
            let screen = try terminal.screen()
            try terminal.clear()
            try terminal.press("C-l")
            try terminal.wait(for: "the same at \(columns)x\(rows), painted anew:\n\(screen)\n") { $0 == screen }
        }
        try terminal.press("q")
        try terminal.wait(forText: "exit 0")
        #expect(try Shell.isRestored(terminal))
    }

    /// Sizes and keys by chance, in turn.
    private func storm(_ terminal: TmuxSession, _ hand: [String], _ dice: inout SeededDice, part: Int = 1) throws {
        for _ in 0..<Self.resizes / part {
            let columns = Int.random(in: 2...240, using: &dice)
            try terminal.resize(columns: columns, rows: Int.random(in: 1...80, using: &dice))
            try terminal.press((0..<Self.keys / Self.resizes).compactMap { _ in hand.randomElement(using: &dice) })
        }
    }

    /// Pauses a replay, and waits until every key has been taken: help comes and goes.
    private func settle(_ terminal: TmuxSession) throws {
        try escape(terminal)
        try terminal.press("g", "?")
        try terminal.wait(forText: "前の出来事へ")
        try escape(terminal)
        try terminal.wait(for: "no help") { !$0.contains("前の出来事へ") }
    }

    /// Escape on its own: what follows at once would make an Alt of it.
    private func escape(_ terminal: TmuxSession) throws {
        try terminal.press("Escape")
        _ = try terminal.comes(within: .milliseconds(200)) { _ in false }
    }

    /// Leaves, whatever is open: a prompt for words takes `q` for a letter.
    private func leave(_ terminal: TmuxSession) throws {
        for _ in 1...5 {
            try escape(terminal)
            try terminal.press("q")
            if try terminal.comes(within: .seconds(5), { $0.contains("終了しますか") || $0.contains("exit ") }) { break }
        }
        try terminal.press("y")
    }
}

/// What fingers may hit.
private enum Hand {
    private static let everywhere =
        ["Up", "Down", "Left", "Right", "PPage", "NPage", "Home", "End", "Tab", "BSpace", "Escape", "Space", "C-l"]
        + "abcdefghijklmnoprstuvwxyzAS0123456789?+-/!あ漢".map(String.init)

    static let atWork = everywhere + ["Enter"]
    /// A replay that plays on is never twice the same.
    static let atReplay = everywhere
}
