/// A manual page being written in the language of man(7): whatever text goes in comes out as it is.
struct Roff {
    private(set) var text = ""

    /// The head of the page.
    mutating func begin(_ name: String, section: Int, version: String) {
        // Hyphens and line breaks are for English words; a table of keys wants neither.
        text += ".TH \(name.uppercased()) \(section) \"\" \"redpair \(version)\" \"redpair\"\n.nh\n.ad l\n"
    }

    /// A heading.
    mutating func section(_ title: String) { text += ".SH \(Self.argument(title))\n" }

    /// A paragraph.
    mutating func paragraph(_ words: String) { text += ".PP\n\(Self.line(words))\n" }

    /// A word, and what it means, indented under it.
    mutating func item(_ tag: String, _ words: String) {
        text += ".TP\n\\fB\(Self.escaped(tag))\\fR\n\(Self.line(words))\n"
    }

    /// A text that is no request, whatever it begins with.
    private static func line(_ words: String) -> String {
        let text = escaped(words)
        return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
    }

    private static func argument(_ words: String) -> String {
        "\"\(escaped(words).replacing("\"", with: "\\(dq"))\""
    }

    /// Backslashes and hyphens as they are typed; and between two kanji, where no blank says so, a line may end.
    private static func escaped(_ words: String) -> String {
        var escaped = ""
        var previous: Character?
        for character in words {
            if let previous, previous.isWide, character.isWide, !character.mayNotBegin, !previous.mayNotEnd {
                escaped += "\\:"
            }
            previous = character
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "\n": escaped += " "
            default: escaped.append(character)
            }
        }
        return escaped
    }
}

extension Character {
    /// Whether it is of a script that is written without blanks.
    fileprivate var isWide: Bool {
        unicodeScalars.first.map { (0x3000...0x9FFF).contains($0.value) || (0xFF00...0xFF60).contains($0.value) }
            ?? false
    }

    /// Kinsoku: no line begins with one of these.
    fileprivate var mayNotBegin: Bool { "、。」）』】・ー：！？ゃゅょっァィゥェォャュョッ々〜".contains(self) }

    /// Kinsoku: no line ends with one of these.
    fileprivate var mayNotEnd: Bool { "「（『【".contains(self) }
}
