import Canvas

/// Every key, from the one list of keys.
struct HelpView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        let lines = keys.map { binding in
            Piece(canvas.width.padded(binding.name, columns: 12) + scene.say(binding.words))
        }
        Panel(
            title: scene.say("キーの一覧", "Keys"), tone: .heading, lines: [marks(canvas.glyphs)] + lines,
            scroll: scene.view.scroll
        ).draw(in: area, on: &canvas)
    }

    /// Every key that has a name.
    var keys: [Binding] { scene.bindings.filter { !$0.name.isEmpty } }

    private func marks(_ glyphs: Glyphs) -> Piece {
        let (sensed, attested, overridden) = (glyphs.sensed, glyphs.attested, glyphs.overridden)
        return Piece(
            scene.say(
                "\(sensed) 検知  \(attested) 申告  \(overridden) 逸脱  \(glyphs.running) 実行中  \(glyphs.refused) 不可",
                "\(sensed) sensed  \(attested) attested  \(overridden) overridden  \(glyphs.running) running  \(glyphs.refused) refused"
            ),
            .dim)
    }
}
