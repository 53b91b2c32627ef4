/// What is put in the place of a mark within a sentence, where it cannot be relied upon: two columns of ASCII, the room
/// that such a mark takes where it is wide.
enum StandIn {
    /// What stands in for a mark; `nil` where nothing says the same.
    static func text(for mark: Unicode.Scalar) -> String? { texts[mark] }

    private static let texts: [Unicode.Scalar: String] = [
        "→": "->", "←": "<-", "↑": "^ ", "↓": "v ", "×": "x ", "÷": "/ ", "±": "+-", "…": "..", "‥": "..", "—": "--",
        "–": "- ", "―": "--", "─": "--", "│": "| ", "※": "* ", "·": ". ", "•": "* ", "°": "o ", "‘": "' ", "’": "' ",
        "“": "\" ", "”": "\" ", "①": "1)", "②": "2)", "③": "3)", "④": "4)", "⑤": "5)", "⑥": "6)", "⑦": "7)",
        "⑧": "8)", "⑨": "9)", "●": "@ ", "○": "o ", "◎": "@ ", "■": "# ", "□": "[]", "▲": "^ ", "△": "^ ", "▼": "v ",
        "▽": "v ", "◆": "# ", "◇": "<>", "★": "* ", "☆": "* ",
    ]
}
