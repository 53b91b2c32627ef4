import Appliance
import Canvas
import Testing
import Walkthrough

@testable import Dashboard

@Suite("The line at the top: what is owed, and what is over")
struct HeaderTests {
    @Test("Mail that flows again is not down: how long it was is told as what is over", arguments: Language.allCases)
    func mailIsBack(language: Language) throws {
        var scene = try Album.scene(of: .noFailover)
        scene.language = language
        let debts = HeaderView(scene: scene).debts
        #expect(debts.contains(scene.say("メール停止時間 ", "mail was down ")), "\(debts)")
        #expect(debts.contains(scene.say("自動切替なし", "no failover")) && !debts.contains("mail down"))
    }

    @Test("What is over is no debt by its colour, and where there is no room, what is owed stays")
    func header() throws {
        var scene = try Album.scene(of: .noFailover)
        (scene.language, scene.mode) = (.english, .guide)
        for columns in [60, 80, 120] {
            let canvas = scene.drawn(Size(columns: columns, rows: 24))
            let header = Array(canvas.row(0))
            let owed = header.filter { $0.tone == .alarmBanner }.map(\.text).joined()
            #expect(owed.contains("no failover") && !owed.contains("was down"), "\(owed)")
            #expect(header.map(\.text).joined().contains("STEP5-1 "), "\(canvas.text)")
        }
    }
}
