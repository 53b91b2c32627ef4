import Testing

@testable import Canvas

@Suite("Frames, bars and plots")
struct LinesTests {
    @Test("A frame goes round its pane, and its title is cut to fit into it")
    func frame() {
        var canvas = Canvas(columns: 14, rows: 3)
        canvas.frame(canvas.bounds, title: "スタンバイ側")
        #expect(
            canvas.text == """
                ┌─ スタン… ──┐
                │            │
                └────────────┘
                """)
    }

    @Test("A terminal with wide ambiguous characters gets ASCII")
    func asciiFrame() {
        var canvas = Canvas(columns: 8, rows: 3, glyphs: .ascii, width: .eastAsian)
        canvas.frame(canvas.bounds, title: "A")
        canvas.put("①②", column: 1, row: 1)
        #expect(canvas.text == "+- A --+\n|①②  |\n+------+")
    }

    @Test("A bar is empty at 0, full at 100, and never leaves its pane", arguments: [-5, 0, 50, 55, 100, 250])
    func bar(percent: Int) {
        var canvas = Canvas(columns: 12, rows: 1)
        canvas.bar(percent: percent, in: Rect(column: 1, row: 0, columns: 10, rows: 1))
        let expected = [
            -5: "░░░░░░░░░░", 0: "░░░░░░░░░░", 50: "█████░░░░░", 55: "█████▌░░░░", 100: "██████████", 250: "██████████",
        ]
        #expect(canvas.text == " " + (expected[percent] ?? ""))
    }

    @Test("A sparkline has its newest value at the right, and leaves out what is not known")
    func sparkline() {
        var canvas = Canvas(columns: 6, rows: 1)
        canvas.sparkline([99, 0, 1, nil, 50, 100, 400], top: 100, in: canvas.bounds)
        #expect(canvas.text == " ▁ ▄██")
        var ascii = Canvas(columns: 4, rows: 1, glyphs: .ascii)
        ascii.sparkline([100, 0], top: 100, in: ascii.bounds)
        #expect(ascii.text == "  #")
    }

    @Test("Every ASCII mark is one ASCII character, every Unicode mark one column")
    func glyphs() {
        for mark in Glyphs.ascii.marks { #expect(mark.utf8.count == 1, "\(mark)") }
        for mark in Glyphs.unicode.marks { #expect(Width.narrow.columns(of: mark) == 1, "\(mark)") }
    }
}

extension Glyphs {
    fileprivate var marks: [String] {
        let lines = Mirror(reflecting: frame).children.compactMap { $0.value as? String }
        let marks = Mirror(reflecting: self).children.compactMap { $0.value as? String }
        return lines + marks + bar + levels
    }
}
