import Appliance
import Canvas
import Procedure
import Walkthrough

/// The procedure table as the manual prints it: STEP, アクティブ側, スタンバイ側; the current item obvious, scrolling with it.
struct ChecklistView: View {
    let scene: Scene
    let checklist: Checklist

    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.frame(area, title: scene.say(scene.work.procedure.title))
        let inside = area.inset(by: 1)
        for (index, row) in checklist.shown.enumerated() { draw(row, in: inside.line(index), on: &canvas) }
        drawMore(in: area, on: &canvas)
    }

    /// Shows which item is looked at, on a table that is drawn already.
    func drawBar(in area: Rect, on canvas: inout Canvas) {
        guard let (index, item) = checklist.selected else { return }
        let (own, _) = columns(of: item, in: area.inset(by: 1).line(index))
        canvas.tint(own, tone: .action)
        canvas.highlight(own)
    }

    private func drawMore(in area: Rect, on canvas: inout Canvas) {
        let column = area.endColumn - 3
        if checklist.hasMoreAbove { canvas.put(canvas.glyphs.up, column: column, row: area.row, tone: .dim) }
        if checklist.hasMoreBelow { canvas.put(canvas.glyphs.down, column: column, row: area.endRow - 1, tone: .dim) }
    }

    private func draw(_ row: Checklist.Row, in line: Rect, on canvas: inout Canvas) {
        switch row {
        case .chapter(let chapter):
            put("STEP\(chapter.number) \(scene.say(chapter.title))", after: 1, .heading, in: line, on: &canvas)
        case .closing(let words): put(scene.say(words), after: 7, .dim, in: line, on: &canvas)
        case .item(let index, let item, let remark):
            draw(item, index, remark, in: line, on: &canvas)
        }
    }

    private func draw(_ item: Item, _ index: Int, _ remark: Words?, in line: Rect, on canvas: inout Canvas) {
        let (number, _) = line.splitVertically(at: 6)
        let (own, other) = columns(of: item, in: line)
        let tone = self.tone(of: index)
        if item.id.place == 1 {
            canvas.put(
                " \(item.id.step)", column: number.column, row: line.row, tone: tone == .dim ? .dim : .strong,
                in: number)
        }
        let mark = scene.mark(of: index)
        let after = canvas.put("\(mark.text) ", column: own.column, row: line.row, tone: mark.tone, in: own)
        let text = canvas.width.truncated(
            scene.say(item.text), columns: own.endColumn - after - 1, ellipsis: canvas.glyphs.ellipsis)
        canvas.put(text, column: after, row: line.row, tone: tone, in: own)
        if let remark {
            put(scene.say(remark), after: 2, .dim, in: other, on: &canvas)
        }
    }

    /// Puts a text into a line after so many blanks, cut where there is too little room.
    private func put(_ text: String, after blanks: Int, _ tone: Tone, in line: Rect, on canvas: inout Canvas) {
        let text = canvas.width.truncated(text, columns: line.columns - blanks, ellipsis: canvas.glyphs.ellipsis)
        canvas.put(text, column: line.column + blanks, row: line.row, tone: tone, in: line)
    }

    /// The manual's two columns: the item's own side's, and the other's.
    private func columns(of item: Item, in line: Rect) -> (own: Rect, other: Rect) {
        let (left, right) = line.splitVertically(at: 6).right.splitVertically()
        return item.side == .active ? (left, right) : (right, left)
    }

    private func tone(of index: Int) -> Tone {
        if scene.work.isReopened(index) { return .alarm }
        if index == scene.work.position { return .action }
        return scene.work.progress[index].isDone ? .dim : .plain
    }
}

extension Scene {
    /// The item that is looked at.
    var selected: Int { view.selection ?? work.position }

    /// The mark of an item: pending, ready, running, sensed, attested, refused.
    func mark(of index: Int) -> Piece {
        let glyphs = view.glyphs
        switch work.progress[index] {
        case .done(.sensed, _): return Piece(glyphs.sensed, .good)
        case .done(.attested, _): return Piece(glyphs.attested, .attested)
        case .done(.overridden, _): return Piece(glyphs.overridden, .overridden)
        case .sending, .underWay: return Piece(glyphs.running, .info)
        case .pending where work.isReopened(index): return Piece(glyphs.refused, .alarm)
        case .pending where index != work.position: return Piece(glyphs.pending, .dim)
        case .pending: return isRefused ? Piece(glyphs.refused, .caution) : Piece(glyphs.ready, .action)
        }
    }

    /// Whether an interlock forbids the current item now.
    private var isRefused: Bool { work.current.map { !work.interlocks(of: $0).isEmpty } ?? false }
}
