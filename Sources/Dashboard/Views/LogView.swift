import Canvas
import Walkthrough

/// What happened, newest at the bottom.
struct LogView: View {
    let scene: Scene
    /// Whether it stands alone over the dashboard, and can be scrolled.
    let isFramed: Bool

    func draw(in area: Rect, on canvas: inout Canvas) {
        var inside = area
        if isFramed {
            canvas.fill(area)
            canvas.frame(area, title: scene.say("記録", "log"))
            inside = area.inset(by: 1)
        }
        let back = isFramed ? min(scene.view.logScroll, max(0, scene.work.log.count - inside.rows)) : 0
        let lines = scene.work.log.dropLast(back).suffix(inside.rows)
        for (index, entry) in lines.enumerated() { draw(entry, in: inside.line(index), on: &canvas) }
    }

    private func draw(_ entry: Entry, in line: Rect, on canvas: inout Canvas) {
        let time = " \(entry.at.timeOfDay(offset: scene.utcOffset)) "
        let column = canvas.put(time, column: line.column, row: line.row, tone: .dim, in: line)
        let text = canvas.width.truncated(
            scene.say(entry.kind.words), columns: line.endColumn - column, ellipsis: canvas.glyphs.ellipsis)
        canvas.put(text, column: column, row: line.row, tone: entry.kind.tone, in: line)
    }
}

extension Entry.Kind {
    /// How much a line matters.
    fileprivate var tone: Tone {
        switch self {
        case .done(_, .sensed), .finished: .good
        case .done, .attested, .agreed: .attested
        case .refused, .leftOpen, .inherited, .unwatched: .caution
        case .rejected, .unknown, .troubled, .recordLost, .alarm, .reopened: .alarm
        case .overridden: .overridden
        case .sent: .action
        case .began, .takenUp, .attended, .recordRegained, .alarmOver, .noted, .harmless, .answers, .wentAway,
            .foundSilent, .light, .role, .accepted, .lookFailed:
            .plain
        }
    }
}
