import Appliance
import Canvas

/// The keys that work now, from the one list of keys.
struct FooterView: View {
    let scene: Scene

    /// A key, and what it does in a word or two.
    private typealias Offer = (name: String, words: Words)

    func draw(in area: Rect, on canvas: inout Canvas) {
        var column = drawMark(in: area, on: &canvas) + 1
        if let notice = scene.view.notice {
            let text = canvas.width.truncated(
                scene.say(notice), columns: area.endColumn - column, ellipsis: canvas.glyphs.ellipsis)
            canvas.put(text, column: column, row: area.row, tone: .caution, in: area)
            return
        }
        for (name, words) in offered(in: area.endColumn - column, by: canvas.width) {
            column = canvas.put(name, column: column, row: area.row, tone: .key, in: area)
            column = canvas.put(" \(scene.say(words))  ", column: column, row: area.row, tone: .plain, in: area)
        }
    }

    /// What fits: what only looks goes first, for help names it too.
    private func offered(in room: Int, by width: Width) -> [Offer] {
        var shown = offered
        for binding in Keymap.leastNeeded where columns(of: shown, by: width) > room {
            shown.removeAll { $0.name == binding.name }
        }
        while columns(of: shown, by: width) > room { shown.removeLast() }
        return shown
    }

    /// With a blank inside each and two between them.
    private func columns(of offers: [Offer], by width: Width) -> Int {
        offers.map { width.columns(of: $0.name) + width.columns(of: scene.say($0.words)) + 3 }.reduce(-2, +)
    }

    /// For eyes alone: that it is so, and how old what they see is. A sentence leaves room for the word alone.
    private func drawMark(in area: Rect, on canvas: inout Canvas) -> Int {
        guard let onlooking = scene.onlooking else { return area.column }
        let words = scene.view.notice == nil ? onlooking.words(at: scene.now, offset: scene.utcOffset) : onlooking.name
        return canvas.put(
            " \(scene.say(words)) ", column: area.column, row: area.row, tone: onlooking.tone, in: area)
    }

    /// At a prompt, only its own keys mean something.
    private var offered: [Offer] {
        guard scene.onlooking == nil, let prompt = scene.work.prompt else {
            return scene.bindings.filter { $0.isOffered(in: scene) }.map { ($0.name, $0.short) }
        }
        if prompt.isText {
            return [("Enter", Words(ja: "記録", en: "record")), ("Esc", Words(ja: "中止", en: "do not"))]
        }
        if case .goOn = prompt.question { return [("Enter", Words(ja: "続ける", en: "go on"))] }
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
