import Canvas
import Glibc
import Testing

@testable import Terminal

@Suite("Marks are drawn only where they are known to take one column")
struct MarkWidthTests {
    private func width(_ marks: Appearance.Marks, _ locale: String, type: String = "xterm-256color", answer: Int? = nil)
        -> Bool
    {
        let set: CharacterSet = locale.hasSuffix("UTF-8") ? .utf8 : .other("EUC-JP")
        var width = MarkWidth(marks, set, locale: locale, type: type)
        if let answer { width.take(cursorColumn: answer) }
        return width.showsMarks
    }

    @Test(
        "By what the terminal answers; where it does not, by the locale",
        arguments: [
            ("en_US.UTF-8", nil, true), ("C.UTF-8", 3, true), ("en_US.UTF-8", 5, false), ("en_US.UTF-8", 4, false),
            ("ja_JP.UTF-8", nil, false), ("ja_JP.UTF-8", 3, true), ("ja_JP.UTF-8", 5, false), ("ja_JP.UTF-8", 1, false),
            ("C.UTF-8", 1, true), ("ja_JP.EUC-JP", 3, false),
        ] as [(String, Int?, Bool)])
    func automatic(locale: String, answer: Int?, shows: Bool) {
        #expect(width(.auto, locale, answer: answer) == shows)
    }

    @Test("Whoever names them is believed, as far as the character set goes")
    func named() {
        #expect(width(.unicode, "ja_JP.UTF-8") && width(.unicode, "ja_JP.UTF-8", answer: 5))
        #expect(!width(.ascii, "C.UTF-8", answer: 3) && !width(.unicode, "ja_JP.EUC-JP"))
    }

    @Test("The Linux console has no font for them, and is not asked")
    func console() {
        #expect(!width(.auto, "C.UTF-8", type: "linux", answer: 3) && width(.unicode, "C.UTF-8", type: "linux"))
        #expect(!MarkWidth(.auto, .utf8, locale: "C.UTF-8", type: "linux").mayAsk)
    }

    @Test("Only the first answer counts: what looks like a later one may be a key")
    func once() {
        var width = MarkWidth(.auto, .utf8, locale: "ja_JP.UTF-8", type: "xterm")
        width.take(cursorColumn: 5)
        width.take(cursorColumn: 3)
        #expect(!width.showsMarks)
    }

    @Test("What stands in for a mark has the room of a wide one, in ASCII")
    func standIns() {
        let marks = "→←↑↓×…‥—–※●○■▲◆①⑨“”─│"
        for mark in marks.unicodeScalars {
            let text = StandIn.text(for: mark) ?? ""
            #expect(text.utf8.count == 2 && text.allSatisfy(\.isASCII), "\(mark)")
            #expect(Width.eastAsian.columns(of: String(mark)) == 2, "\(mark)")
        }
    }
}

// Within the other suite, and so never beside it: the locale belongs to the whole process.
extension TerminalTests {
    @Suite("A terminal is asked how wide its marks are", .serialized)
    struct AskingTests {
        private let pty: PseudoTerminal

        init() throws {
            setenv("LC_ALL", "C.UTF-8", 1)
            pty = try PseudoTerminal(columns: 40, rows: 4)
        }

        private func open(_ marks: Appearance.Marks = .auto, type: String = "xterm-256color") throws -> Terminal {
            try Terminal(
                input: pty.program, output: pty.program, type: type,
                appearance: Appearance(theme: nil, marks: marks, allowsColour: true))
        }

        @Test("It is asked before the first picture, and nothing waits for its answer, which is no key")
        func asked() throws {
            let terminal = try open()
            defer { terminal.close() }
            #expect(pty.sent().contains(MarkWidth.question))
            #expect(terminal.glyphs == .unicode && terminal.width == .narrow)
            pty.type("q\u{1B}[1;5Rx")
            #expect(try terminal.readKeys() == [.character("q"), .character("x")])
            #expect(terminal.glyphs == .ascii && terminal.width == .eastAsian)
        }

        @Test("Where marks are wide, a sentence keeps its meaning and what follows its place")
        func wide() throws {
            let terminal = try open()
            defer { terminal.close() }
            pty.type("\u{1B}[1;5R")
            _ = try terminal.readKeys()
            var canvas = Canvas(terminal.size, glyphs: terminal.glyphs, width: terminal.width)
            canvas.put("送信 → 装置 ×60…", column: 0, row: 0)
            terminal.draw(canvas)
            #expect(pty.sent().contains("送信 -> 装置 x 60.."))
        }

        @Test(
            "With --glyphs, or on the Linux console, nothing is asked",
            arguments: [(Appearance.Marks.ascii, "xterm"), (.unicode, "xterm"), (.auto, "linux")])
        func notAsked(marks: Appearance.Marks, type: String) throws {
            let terminal = try open(marks, type: type)
            defer { terminal.close() }
            #expect(!pty.sent().contains("\u{1B}[6n"))
            #expect(terminal.hasJapanese == (type != "linux"))
        }

        @Test(
            "Each number of colours is used as it is there",
            arguments: [
                ("xterm-256color", "38;5;29m"), ("xterm", "\u{1B}[32m"),
                ("linux", "\u{1B}[32m"),
            ])
        func colours(type: String, code: String) throws {
            let terminal = try open(.ascii, type: type)
            defer { terminal.close() }
            var canvas = Canvas(terminal.size)
            canvas.put("ok", column: 0, row: 0, tone: .good)
            terminal.draw(canvas)
            let sent = pty.sent()
            #expect(sent.contains(code), "\(sent.debugDescription)")
        }

        @Test(
            "A theme reaches the screen",
            arguments: [(Appearance.Theme.dark, "38;5;78m"), (.light, "38;5;22m"), (.safe, "38;5;33m")])
        func themes(theme: Appearance.Theme, code: String) throws {
            let appearance = Appearance(theme: theme, marks: .ascii, allowsColour: true)
            let terminal = try Terminal(
                input: pty.program, output: pty.program, type: "xterm-256color", appearance: appearance)
            defer { terminal.close() }
            var canvas = Canvas(terminal.size)
            canvas.put("ok", column: 0, row: 0, tone: .good)
            terminal.draw(canvas)
            #expect(pty.sent().contains(code))
        }
    }
}
