import Appliance
import Canvas

/// The keys that work now, from the one list of keys.
struct FooterView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        var column = area.column + 1
        for (name, short) in offered {
            let words = scene.say(short)
            let columns = canvas.width.columns(of: name) + canvas.width.columns(of: words) + 1
            guard column + columns <= area.endColumn else { break }
            column = canvas.put(name, column: column, row: area.row, tone: .key, in: area)
            column = canvas.put(" \(words)  ", column: column, row: area.row, tone: .plain, in: area)
        }
    }

    /// At a prompt, only its own keys mean something.
    private var offered: [(name: String, words: Words)] {
        guard let prompt = scene.work.prompt else {
            return Keymap.bindings.filter { $0.isOffered(in: scene) }.map { ($0.name, $0.short) }
        }
        if prompt.isText {
            return [("Enter", Words(ja: "記録", en: "record")), ("Esc", Words(ja: "中止", en: "do not"))]
        }
        let letter = prompt.letter.map { [(String($0), Words(ja: "入力", en: "type it"))] } ?? []
        return letter + [("Enter", Words(ja: "実行", en: "do it")), ("Esc", Words(ja: "中止", en: "do not"))]
    }
}
