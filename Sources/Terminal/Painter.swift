import CNcurses
import CTerminal
import Canvas

/// Puts the difference between two canvases on the screen of ncurses.
struct Painter {
    /// How each tone looks, in the order of ``Tone``.
    private let styles: [(attributes: attr_t, pair: Int16)]
    /// What the screen of ncurses shows; `nil` when that is not known.
    private var shown: Canvas?

    /// Sets the colours up. Call it once for each screen.
    init(_ appearance: Appearance) {
        let theme = Theme(palette: Painter.palette(allowsColour: appearance.allowsColour), name: appearance.theme)
        styles = Tone.allCases.map { tone in
            let style = theme.style(of: tone)
            let pair = Int16(tone.rawValue) + 1
            guard theme.palette != .monochrome else { return (style.attributes, 0) }
            init_pair(pair, style.colours.foreground, style.colours.background)
            return (style.attributes, pair)
        }
    }

    /// Starts colours where the terminal has enough of them.
    private static func palette(allowsColour: Bool) -> Theme.Palette {
        guard allowsColour, has_colors(), start_color() == OK else { return .monochrome }
        guard redpair_colour_pairs() > Tone.allCases.count, use_default_colors() == OK else { return .monochrome }
        return Theme.Palette(colours: redpair_colours())
    }

    /// The next canvas is put on the screen whole.
    mutating func forget() { shown = nil }

    /// Puts down what has changed since the last canvas; ncurses sends it at the next refresh.
    mutating func paint(_ canvas: Canvas) {
        let earlier = shown?.size == canvas.size ? shown : nil
        if earlier == nil { werase(redpair_screen()) }
        for row in 0..<canvas.size.rows {
            if let run = changed(canvas.row(row), since: earlier?.row(row)) { put(run, row: row, of: canvas) }
        }
        shown = canvas
    }

    /// From the first to the last cell that differ, with whole wide characters; `nil` when none does.
    private func changed(_ cells: ArraySlice<Cell>, since earlier: ArraySlice<Cell>?) -> ArraySlice<Cell>? {
        guard let earlier else { return cells }
        guard var first = cells.indices.first(where: { cells[$0] != earlier[$0] }) else { return nil }
        var last = cells.indices.last { cells[$0] != earlier[$0] } ?? first
        while first > cells.startIndex, cells[first].isRightHalf { first -= 1 }
        while last + 1 < cells.endIndex, cells[last + 1].isRightHalf { last += 1 }
        return cells[first...last]
    }

    private func put(_ run: ArraySlice<Cell>, row: Int, of canvas: Canvas) {
        var cells: [cchar_t] = []
        cells.reserveCapacity(run.count)
        for index in run.indices where !run[index].isRightHalf {
            let isWide = index + 1 < run.endIndex && run[index + 1].isRightHalf
            append(run[index], columns: isWide ? 2 : 1, to: &cells)
        }
        let column = run.startIndex - row * canvas.size.columns
        _ = redpair_put(Int32(row), Int32(column), cells, Int32(cells.count))
    }

    /// A character that the locale has not, or counts otherwise than we do, would shift all that follows: something in
    /// ASCII stands in.
    private func append(_ cell: Cell, columns: Int32, to cells: inout [cchar_t]) {
        let style = styles[Int(cell.tone.rawValue)]
        let attributes = style.attributes ^ (cell.isHighlighted ? redpair_reversed() : 0)
        let base = cell.base.map { wchar_t(bitPattern: $0.value) } ?? 0x3F
        if (base >= 0x20 && base < 0x7F) || redpair_columns(base) == columns {
            let text = wideText(of: cell)
            return cells.append(redpair_cell(text.0, text.1, text.2, attributes, style.pair))
        }
        let standIn = columns == 2 ? cell.base.flatMap(StandIn.text) ?? "? " : "?"
        for scalar in standIn.unicodeScalars {
            cells.append(redpair_cell(wchar_t(bitPattern: scalar.value), 0, 0, attributes, style.pair))
        }
    }

    /// The character and its marks. A mark that the terminal would give a column of its own is left out.
    private func wideText(of cell: Cell) -> (wchar_t, wchar_t, wchar_t) {
        let base = cell.base.map { wchar_t(bitPattern: $0.value) } ?? 0x3F
        guard cell.hasMarks else { return (base, 0, 0) }
        let marks = cell.marks.map { wchar_t(bitPattern: $0.value) }.filter { redpair_columns($0) == 0 }
        return (base, marks.first ?? 0, marks.count > 1 ? marks[1] : 0)
    }
}
