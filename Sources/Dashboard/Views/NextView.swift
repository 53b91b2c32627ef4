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
        var hidden = 0
        for piece in lines.all {
            let text = canvas.width.wrap(piece.text, columns: inside.columns)
            hidden += max(0, text.count - room.rows)
            let (own, rest) = room.splitHorizontally(at: text.count)
            for (index, line) in text.prefix(own.rows).enumerated() {
                let isCut = index == own.rows - 1 && text.count > own.rows
                let line = isCut ? canvas.unfinished(line, columns: inside.columns) : line
                canvas.put(line, column: own.column, row: own.row + index, tone: piece.tone, in: inside)
            }
            room = rest
        }
        if hidden > 0 { tell(hidden, on: area, of: &canvas) }
    }

    /// What has no room is not silent about itself: the presenter view has room for the current row.
    private func tell(_ hidden: Int, on area: Rect, of canvas: inout Canvas) {
        let isCurrent = scene.selected == scene.work.position
        let text =
            isCurrent
            ? scene.say(" p でほか \(hidden) 行 ", " p: \(hidden) more ")
            : scene.say(" ほか \(hidden) 行 ", " \(hidden) more ")
        let column = area.endColumn - 2 - canvas.width.columns(of: text)
        canvas.put(text, column: column, row: area.endRow - 1, tone: .caution, in: area)
    }
}

extension Canvas {
    /// A line whose sentence goes on where there is no room for it: it does not look like the whole.
    fileprivate func unfinished(_ text: String, columns: Int) -> String {
        String(width.prefix(of: text, columns: columns - width.columns(of: glyphs.ellipsis))) + glyphs.ellipsis
    }
}
