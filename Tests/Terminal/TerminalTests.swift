import Canvas
import Glibc
import Testing

@testable import Terminal

@Suite("A real terminal shows the canvas, and is given back", .serialized)
struct TerminalTests {
    private let pty: PseudoTerminal

    init() throws {
        setenv("LC_ALL", "C.UTF-8", 1)
        pty = try PseudoTerminal(columns: 20, rows: 4)
    }

    private func open(
        type: String = "xterm-256color",
        appearance: Appearance = Appearance(theme: nil, marks: .unicode, allowsColour: true)
    ) throws -> Terminal {
        try Terminal(input: pty.program, output: pty.program, type: type, appearance: appearance)
    }

    @Test("Alternate screen, hidden cursor and marked pastes while it runs; all undone at the end")
    func manners() throws {
        #expect(pty.isCooked)
        let terminal = try open()
        terminal.draw(Canvas(terminal.size))
        let begin = pty.sent()
        #expect(begin.contains("\u{1B}[?1049h") && begin.contains("\u{1B}[?25l") && begin.contains("\u{1B}[?2004h"))
        #expect(!pty.isCooked)
        terminal.close()
        terminal.close()
        let end = pty.sent()
        #expect(end.contains("\u{1B}[?1049l") && end.contains("\u{1B}[?2004l"))
        #expect(end.contains("\u{1B}[?12l\u{1B}[?25h") || end.contains("\u{1B}[?25h"))
        #expect(pty.isCooked)
    }

    @Test("An error that ends the program gives the terminal back")
    func forgotten() throws {
        do {
            let terminal = try open()
            terminal.draw(Canvas(terminal.size))
        }
        #expect(pty.sent().contains("\u{1B}[?1049l") && pty.isCooked)
    }

    @Test("Japanese comes out as it went in, and only what changed is sent again")
    func difference() throws {
        let terminal = try open()
        defer { terminal.close() }
        var canvas = Canvas(terminal.size)
        canvas.put("アクティブ側 緑", column: 0, row: 1, tone: .good)
        terminal.draw(canvas)
        #expect(pty.sent().contains("アクティブ側 緑"))
        terminal.draw(canvas)
        #expect(pty.sent() == "")
        canvas.put("黄", column: 13, row: 1, tone: .caution)
        terminal.draw(canvas)
        let change = pty.sent()
        #expect(change.contains("黄") && !change.contains("側"))
        #expect(change.utf8.count < 40, "\(change.debugDescription)")
    }

    @Test("In a locale without Japanese a ? stands in, and what follows keeps its place")
    func otherLocale() throws {
        setenv("LC_ALL", "C", 1)
        let terminal = try open()
        defer { terminal.close() }
        #expect(terminal.characterSet != .utf8 && !terminal.characterSet.hasJapanese)
        var canvas = Canvas(terminal.size)
        canvas.put("緑|○|ok", column: 0, row: 0)
        terminal.draw(canvas)
        #expect(pty.sent().contains("? |?|ok"))
    }

    @Test("After a resize or Ctrl-L everything is sent anew, in the new size")
    func resized() throws {
        let terminal = try open()
        defer { terminal.close() }
        #expect(terminal.size == Size(columns: 20, rows: 4))
        var canvas = Canvas(terminal.size)
        canvas.put("冗長化", column: 0, row: 0)
        terminal.draw(canvas)
        _ = pty.sent()
        terminal.repaintAll()
        terminal.draw(canvas)
        #expect(pty.sent().contains("冗長化"))
        for (columns, rows) in [(2, 1), (240, 80), (1, 1), (60, 20)] {
            pty.resize(columns: columns, rows: rows)
            terminal.resized()
            #expect(terminal.size == Size(columns: columns, rows: rows))
            var canvas = Canvas(terminal.size)
            canvas.put("冗長化", column: columns - 6, row: rows - 1)
            terminal.draw(canvas)
        }
        #expect(pty.sent().contains("冗長化"))
    }

