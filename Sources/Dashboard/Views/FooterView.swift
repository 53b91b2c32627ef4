import Appliance
import Canvas

/// The keys that work now, from the one list of keys.
struct FooterView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        var column = drawMark(in: area, on: &canvas) + 1
        if let notice = scene.view.notice {
            let text = canvas.width.truncated(
                scene.say(notice), columns: area.endColumn - column, ellipsis: canvas.glyphs.ellipsis)
            canvas.put(text, column: column, row: area.row, tone: .caution, in: area)
            return
        }
        for (name, short) in offered {
            let words = scene.say(short)
            let columns = canvas.width.columns(of: name) + canvas.width.columns(of: words) + 1
            guard column + columns <= area.endColumn else { break }
            column = canvas.put(name, column: column, row: area.row, tone: .key, in: area)
            column = canvas.put(" \(words)  ", column: column, row: area.row, tone: .plain, in: area)
        }
    }

    /// For eyes alone: that it is so, and how old what they see is. A sentence leaves room for the word alone.
    private func drawMark(in area: Rect, on canvas: inout Canvas) -> Int {
        guard let onlooking = scene.onlooking else { return area.column }
        let words = scene.view.notice == nil ? onlooking.words(at: scene.now, offset: scene.utcOffset) : onlooking.name
        return canvas.put(
            " \(scene.say(words)) ", column: area.column, row: area.row, tone: onlooking.tone, in: area)
    }

    /// At a prompt, only its own keys mean something.
    private var offered: [(name: String, words: Words)] {
        guard scene.onlooking == nil, let prompt = scene.work.prompt else {
            return scene.bindings.filter { $0.isOffered(in: scene) }.map { ($0.name, $0.short) }
        }
        if prompt.isText {
            return [("Enter", Words(ja: "記録", en: "record")), ("Esc", Words(ja: "中止", en: "do not"))]
        }
        let letter = prompt.wanted.map { [($0, Words(ja: "入力", en: "type it"))] } ?? []
        return letter + [("Enter", Words(ja: "実行", en: "do it")), ("Esc", Words(ja: "中止", en: "do not"))]
    }
}

extension Onlooking {
    /// A session whose program is gone is an alarm: nobody is at it, and nothing on the screen goes on.
    fileprivate var tone: Tone {
        if case .watching(let pulse) = self, pulse.state == .abandonedByProgram { return .alarmBanner }
        return .onlooking
    }
}
