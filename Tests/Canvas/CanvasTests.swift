import Testing

@testable import Canvas

@Suite("A canvas shows what was put on it, and nothing else")
struct CanvasTests {
    @Test("Text lands where it was put, and the next piece knows where to go")
    func put() {
        var canvas = Canvas(columns: 12, rows: 2)
        let next = canvas.put("稼働", column: 1, row: 0)
        #expect(next == 5)
        canvas.put("ok", column: next, row: 0)
        #expect(canvas.text == " 稼働ok\n")
    }

    @Test(
        "A wide character is never split at the edge of its pane",
        arguments: [
            (-3, " 緑   |"), (-2, "黄緑  |"), (-1, " 黄緑 |"), (0, "赤黄緑|"), (1, " 赤黄 |"), (2, "  赤黄|"), (5, "      |"),
            (6, "      |"), (-6, "      |"),
        ])
    func clipped(column: Int, picture: String) {
        var canvas = Canvas(columns: 7, rows: 1)
        canvas.put("|", column: 6, row: 0)
        canvas.put("赤黄緑", column: column, row: 0, in: Rect(column: 0, row: 0, columns: 6, rows: 1))
        #expect(canvas.text == picture)
    }

    @Test("Writing over half of a wide character blanks the other half")
    func overwritten() {
        var canvas = Canvas(columns: 6, rows: 1)
        canvas.put("停止中", column: 0, row: 0)
        canvas.put("x", column: 1, row: 0)
        canvas.put("y", column: 4, row: 0)
        #expect(canvas.text == " x止y")
        canvas.put("動", column: 1, row: 0)
        #expect(canvas.text == " 動 y")
        canvas.put("止中", column: 1, row: 0)
        canvas.fill(Rect(column: 2, row: 0, columns: 2, rows: 1))
        #expect(canvas.text == "")
    }

    @Test("A control character of a hostile box is shown, never sent")
    func controls() {
        var canvas = Canvas(columns: 12, rows: 1)
        canvas.put("a\u{1B}[2J\u{7}\u{9B}\n\u{E000}", column: 0, row: 0)
        #expect(canvas.text == "a?[2J????")
    }

    @Test("Bidi marks and joiners are dropped; combining marks stay with their letter, at most two")
    func marks() {
        var canvas = Canvas(columns: 8, rows: 1)
        canvas.put("\u{301}e\u{301}\u{302}\u{303}\u{202E}か\u{3099}\u{200D}x\u{FE0F}", column: 0, row: 0)
        #expect(canvas.text == "e\u{301}\u{302}か\u{3099}x")
        #expect(canvas[1, 0].base == "か" && canvas[2, 0].isRightHalf)
        #expect(canvas[3, 0].text == "x")
    }

    @Test("A mark outside its pane stays outside, and one at the edge is kept")
    func marksAtTheEdge() {
        var canvas = Canvas(columns: 2, rows: 1)
        canvas.put("aé\u{323}b", column: 0, row: 0, in: Rect(column: 0, row: 0, columns: 2, rows: 1))
        #expect(canvas[1, 0].text.unicodeScalars.count >= 2)
        canvas.put("\u{301}", column: 0, row: 0)
        #expect(canvas[0, 0].text == "a")
    }

    @Test("Tones are told apart from text, and the highlighted part from the rest")
    func tones() {
        var canvas = Canvas(columns: 10, rows: 2)
        canvas.put("● 緑", column: 0, row: 0, tone: .good)
        canvas.put("warn", column: 6, row: 0, tone: .caution)
        canvas.put("row", column: 0, row: 1)
        canvas.highlight(Rect(column: 0, row: 1, columns: 2, rows: 9))
        canvas.tint(Rect(column: 6, row: 0, columns: 2, rows: 1), tone: .stale)
        #expect(canvas.tones == "gggg  zzcc\n**.")
        #expect(canvas.tones(row: 1) == "**.")
    }

    @Test(
        "The smallest screens draw without an accident", arguments: [(0, 0), (1, 1), (1, 0), (0, 5), (2, 1), (-3, 2)])
    func tiny(columns: Int, rows: Int) {
        var canvas = Canvas(columns: columns, rows: rows)
        let area = Rect(column: -1, row: -1, columns: 9, rows: 9)
        canvas.fill(area, tone: .title)
        canvas.frame(canvas.bounds, title: "冗長化")
        canvas.frame(area, title: "x")
        canvas.bar(percent: 50, in: area)
        canvas.sparkline([1, nil, 3], top: 2, in: area)
        canvas.highlight(area)
        canvas.put("緑緑", column: 0, row: 0)
        canvas.rule(row: 0, from: -4, to: 40)
        #expect(canvas.cells.count == max(0, columns) * max(0, rows))
    }

    @Test("The number of marks on a letter does not change the room that a cell takes")
    func compact() {
        #expect(MemoryLayout<Cell>.stride == 8)
    }
}
