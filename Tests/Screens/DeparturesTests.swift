import Appliance
import Canvas
import TestSupport
import Testing
import Walkthrough

@testable import Dashboard

@Suite("What departed from the procedure, and what it cost, stays in sight")
struct DeparturesTests {
    /// The evening with (*2), to its end.
    private func finished() throws -> Scene {
        var evening = try Evening()
        evening.work(upTo: "4-1")
        evening.work(hands: false) { $0.work.overrideNow != nil }
        evening.pass(.minutes(1))
        evening.override(because: "停止時間の上限")
        evening.work { $0.work.finishedAt != nil }
        var scene = try Album.scene(of: .done)
        (scene.work, scene.now) = (evening.work, evening.now)
        return scene
    }

    @Test("The last screen has their number, and so have the last lines", arguments: Language.allCases)
    func done(language: Language) throws {
        var scene = try finished()
        scene.language = language
        #expect(scene.work.finishedAt != nil)
        let words = scene.say("手順からの逸脱: 1 件", "Departures from the procedure: 1")
        #expect(scene.drawn(Size(columns: 80, rows: 24)).text.contains(words))
        #expect(PlainText(scene).next.contains { $0.hasPrefix(words) })
        #expect(try Album.scene(of: .done).work.departureWords == nil)
    }
}
