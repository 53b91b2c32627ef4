import Appliance
import Canvas
import TestSupport
import Testing
import Walkthrough

@testable import Dashboard

@Suite("(*2): what an override is, and what it costs")
struct OverrideWordsTests {
    @Test("What it costs is told where words are typed too, with what is to be watched", arguments: Language.allCases)
    func cost(language: Language) throws {
        var scene = try Album.scene(of: .override)
        scene.language = language
        let told = PlainText(scene).prompt.joined(separator: "\n")
        let words =
            language == .japanese
            ? ["自動切り替わりは動作せず", "CPU 負荷も高くなります", "（同期の完了まで監視）"]
            : ["no automatic failover", "CPU load is higher", "watch it until it is in sync"]
        for words in words { #expect(told.contains(words), "\(told)") }
    }

    @Test("The load has the same two digits as beside the box")
    func load() throws {
        let scene = try Album.scene(of: .override)
        let load = try #require(scene.work.boxes.active.processor?.value.load1)
        let prompt = try #require(scene.work.prompt)
        let question = TextPromptView(scene: scene, prompt: prompt).question.map(\.text)
        #expect(question.contains { $0.contains("A \(load.hundredths)  S ") }, "\(question)")
        #expect(scene.drawn(Size(columns: 200, rows: 60)).text.contains("CPU \(load.hundredths) "))
    }

    @Test("Where it would be refused it is not offered, but told why", arguments: Language.allCases)
    func refused(language: Language) throws {
        var scene = try Album.scene(of: .override)
        var evening = try Evening()
        evening.work(upTo: "4-1")
        evening.wire.reading = { _, reading in
            reading.components?.append(Component(name: "CPU", group: .system, signal: .severe))
        }
        evening.work(hands: false) { $0.work.overrideNow != nil }
        (scene.work, scene.now, scene.language) = (evening.work, evening.now, language)
        let lines = NextLines(scene: scene).all.map(\.text).joined(separator: "\n")
        #expect(lines.contains(scene.say("もまだできません", "No override (*2) yet")), "\(lines)")
        #expect(!lines.contains(scene.say("で逸脱", "o: override")), "\(lines)")
        evening.press(.override)
        #expect(evening.work.prompt == nil)
    }

    @Test("English has no wide brackets")
    func brackets() throws {
        var scene = try Album.scene(of: .override)
        var evening = try Evening()
        evening.work(upTo: "4-1")
        evening.work(hands: false) { $0.work.overrideNow != nil }
        (scene.work, scene.now, scene.language) = (evening.work, evening.now, .english)
        let lines = NextLines(scene: scene).all.map(\.text)
        #expect(lines.contains { $0.contains("override (*2),") } && !lines.joined().contains("（"), "\(lines)")
    }
}
