/// A screen as a value: cells that views put text into, inside the rectangle they were given.
///
/// No view knows that a terminal exists, so none can fail, flicker or wait. A wide character is never split: where only
/// one half of it would show, a blank stands in.
public struct Canvas: Equatable, Sendable {
    /// How large it is.
    public let size: Size
    /// How the terminal counts columns.
    public let width: Width
    /// The marks and lines that the terminal can show.
    public let glyphs: Glyphs
    /// Row by row, each from left to right.
    public private(set) var cells: [Cell]

    /// A blank canvas. Negative sizes count as 0.
    public init(columns: Int, rows: Int, glyphs: Glyphs = .unicode, width: Width = .narrow) {
        self.init(Size(columns: columns, rows: rows), glyphs: glyphs, width: width)
    }

    /// A blank canvas of a terminal's size.
    public init(_ size: Size, glyphs: Glyphs = .unicode, width: Width = .narrow) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        self.glyphs = glyphs
        self.width = width
        cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    }

    /// The whole of it.
    public var bounds: Rect { Rect(size) }

    /// One cell, which must lie in ``bounds``.
    public subscript(column: Int, row: Int) -> Cell { cells[index(column, row)] }

    /// One line of cells; `index` must be less than the number of rows.
    public func row(_ index: Int) -> ArraySlice<Cell> {
        cells[index * size.columns..<(index + 1) * size.columns]
    }

    private func index(_ column: Int, _ row: Int) -> Int {
        precondition(bounds.contains(column: column, row: row), "a cell outside the canvas")
        return row * size.columns + column
    }
}

extension Canvas {
    /// Writes text from `column` on, in one row; what does not lie in `clip` is left out.
    ///
    /// Controls, and scalars that no terminal draws, show as `?`; invisible ones (bidi marks, joiners) are dropped.
    /// - Returns: the column after the text, at most the end of `clip`: the place for the next piece.
    @discardableResult
    public mutating func put(
        _ text: String, column: Int, row: Int, tone: Tone = .plain, highlighted: Bool = false, in clip: Rect? = nil
    ) -> Int {
        let area = bounds.intersection(clip ?? bounds)
        let end = (clip ?? bounds).endColumn
        var next = column
        for scalar in text.unicodeScalars {
            let shape = width.shape(of: scalar)
            if shape == .mark { combine(scalar, column: next - 1, row: row, in: area) }
            guard let columns = shape.columns else { continue }
            guard next < end else { break }
            let drawn: Unicode.Scalar = shape == .unprintable ? "?" : scalar
            let cell = Cell(drawn, tone: tone, isHighlighted: highlighted)
            place(cell, columns: columns, column: next, row: row, in: area)
            next += columns
        }
        return min(next, max(column, end))
    }

    /// Makes an area blank, in a tone: what was there is gone.
    public mutating func fill(_ area: Rect, tone: Tone = .plain) { fill(area, with: " ", tone: tone) }

    /// Puts a mark into each cell of an area; blanks in the place of one that does not take up just one column.
    mutating func fill(_ area: Rect, with mark: String, tone: Tone) {
        let area = area.intersection(bounds)
        guard !area.isEmpty else { return }
        let scalar = mark.unicodeScalars.first { width.shape(of: $0) == .narrow } ?? " "
        let cell = Cell(scalar, tone: tone)
        for row in area.row..<area.endRow {
            let first = index(area.column, row)
            let run = first..<first + area.columns
            blankNeighbours(of: run, row: row)
            for index in run { cells[index] = cell }
        }
    }

    /// Shows an area as the one under the cursor; its text and tones stay.
    public mutating func highlight(_ area: Rect) {
        update(area) { $0.isHighlighted = true }
    }

    /// Gives an area another tone; its text stays.
    public mutating func tint(_ area: Rect, tone: Tone) {
        update(area) { $0.tone = tone }
    }

    private mutating func update(_ area: Rect, _ change: (inout Cell) -> Void) {
        let area = area.intersection(bounds)
        guard !area.isEmpty else { return }
        for row in area.row..<area.endRow {
            let first = index(area.column, row)
            for index in first..<first + area.columns { change(&cells[index]) }
        }
    }

    /// Puts a character down, or blanks where only a half of it shows.
    private mutating func place(_ cell: Cell, columns: Int, column: Int, row: Int, in area: Rect) {
        let (start, end) = (max(column, area.column), min(column + columns, area.endColumn))
        guard start < end, row >= area.row, row < area.endRow else { return }
        let first = index(start, row)
        blankNeighbours(of: first..<first + end - start, row: row)
        if end - start < columns {
            cells[first] = cell.blanked
        } else {
            cells[first] = cell
            if columns == 2 { cells[first + 1] = cell.rightHalf }
        }
    }

    private mutating func combine(_ mark: Unicode.Scalar, column: Int, row: Int, in area: Rect) {
        guard area.contains(column: column, row: row) else { return }
        var target = index(column, row)
        if cells[target].isRightHalf { target -= 1 }
        cells[target].combine(mark)
    }

    /// Blanks the other half of each wide character that `run` is about to cut in two.
    private mutating func blankNeighbours(of run: Range<Int>, row: Int) {
        if cells[run.lowerBound].isRightHalf { cells[run.lowerBound - 1] = cells[run.lowerBound - 1].blanked }
        let end = (row + 1) * size.columns
        if run.upperBound < end, cells[run.upperBound].isRightHalf {
            cells[run.upperBound] = cells[run.upperBound].blanked
        }
    }
}
