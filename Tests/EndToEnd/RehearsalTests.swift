import Appliance
import Testing

@Suite("A rehearsal in a real terminal, with keys alone")
struct RehearsalTests {
    /// The manual's table, row by row.
    private static let manual = [
        "1-1", "1-2", "1-3", "1-4", "1-5", "2-1", "2-2", "2-3", "2-4", "2-5", "3-1", "3-2", "3-3", "3-4", "3-5", "3-6",
        "3-7", "3-8", "4-1", "5-1",
    ]

    @Test("All twenty rows, in both languages, at both sizes, side by side")
    func wholeWork() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try Self.work(.japanese, columns: 80, rows: 24) }
            group.addTask { try Self.work(.english, columns: 120, rows: 40) }
            try await group.waitForAll()
        }
    }

    private static func work(_ wording: Wording, columns: Int, rows: Int) throws {
        let terminal = try TmuxSession(
            Shell.reporting([
                try BuiltProgram.redpair.path, "rehearse", "--speed", "600", "--lang", wording.language.rawValue,
            ]), columns: columns, rows: rows)
        var engineer = Engineer(at: terminal, reading: wording)
        let end = try engineer.work { $0.demand == .finished }
        // STEP4-1 asks nothing of a person: it may come true between two looks at the screen. The log has it.
        #expect(engineer.rows.map(\.step).filter { $0 != "4-1" } == manual.filter { $0 != "4-1" })
        #expect(end.text.contains(wording.nothingLost))
        #expect(try terminal.isTakenOver())
        try terminal.press("Escape")
        try terminal.wait(for: "the dashboard") { !$0.contains(wording.done) || !$0.contains(wording.nothingLost) }
        try terminal.press("l")
        try terminal.wait(forText: " STEP4-1.1 ")
        try terminal.press("l")
        try terminal.wait(for: "the dashboard") { $0.contains("redpair") && !$0.contains(" STEP4-1.1 ") }
        try terminal.press("q")
        let shell = try terminal.wait(forText: "exit 0")
        #expect(shell.contains(wording.summary) && shell.contains(wording.nothingLost), "\(shell)")
        #expect(try Shell.isRestored(terminal), "\(shell)")
    }
}
