import Dashboard
import Terminal

extension Scene {
    /// The same with what the terminal can show: in a character set without kanji, Japanese would vanish without a word.
    func fitted(to terminal: Terminal) -> Scene {
        var scene = self
        if !terminal.characterSet.hasJapanese { scene.language = .english }
        scene.view.glyphs = terminal.characterSet == .utf8 ? .unicode : .ascii
        return scene
    }
}
