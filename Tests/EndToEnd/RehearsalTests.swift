import Appliance
import Testing

@Suite("A rehearsal in a real terminal, with keys alone")
struct RehearsalTests {
    /// The manual's table, row by row.
    private static let manual = [
        "1-1", "1-2", "1-3", "1-4", "1-5", "2-1", "2-2", "2-3", "2-4", "2-5", "3-1", "3-2", "3-3", "3-4", "3-5", "3-6",
        "3-7", "3-8", "4-1", "5-1",
    ]

    @Test(
        "All twenty rows, in both languages, at both sizes",
        arguments: [(Wording.japanese, 80, 24), (.english, 120, 40)])
    func wholeWork(_ wording: Wording, _ columns: Int, _ rows: Int) throws {
        let terminal = try TmuxSession(
            Shell.reporting([
                try BuiltProgram.redpair.path, "rehearse", "--speed", "600", "--lang", wording.language.rawValue,
            ]), columns: columns, rows: rows)
        var engineer = Engineer(at: terminal, reading: wording)
        let end = try engineer.work { $0.demand == .finished }
        #expect(engineer.rows.map(\.step) == Self.manual)
        #expect(end.text.contains(wording.nothingLost))
        #expect(try terminal.isTakenOver())
        try terminal.press("q")
        let shell = try terminal.wait(forText: "exit 0")
        #expect(shell.contains(wording.summary) && shell.contains(wording.nothingLost), "\(shell)")
        #expect(try Shell.isRestored(terminal), "\(shell)")
    }
}
