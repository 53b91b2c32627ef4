import Canvas

/// The keys that work now, from the one list of keys.
struct FooterView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        var column = area.column + 1
        for binding in Keymap.bindings where binding.isOffered(in: scene) {
            let words = scene.say(binding.short)
            let columns = canvas.width.columns(of: binding.name) + canvas.width.columns(of: words) + 3
            guard column + columns <= area.endColumn else { break }
            column = canvas.put(binding.name, column: column, row: area.row, tone: .key, in: area)
            column = canvas.put(" \(words)  ", column: column, row: area.row, tone: .plain, in: area)
        }
    }
}
