import Canvas

/// Every key, from the one list of keys.
struct HelpView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        let lines = scene.bindings.filter { !$0.name.isEmpty }.map { binding in
            Piece(canvas.width.padded(binding.name, columns: 12) + scene.say(binding.words))
        }
        let marks = Piece(
            scene.say(
                "\(canvas.glyphs.sensed) 検知  \(canvas.glyphs.attested) 申告  \(canvas.glyphs.running) 実行中  \(canvas.glyphs.refused) 不可",
                "\(canvas.glyphs.sensed) sensed  \(canvas.glyphs.attested) attested  \(canvas.glyphs.running) running  \(canvas.glyphs.refused) refused"
            ),
            .dim)
        Panel(title: scene.say("キーの一覧", "Keys"), tone: .heading, lines: lines + [marks]).draw(in: area, on: &canvas)
    }
}
