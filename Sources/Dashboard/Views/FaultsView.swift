import Canvas

/// The faults of a rehearsal, each with its keys.
struct FaultsView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        let lines = BenchFault.all.map { fault in
            let keys = fault.choices.map { "\($0.key) \($0.side.map { String($0.letter) } ?? " ")" }
            let column = canvas.width.padded(keys.joined(separator: "  "), columns: Self.keyColumns)
            return Piece("\(column)  \(scene.say(fault.words))")
        }
        let foot = Piece(scene.say("文字で障害を起こす   Esc で訓練機へ戻る", "Press a letter   Esc: back to the bench"), .key)
        Panel(
            title: scene.say("訓練の障害", "Faults for the rehearsal"), tone: .rehearsal, lines: lines + [Piece(""), foot]
        ).draw(in: area, on: &canvas)
    }

    private static let keyColumns = 8
}
