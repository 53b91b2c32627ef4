import Appliance
import Canvas
import Procedure
import Walkthrough

/// The procedure table as the manual prints it: STEP, アクティブ側, スタンバイ側; the current item obvious, scrolling with it.
struct ChecklistView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.frame(area, title: scene.say(scene.work.procedure.title))
        let inside = area.inset(by: 1)
        let rows = ChecklistRow.all(of: scene.work, closings: inside.rows > 14)
        let top = firstShown(of: rows, room: inside.rows)
        for (index, row) in rows.dropFirst(top).prefix(inside.rows).enumerated() {
            draw(row, in: inside.line(index), on: &canvas)
        }
        drawMore(above: top > 0, below: rows.count - top > inside.rows, in: area, on: &canvas)
    }

    /// The selected item's line stands a third from the top, so that what comes next is in sight.
    private func firstShown(of rows: [ChecklistRow], room: Int) -> Int {
        let line = rows.firstIndex { $0.isAt(scene.selected) } ?? rows.count
        return max(0, min(line - room / 3, rows.count - room))
    }

    private func drawMore(above: Bool, below: Bool, in area: Rect, on canvas: inout Canvas) {
        let column = area.endColumn - 3
        if above { canvas.put(canvas.glyphs.up, column: column, row: area.row, tone: .dim) }
        if below { canvas.put(canvas.glyphs.down, column: column, row: area.endRow - 1, tone: .dim) }
    }

    private func draw(_ row: ChecklistRow, in line: Rect, on canvas: inout Canvas) {
        switch row {
        case .chapter(let chapter):
            canvas.put(
                "STEP\(chapter.number) \(scene.say(chapter.title))", column: line.column + 1, row: line.row,
                tone: .heading, in: line)
        case .closing(let words):
            canvas.put(scene.say(words), column: line.column + 7, row: line.row, tone: .dim, in: line)
        case .item(let index, let item, let remark):
            draw(item, index, remark, in: line, on: &canvas)
        }
    }

    private func draw(_ item: Item, _ index: Int, _ remark: Words?, in line: Rect, on canvas: inout Canvas) {
        let (number, columns) = line.splitVertically(at: 6)
        let (left, right) = columns.splitVertically()
        let (own, other) = item.side == .active ? (left, right) : (right, left)
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
            canvas.put("  \(scene.say(remark))", column: other.column, row: line.row, tone: .dim, in: other)
        }
        if index == scene.selected {
            canvas.tint(own, tone: .action)
            canvas.highlight(own)
        }
    }

    private func tone(of index: Int) -> Tone {
        if scene.work.isReopened(index) { return .alarm }
        if index == scene.work.position { return .action }
        return scene.work.progress[index].isDone ? .dim : .plain
    }
}

/// A line of the checklist.
enum ChecklistRow {
    case chapter(Chapter)
    case item(Int, Item, remark: Words?)
    case closing(Words)

    static func all(of work: Walkthrough, closings: Bool) -> [ChecklistRow] {
        var index = 0
        var rows: [ChecklistRow] = []
        for chapter in work.procedure.chapters {
            rows.append(.chapter(chapter))
            for step in chapter.steps {
                for item in step.items {
                    rows.append(.item(index, item, remark: item.id.place == 1 ? step.remarks[item.side.peer] : nil))
                    index += 1
                }
            }
            if closings, let closing = chapter.closing { rows.append(.closing(closing)) }
        }
        return rows
    }

    func isAt(_ selected: Int) -> Bool {
        if case .item(selected, _, _) = self { true } else { false }
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