    @Test("A terminal that takes nothing more says so, and again when it does")
    func slow() throws {
        let terminal = try open()
        defer { terminal.close() }
        #expect(terminal.takesMore)
        pty.stuff()
        #expect(!terminal.takesMore)
        _ = pty.sent()
        #expect(terminal.takesMore)
    }

    @Test("A terminal that takes nothing holds nobody up, and gets the last picture when it takes again")
    func deadLine() throws {
        let terminal = try open()
        defer { terminal.close() }
        pty.stuff()
        for text in ["11111", "22222", "33333"] {
            var canvas = Canvas(terminal.size)
            canvas.put(text, column: 0, row: 0)
            terminal.draw(canvas)
            terminal.bell()
        }
        #expect(!terminal.takesMore)
        _ = pty.sent()
        #expect(terminal.takesMore)
        #expect(pty.sent().contains("33333"))
    }

    @Test(
        "One that takes nothing to the end is given back all the same, without what waited for it",
        arguments: [true, false])
    func deadToTheEnd(isStopped: Bool) throws {
        let terminal = try open()
        if isStopped { pty.type("\u{13}") } else { pty.stuff() }
        _ = isStopped ? pty.sent() : ""
        #expect(!terminal.takesMore)
        var canvas = Canvas(terminal.size)
        canvas.put("never seen", column: 0, row: 0)
        terminal.draw(canvas)
        terminal.close()
        let end = pty.sent()
        #expect(pty.isCooked && end.contains("\u{1B}[?1049l") && !end.contains("never seen"))
    }

    @Test("A canvas of another size than the screen does no harm")
    func otherSize() throws {
        let terminal = try open()
        defer { terminal.close() }
        var canvas = Canvas(columns: 90, rows: 30)
        canvas.put(String(repeating: "緑", count: 45), column: 0, row: 3)
        terminal.draw(canvas)
        terminal.draw(Canvas(columns: 0, rows: 0))
        #expect(pty.sent().contains("緑"))
    }

    @Test("Keys are read without waiting; ESC is Escape at once")
    func keys() throws {
        let terminal = try open()
        defer { terminal.close() }
        #expect(try terminal.readKeys() == [])
        pty.type("停a\u{1B}[A\r")
        #expect(try terminal.readKeys() == [.character("停"), .character("a"), .up, .enter])
        pty.type("\u{1B}")
        #expect(try terminal.readKeys() == [.escape])
    }

    @Test("With NO_COLOR no colour is sent, and an alarm still stands out")
    func monochrome() throws {
        let terminal = try open(appearance: Appearance(theme: nil, marks: .unicode, allowsColour: false))
        defer { terminal.close() }
        var canvas = Canvas(terminal.size)
        canvas.put("ALARM", column: 0, row: 0, tone: .alarm)
        terminal.draw(canvas)
        let sent = pty.sent()
        #expect(!sent.contains("38;5") && !sent.contains("[3"))
        #expect(sent.contains("1;4m"), "\(sent.debugDescription)")
    }

    @Test("A terminal that cannot do it is refused with its name, and left as it was")
    func refused() throws {
        #expect(throws: TerminalFault.cannotMoveCursor(type: "dumb")) { try open(type: "dumb") }
        #expect(throws: TerminalFault.typeUnknown("no-such-type")) { try open(type: "no-such-type") }
        #expect(throws: TerminalFault.typeMissing) { try open(type: "") }
        #expect(pty.isCooked)
        #expect(throws: TerminalFault.notATerminal) {
            try Terminal(input: -1, output: pty.program, type: "xterm")
        }
    }

    @Test(
        "Each kind of terminal is drawn on", arguments: ["vt100", "linux", "xterm", "screen", "tmux-256color", "vt220"])
    func types(type: String) throws {
        let terminal = try open(type: type)
        defer { terminal.close() }
        var canvas = Canvas(terminal.size, glyphs: .ascii)
        for (row, tone) in Tone.allCases.enumerated() { canvas.put("mark", column: 0, row: row % 4, tone: tone) }
        terminal.draw(canvas)
        #expect(pty.sent().contains("mark"))
    }
}
