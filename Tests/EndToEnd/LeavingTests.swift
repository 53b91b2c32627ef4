import Foundation
import Testing

@Suite("Ways out, and a screen that changes")
struct LeavingTests {
    private func rehearsal(_ language: String) throws -> [String] {
        [try BuiltProgram.redpair.path, "rehearse", "--speed", "60", "--lang", language]
    }

    @Test("A terminal that is too small says what it needs, and goes on when it grows")
    func tooSmall() throws {
        let terminal = try TmuxSession(rehearsal("ja"), columns: 50, rows: 15)
        let said = try terminal.wait(forText: "画面が小さすぎます。")
        #expect(said.contains("60x20") && said.contains("50x15"), "\(said)")
        try terminal.resize(columns: 80, rows: 24)
        try terminal.wait(forText: "primary.nsk.dom")
        try terminal.resize(columns: 59, rows: 24)
        try terminal.wait(forText: "画面が小さすぎます。")
    }

    @Test("SIGTERM gives the terminal back and says that the work is unfinished")
    func terminate() throws {
        let terminal = try TmuxSession(Shell.reporting(rehearsal("en")))
        try terminal.wait(forText: "primary.nsk.dom")
        let process = try terminal.childOfShell()
        kill(process, SIGTERM)
        let screen = try terminal.wait(forText: "exit 10")
        #expect(screen.contains("Left unfinished at STEP1-1."), "\(screen)")
        #expect(try Shell.isRestored(terminal), "\(screen)")
    }

    @Test("Ctrl-S stops the screen and nothing else: keys are heard, and the terminal is given back")
    func stopped() throws {
        let terminal = try TmuxSession(Shell.reporting(rehearsal("en")))
        try terminal.wait(forText: "primary.nsk.dom")
        try terminal.press("C-s")
        // Enough for the line to fill, if nobody minded that it takes nothing.
        try terminal.press(Array(repeating: "C-l", count: 100))
        try terminal.press("q")
        try terminal.press("y")
        let screen = try terminal.wait(forText: "exit 10")
        #expect(screen.contains("Left unfinished at STEP1-1."), "\(screen)")
        #expect(try Shell.isRestored(terminal), "\(screen)")
    }

    @Test("A terminal that is closed ends the program, with the code of unfinished work")
    func closed() throws {
        let file = try TemporaryFile.make("")
        defer { TemporaryFile.remove(file) }
        let terminal = try TmuxSession(Shell.reporting(rehearsal("en"), to: file))
        try terminal.wait(forText: "primary.nsk.dom")
        try terminal.close()
        let ended = try Command(
            ["timeout", "10", "sh", "-c", #"until grep -q exit "$0"; do sleep 0.05; done; cat "$0""#, file],
            limit: .seconds(15))
        #expect(ended.output == "exit 10\n")
    }

    @Test("q asks before it leaves; Esc stays; y leaves with the code of unfinished work")
    func leave() throws {
        let terminal = try TmuxSession(Shell.reporting(rehearsal("ja")), columns: 80, rows: 24)
        try terminal.wait(forText: "primary.nsk.dom")
        try terminal.press("q")
        try terminal.wait(forText: "redpair を終了しますか？")
        try terminal.press("Escape")
        try terminal.wait(for: "the dashboard") { !$0.contains("終了しますか") }
        try terminal.press("q")
        try terminal.wait(forText: "y で終了")
        try terminal.press("y")
        let screen = try terminal.wait(forText: "exit 10")
        #expect(screen.contains("STEP1-1 で中断しました。"), "\(screen)")
        #expect(try Shell.isRestored(terminal), "\(screen)")
    }
}
