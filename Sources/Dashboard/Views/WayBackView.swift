import Appliance
import Canvas
import WayBack

/// The way back from here: what is known good, what is done, what stays to be done. Advice, and it says so.
struct WayBackView: View {
    let scene: Scene
    let way: WayBack

    func draw(in area: Rect, on canvas: inout Canvas) {
        let columns = min(area.columns - 2, 100)
        let lines = WayBackText(scene: scene, way: way).all.flatMap { $0.lines(columns: columns - 4, canvas.width) }
        let frame = area.centred(Size(columns: columns, rows: min(area.rows, lines.count + 4)))
        let title = scene.say("ここからメールを再開する方法（助言）", "The way back from here (advice)")
        canvas.fill(frame)
        canvas.frame(frame, title: title, tone: .heading, titleTone: .heading)
        let (text, foot) = frame.inset(columns: 2, rows: 1).splitHorizontally(at: frame.rows - 3)
        let hidden = max(0, lines.count - text.rows)
        for (index, piece) in lines.dropFirst(min(scene.view.scroll, hidden)).prefix(text.rows).enumerated() {
            canvas.put(piece.text, column: text.column, row: text.row + index, tone: piece.tone, in: text)
        }
        let arrows = hidden > 0 ? canvas.glyphs.up + canvas.glyphs.down : nil
        canvas.put(scene.say(keys(arrows)), column: foot.column, row: foot.row, tone: .key, in: foot)
    }

    private func keys(_ arrows: String?) -> Words {
        let more = arrows.map { Words(ja: "\($0) 続き  ", en: "\($0) more  ") } ?? Words(same: "")
        return Words(
            ja: "助言のみで、redpair は何も送りません。  \(more.ja)Esc 閉じる",
            en: "Advice only: redpair sends nothing.  \(more.en)Esc: close")
    }
}
