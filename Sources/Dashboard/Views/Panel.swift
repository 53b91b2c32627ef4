import Canvas

/// A framed box of lines in the middle of an area, as large as its text.
struct Panel {
    let title: String
    let tone: Tone
    let lines: [Piece]
    /// The widest that it gets.
    var columns = 72
    /// How many lines are scrolled past, as far as there are more than fit.
    var scroll = 0

    func draw(in area: Rect, on canvas: inout Canvas) {
        let columns = min(columns, area.columns)
        let wrapped = lines.flatMap { piece in
            piece.text.isEmpty
                ? [piece] : canvas.width.wrap(piece.text, columns: columns - 6).map { Piece($0, piece.tone) }
        }
        let frame = area.centred(Size(columns: columns, rows: min(area.rows, wrapped.count + 2)))
        canvas.fill(frame)
        canvas.frame(frame, title: title, tone: tone, titleTone: tone)
        let inside = frame.inset(columns: 3, rows: 1)
        let past = min(scroll, max(0, wrapped.count - inside.rows))
        for (index, piece) in wrapped.dropFirst(past).prefix(inside.rows).enumerated() {
            canvas.put(piece.text, column: inside.column, row: inside.row + index, tone: piece.tone, in: inside)
        }
        let more = [past > 0 ? canvas.glyphs.up : nil, past + inside.rows < wrapped.count ? canvas.glyphs.down : nil]
        let arrows = more.compactMap(\.self).joined()
        canvas.put(arrows, column: frame.endColumn - 4, row: frame.endRow - 1, tone: tone, in: frame)
    }
}
