import Appliance
import Canvas
import Procedure
import Walkthrough

/// One box: who it is, what it says of itself, how old that is, and what it is doing now.
struct BoxView: View {
    let scene: Scene
    let side: Side

    private var box: BoxRecord { scene.work.boxes[side] }

    func draw(in area: Rect, on canvas: inout Canvas) {
        let host = box.host?.text ?? scene.say("（ホスト名未確認）", "(host not known)")
        canvas.frame(
            area, title: "\(side.letter) \(scene.say(side.words)) \(host)", tone: .frame,
            titleTone: scene.work.current?.side == side ? .action : .heading)
        let inside = area.inset(columns: 2, rows: 1)
        let lines = BoxLines(scene: scene, side: side, columns: inside.columns, width: canvas.width)
            .lines(room: inside.rows)
        let age = drawAge(in: inside.line(0), on: &canvas)
        for (index, line) in lines.enumerated() {
            let room = inside.columns - (index == 0 ? age : 0)
            draw(line.cut(to: room, on: canvas), in: inside.line(index), on: &canvas)
        }
    }

    private func draw(_ line: [Piece], in area: Rect, on canvas: inout Canvas) {
        var column = area.column
        for piece in line {
            column = canvas.put(piece.text, column: column, row: area.row, tone: piece.tone, in: area)
        }
    }

    /// How old the reading is, always in sight: law 9. As long as it is fresh it does not tick with every second: what moves
    /// is looked at, and nothing has happened. Returns how many columns it takes.
    private func drawAge(in area: Rect, on canvas: inout Canvas) -> Int {
        guard let age = box.age(at: scene.now) else { return 0 }
        let isStale = scene.isStale(side)
        let text = isStale ? old(age) : fresh(age)
        let columns = canvas.width.columns(of: text)
        canvas.put(text, column: area.endColumn - columns, row: area.row, tone: isStale ? .caution : .dim, in: area)
        return columns
    }

    private func old(_ age: Span) -> String {
        age < .seconds(100)
            ? scene.say(" 古い \(age.seconds)秒", " old \(age.seconds) s")
            : scene.say(" 古い \(age.clock)", " old \(age.clock)")
    }

    private func fresh(_ age: Span) -> String {
        let seconds = age.seconds / Self.step * Self.step
        return seconds < Self.step
            ? scene.say(" たった今", " just now") : scene.say(" \(seconds)秒前", " \(seconds) s ago")
    }

    /// Between two ages that are told apart, in seconds: longer than a calm box is left in peace, else each reading would
    /// blink.
    private static let step: Int64 = 10
}

extension Scene {
    /// Whether what is shown of a box is too old to be trusted.
    func isStale(_ side: Side) -> Bool {
        let box = work.boxes[side]
        guard box.contact.isAnswering, let age = box.age(at: now) else { return true }
        return age > work.settings.readingAge
    }
}
