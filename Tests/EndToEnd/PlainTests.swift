import Foundation
import Testing

@Suite("Without a screen: lines out, typed words in")
struct PlainTests {
    private func rehearsal(_ options: String...) throws -> [String] {
        [try BuiltProgram.redpair.path, "rehearse", "--speed", "60"] + options
    }

    /// Types a line, and waits for what it brings.
    private func type(_ line: String, at terminal: TmuxSession, until text: String) throws {
        try terminal.type(line)
        try terminal.press("Enter")
        try terminal.wait(forText: text, limit: .seconds(20))
    }

    /// Types a line again until it is taken: what comes within 400 ms of a question is dropped.
    private func insist(_ line: String, at terminal: TmuxSession, until text: String) throws {
        try terminal.wait(for: text) { _ in
            try terminal.type(line)
            try terminal.press("Enter")
            return try terminal.comes(within: .seconds(1)) { $0.contains(text) }
        }
    }

    @Test("A row by words: the prompt, its answer, what is sensed; then leaving, which is asked about")
    func row() throws {
        let terminal = try TmuxSession(Shell.reporting(rehearsal("--plain", "--lang", "ja")), columns: 120, rows: 200)
        try terminal.wait(forText: "go で送信 →", limit: .seconds(20))
        try type("go", at: terminal, until: "go で実行   cancel で中止")
        try insist("go", at: terminal, until: "送信 → アクティブ側")
        let sensed = try terminal.wait(forText: "STEP1-1.2 完了（検知）", limit: .seconds(20))
        #expect(!sensed.contains("┌") && sensed.contains(#/[0-9]{2}:[0-9]{2}:[0-9]{2}  STEP1-1/#), "\(sensed)")
        #expect(try !terminal.isTakenOver())
        try type("note 立会者が到着", at: terminal, until: "メモ（STEP1-1）: 立会者が到着")
        try type("quit", at: terminal, until: "もう一度 quit")
        try type("quit", at: terminal, until: "exit 10")
    }

    @Test("A pasted answer is none")
    func paste() throws {
        let terminal = try TmuxSession(Shell.reporting(rehearsal("--plain", "--lang", "en")), columns: 120, rows: 200)
        try terminal.wait(forText: "go sends to", limit: .seconds(20))
        try type("go", at: terminal, until: "go: do it   cancel: do not")
        try terminal.paste("go\n")
        try terminal.press("Enter")
        let screen = try terminal.wait(forText: "A pasted line is not taken.")
        #expect(!screen.contains("Sent to"))
        try insist("cancel", at: terminal, until: "Closed.")
    }

    @Test("With TERM=dumb it needs no option")
    func dumb() throws {
        let terminal = try TmuxSession(Shell.reporting(["env", "TERM=dumb"] + rehearsal("--lang", "en")))
        try terminal.wait(forText: "Commands are typed, a line each; help tells them.")
        try type("help", at: terminal, until: "both boxes and the current row")
        try terminal.press("C-c")
        try terminal.wait(forText: "type quit once more")
        try terminal.press("C-c")
        try terminal.wait(forText: "exit 10")
    }

    @Test("Without any terminal it writes lines, and ends in good order when its input does")
    func pipe() throws {
        let run = try Command(rehearsal("--lang", "en"))
        #expect(run.status == 10 && run.output.contains("The input has ended") && run.errors.isEmpty, "\(run)")
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test("Whoever stops reading ends it in good order, and a script of answers confirms nothing")
    func script() throws {
        let program = try rehearsal("--lang", "en").joined(separator: " ")
        let script = "(sleep 6; printf 'go\\ngo\\n'; sleep 1) | \(program)"
        let run = try Command(["sh", "-c", script], limit: .seconds(20))
        #expect(run.output.contains("Too soon") && !run.output.contains("Sent to"), "\(run.output)")
        let deaf = try Command(
            ["bash", "-c", "(sleep 5) | \(program) | head -3; exit ${PIPESTATUS[1]}"], limit: .seconds(20))
        #expect(deaf.status == 10, "\(deaf)")
    }
}
