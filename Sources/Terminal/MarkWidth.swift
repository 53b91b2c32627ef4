import CTerminal

/// How many columns the terminal gives to marks and lines, which are East Asian Ambiguous: one, or two as in fonts made
/// for Japanese. The C library does not know; the terminal does.
struct MarkWidth: Equatable, Sendable {
    /// Two marks, and a question where the cursor stands now (ECMA-48 DSR 6). They go where the first picture goes.
    static let question = "\r─●\u{1B}[6n\r"
    /// After this column the cursor stands where each of them took one.
    private static let narrowColumn = 3

    private let marks: Appearance.Marks
    private let canShowMarks: Bool
    private var isNarrow: Bool

    /// Before the terminal has said anything: in a Japanese locale, and others like it, its font may be either.
    ///
    /// - Parameters:
    ///   - locale: the name of the locale, such as `ja_JP.UTF-8`.
    ///   - type: the terminal's type; the Linux console has no font for most marks.
    init(_ marks: Appearance.Marks, _ characterSet: CharacterSet, locale: String, type: String) {
        self.marks = marks
        canShowMarks = characterSet == .utf8
        isNarrow = !["ja", "zh", "ko"].contains(String(locale.prefix(2))) && !Terminal.isLinuxConsole(type)
        mayAsk = canShowMarks && marks == .auto && !Terminal.isLinuxConsole(type)
    }

    /// Whether the answer makes a difference, and has not come yet.
    private(set) var mayAsk: Bool

    /// Whether marks and lines may be drawn, in one column each.
    var showsMarks: Bool {
        switch marks {
        case .ascii: false
        case .unicode: canShowMarks
        case .auto: canShowMarks && isNarrow
        }
    }

    /// Takes the answer in. One that lies before any mark belongs to something else.
    mutating func take(cursorColumn column: Int) {
        guard mayAsk, column >= Self.narrowColumn else { return }
        mayAsk = false
        isNarrow = column == Self.narrowColumn
    }
}
