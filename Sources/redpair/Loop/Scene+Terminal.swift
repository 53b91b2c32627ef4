import Appliance
import Canvas
import Dashboard
import Terminal

extension Scene {
    /// The same in a language that the terminal can show, and with a word about it: without kanji, Japanese would vanish.
    func fitted(to terminal: Terminal) -> Scene {
        terminal.hasJapanese ? self : inEnglish(instead: terminal.type)
    }

    /// The same in English, with a word about it where it was not wanted.
    private func inEnglish(instead type: String) -> Scene {
        guard language == .japanese else { return self }
        var scene = self
        scene.language = .english
        scene.view.notice = Words(same: "This terminal shows no Japanese: English instead (TERM=\(type)).")
        return scene
    }

    /// The same for lines on standard output.
    func fittedToLines() -> Scene {
        LanguageOption.isOutputWithoutKanji ? inEnglish(instead: Environment.terminalType ?? "") : self
    }

    /// The picture for a terminal, with the marks that it can show.
    mutating func drawn(on terminal: Terminal) -> Canvas {
        var easel = Easel()
        return drawn(on: terminal, by: &easel)
    }

    /// The same, with what stays of the last one.
    mutating func drawn(on terminal: Terminal, by easel: inout Easel) -> Canvas {
        view.glyphs = terminal.glyphs
        return easel.picture(of: self, terminal.size, width: terminal.width)
    }
}
