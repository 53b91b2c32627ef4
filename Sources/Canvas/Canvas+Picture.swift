extension Canvas {
    /// The picture as text: rows joined by line feeds, without the blanks at their ends.
    public var text: String {
        picture { row in row.map(\.text).joined() }
    }

    /// The same picture with a letter for each cell's tone (``Tone/letter``), an upper-case one (`*` for `.`) where it
    /// is highlighted, and a blank where nothing is: colours are asserted apart from text.
    public var tones: String {
        picture { row in String(row.map(Canvas.toneLetter)) }
    }

    /// The tones of one row, in the letters of ``tones``.
    public func tones(row index: Int) -> String {
        Canvas.trimmed(String(row(index).map(Canvas.toneLetter)))
    }

    private func picture(_ line: (ArraySlice<Cell>) -> String) -> String {
        (0..<size.rows).map { Canvas.trimmed(line(row($0))) }.joined(separator: "\n")
    }

    private static func toneLetter(of cell: Cell) -> Character {
        if cell == .blank { return " " }
        guard cell.isHighlighted else { return cell.tone.letter }
        return cell.tone == .plain ? "*" : Character(cell.tone.letter.uppercased())
    }

    private static func trimmed(_ line: String) -> String {
        var line = Substring(line)
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
