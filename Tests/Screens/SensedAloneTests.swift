import Appliance
import TestSupport
import Testing
import Walkthrough

@testable import Dashboard

@Suite("Enter where nothing is sent: who does it instead, in the row's own terms")
struct SensedAloneTests {
    private func lines(at step: String, _ language: Language, _ key: Intent) throws -> [String] {
        var evening = try Evening()
        evening.work(upTo: step)
        evening.pass(.minutes(1))
        evening.press(key)
        var scene = try Album.scene(of: .start)
        (scene.work, scene.now, scene.language) = (evening.work, evening.now, language)
        return NextLines(scene: scene).all.map(\.text)
    }

    @Test("What is only sensed is not done by hand, and what is awaited stays in sight", arguments: Language.allCases)
    func sensed(language: Language) throws {
        let lines = try lines(at: "4-1", language, .carryOut)
        let (words, other) =
            language == .japanese ? ("redpair が自分で確かめます", "Space") : ("redpair checks it by itself", "Space")
        #expect(lines.contains { $0.contains(words) } && !lines.contains { $0.contains(other) }, "\(lines)")
        let awaited = language == .japanese ? "検知待ち" : "Sensing"
        #expect(lines.contains { $0.hasPrefix(awaited) }, "\(lines)")
    }

    @Test(
        "Enter once more does not hide that a person is to look, and to say so with Space", arguments: Language.allCases
    )
    func lookedFor(language: Language) throws {
        var evening = try Evening()
        evening.work(upTo: "1-2")
        evening.work(hands: false) { $0.work.refusalsNow.isEmpty }
        evening.carryOut()
        evening.work(hands: false) { $0.work.wantsAttestation && $0.work.current?.id.description == "1-2.1" }
        evening.pass(.minutes(1))
        evening.press(.carryOut)
        var scene = try Album.scene(of: .start)
        (scene.work, scene.now, scene.language) = (evening.work, evening.now, language)
        let lines = NextLines(scene: scene).all.map(\.text)
        let (sent, look) =
            language == .japanese
            ? ("指示は送信済みです。", "確かめてから Space: ") : ("It was sent", "Look, then Space: ")
        #expect(lines.contains { $0.hasPrefix(sent) } && lines.contains { $0.hasPrefix(look) }, "\(lines)")
    }

    @Test("What hands do is done by hand", arguments: Language.allCases)
    func hands(language: Language) throws {
        let lines = try lines(at: "2-1", language, .carryOut)
        let words = language == .japanese ? "手で行い、Space で申告します" : "do it by hand, then press Space"
        #expect(lines.contains { $0.contains(words) }, "\(lines)")
    }
}
