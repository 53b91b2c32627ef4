import Appliance
import Canvas
import Walkthrough

/// A full-screen stop: what is wrong, what it means, what to do first, and both boxes as they are. It stays until it is
/// over; the keys go on working.
struct AlarmView: View {
    let scene: Scene
    let alarm: Alarm

    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.fill(area)
        canvas.frame(area, title: title, tone: .alarm, titleTone: .alarmBanner)
        let inside = area.inset(columns: 3, rows: 1)
        let lines = self.lines(columns: inside.columns, canvas.width)
        let top = max(0, (inside.rows - lines.count) / 3)
        for (index, piece) in lines.prefix(inside.rows).enumerated() {
            canvas.put(piece.text, column: inside.column, row: inside.row + top + index, tone: piece.tone, in: inside)
        }
    }

    private var title: String {
        let code = alarm.hazard.map { " \($0.rawValue)" } ?? ""
        return scene.say("警報\(code) — 手を止めてください", "ALARM\(code): stop")
    }

    private func lines(columns: Int, _ width: Width) -> [Piece] {
        let pieces = [
            Piece(scene.say(alarm.words), .alarmBanner), Piece(""), Piece(scene.say(alarm.meaning), .strong), Piece(""),
            Piece(scene.say("まずすること:", "Do this first:"), .alarm), Piece(scene.say(alarm.first), .action), Piece(""),
        ]
        let rest = scene.work.alarms.filter { $0 != alarm }.prefix(2).map { Piece(scene.say($0.words), .alarm) }
        return (pieces + Side.allCases.map(box) + rest + [Piece("")] + state).flatMap { piece in
            piece.text.isEmpty ? [piece] : width.wrap(piece.text, columns: columns).map { Piece($0, piece.tone) }
        }
    }

    /// A box in one line: what it shows, which role it plays, since when it answers or not.
    private func box(_ side: Side) -> Piece {
        let box = scene.work.boxes[side]
        let sight = scene.work.sight(of: side).map { scene.say($0.words) } ?? scene.say("不明", "unknown")
        let role =
            box.contact.isAnswering ? box.redundancy?.value.role.map { "  \(scene.say($0.words))" } ?? "" : ""
        let since = box.contact.since.map { "  \((scene.now - $0).clock)" } ?? ""
        return Piece("\(side.letter) \(scene.say(side.words))  \(box.host?.text ?? "?")  \(sight)\(role)\(since)")
    }

    /// What the keys do about it now.
    private var state: [Piece] {
        let lines = NextLines(scene: scene)
        return [Piece(lines.title, .heading)] + lines.all.prefix(4)
    }
}
