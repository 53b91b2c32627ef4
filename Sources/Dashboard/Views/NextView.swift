import Appliance
import Canvas

/// What comes next: the item in full, what the key will send to which box before it is sent, or why nothing can be.
struct NextView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        let lines = NextLines(scene: scene)
        canvas.frame(area, title: lines.title, tone: .frame, titleTone: lines.titleTone)
        let inside = area.inset(columns: 2, rows: 1)
        var room = inside
        for piece in lines.all where !room.isEmpty {
            let text = canvas.width.wrap(piece.text, columns: inside.columns)
            let (own, rest) = room.splitHorizontally(at: text.count)
            for (index, line) in text.prefix(own.rows).enumerated() {
                let isCut = index == own.rows - 1 && text.count > own.rows
                let line = isCut ? canvas.unfinished(line, columns: inside.columns) : line
                canvas.put(line, column: own.column, row: own.row + index, tone: piece.tone, in: inside)
            }
            room = rest
        }
    }
}

extension Canvas {
    /// A line whose sentence goes on where there is no room for it: it does not look like the whole.
    fileprivate func unfinished(_ text: String, columns: Int) -> String {
        String(width.prefix(of: text, columns: columns - width.columns(of: glyphs.ellipsis))) + glyphs.ellipsis
    }
}
