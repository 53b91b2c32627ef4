import Canvas
import Testing

@Suite("Text is measured and broken as a Japanese terminal does it")
struct WidthTests {
    @Test(
        "Columns are counted as terminals count them",
        arguments: [
            ("SMTP", 4), ("停止", 4), ("ｱｸﾃｨﾌﾞ", 6), ("ＯＫ", 4), ("e\u{301}", 1), ("か\u{3099}", 2), ("한", 2), ("한", 2),
            ("●─※①…", 5), ("🟢", 2), ("\u{202E}a\u{200B}", 1), ("", 0), ("\u{FFFD}", 1), ("𠮷", 2), ("「」", 4),
        ])
    func columns(text: String, columns: Int) {
        #expect(Width.narrow.columns(of: text) == columns)
    }

    @Test("In an EUC-JP terminal ambiguous characters are two columns wide")
    func ambiguous() {
        #expect(Width.eastAsian.columns(of: "●─※①…") == 10)
        #expect(Width.eastAsian.columns(of: "abcｱ停") == 6)
    }

    @Test("Cutting keeps whole characters")
    func cut() {
        #expect(Width.narrow.prefix(of: "冗長化", columns: 5) == "冗長")
        #expect(Width.narrow.truncated("冗長化構成", columns: 6, ellipsis: "…") == "冗長…")
        #expect(Width.narrow.truncated("冗長化", columns: 6, ellipsis: "…") == "冗長化")
        #expect(Width.narrow.truncated("冗長", columns: 1, ellipsis: "...") == "")
    }

    @Test("Padding fills to the column, whatever the text's width")
    func padded() {
        #expect(Width.narrow.padded("停止", columns: 6) == "停止  ")
        #expect(Width.narrow.padded("停止", columns: 7, aligned: .centre) == " 停止  ")
        #expect(Width.narrow.padded("停止", columns: 6, aligned: .right) == "  停止")
        #expect(Width.narrow.padded("停止中", columns: 5) == "停止 ")
    }

    @Test("Japanese breaks anywhere, but no line begins with 、。」 or ends with 「")
    func kinsoku() {
        #expect(Width.narrow.wrap("起動します。", columns: 10) == ["起動しま", "す。"])
        #expect(Width.narrow.wrap("状態は「完了」です", columns: 8) == ["状態は", "「完了」", "です"])
        #expect(Width.narrow.wrap("サーバー", columns: 6) == ["サー", "バー"])
    }

    @Test("English breaks at blanks, which do not show at either end of a break")
    func english() {
        let lines = Width.narrow.wrap("Power off the standby side, then  wait", columns: 11)
        #expect(lines == ["Power off", "the standby", "side, then", "wait"])
        #expect(Width.narrow.wrap("a\n\nb", columns: 5) == ["a", "", "b"])
        #expect(Width.narrow.wrap("  indented", columns: 20) == ["  indented"])
    }

    @Test("A word longer than a line is cut, and every line fits", arguments: 1...9)
    func longWords(columns: Int) {
        let text = "http://127.0.0.1:444/ を開く！！！！！ (primary.nsk.dom)"
        let lines = Width.narrow.wrap(text, columns: columns)
        let widest = lines.map { Width.narrow.columns(of: $0) }.max() ?? 0
        #expect(widest <= max(2, columns))
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
}
