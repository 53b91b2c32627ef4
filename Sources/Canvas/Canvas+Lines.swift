extension Canvas {
    /// Draws a frame along the edge of an area, with a title in its upper line. Too small an area gets nothing.
    public mutating func frame(_ area: Rect, title: String? = nil, tone: Tone = .frame, titleTone: Tone = .heading) {
        guard area.columns >= 2, area.rows >= 2 else { return }
        let lines = glyphs.frame
        let inner = area.inset(by: 1)
        rule(row: area.row, from: inner.column, to: inner.endColumn, tone: tone)
        rule(row: area.endRow - 1, from: inner.column, to: inner.endColumn, tone: tone)
        for column in [area.column, area.endColumn - 1] {
            fill(Rect(column: column, row: inner.row, columns: 1, rows: inner.rows), with: lines.vertical, tone: tone)
        }
        put(lines.topLeft, column: area.column, row: area.row, tone: tone)
        put(lines.topRight, column: area.endColumn - 1, row: area.row, tone: tone)
        put(lines.bottomLeft, column: area.column, row: area.endRow - 1, tone: tone)
        put(lines.bottomRight, column: area.endColumn - 1, row: area.endRow - 1, tone: tone)
        if let title { put(title: title, in: inner, row: area.row, tone: titleTone) }
    }

    private mutating func put(title: String, in inner: Rect, row: Int, tone: Tone) {
        let room = inner.columns - 4
        guard room > 0 else { return }
        let shown = width.truncated(title, columns: room, ellipsis: glyphs.ellipsis)
        put(" \(shown) ", column: inner.column + 1, row: row, tone: tone)
    }

    /// Draws a horizontal line up to but not including `end`.
    public mutating func rule(row: Int, from column: Int, to end: Int, tone: Tone = .frame) {
        let line = Rect(column: column, row: row, columns: end - column, rows: 1)
        fill(line, with: glyphs.frame.horizontal, tone: tone)
    }

    /// Draws how far something is, as a bar in the first line of an area.
    ///
    /// - Parameter percent: 0 to 100; what lies outside is taken as the nearer end.
    public mutating func bar(percent: Int, in area: Rect, tone: Tone = .good) {
        let steps = glyphs.bar
        let full = steps.count - 1
        let filled = min(max(0, percent), 100) * area.columns * full / 100
        for column in 0..<area.columns {
            let step = min(max(0, filled - column * full), full)
            put(
                steps[step], column: area.column + column, row: area.row, tone: step == 0 ? .dim : tone, in: area)
        }
    }

    /// Draws the last values as columns of different height in the first line of an area, the newest at its right end.
    ///
    /// - Parameters:
    ///   - values: oldest first; `nil` where nothing is known.
    ///   - top: the value that fills a whole cell; larger ones look the same.
    public mutating func sparkline(_ values: [Int?], top: Int, in area: Rect, tone: Tone = .info) {
        let levels = glyphs.levels
        let shown = values.suffix(area.columns)
        for (offset, value) in shown.enumerated() {
            guard let value else { continue }
            let share = min(max(0, value), max(1, top)) * (levels.count - 1)
            let level = (share + max(1, top) - 1) / max(1, top)
            let column = area.endColumn - shown.count + offset
            put(levels[level], column: column, row: area.row, tone: tone, in: area)
        }
    }
}
