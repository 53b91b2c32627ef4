import Appliance
import Canvas
import Dashboard
import Terminal

extension Scene {
    /// The same in a language that the terminal can show, and with a word about it: without kanji, Japanese would vanish.
    func fitted(to terminal: Terminal) -> Scene {
        guard language == .japanese, !terminal.hasJapanese else { return self }
        var scene = self
        scene.language = .english
        scene.view.notice = Words(same: "This terminal shows no Japanese: English instead (TERM=\(terminal.type)).")
        return scene
    }

    /// The picture for a terminal, with the marks that it can show.
    mutating func drawn(on terminal: Terminal) -> Canvas {
        view.glyphs = terminal.glyphs
        return drawn(terminal.size, width: terminal.width)
    }
}
