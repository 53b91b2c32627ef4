import Appliance
import Canvas
import TestSupport
import Testing

@testable import Dashboard

@Suite("A box's monitor in full")
struct MonitorTests {
    /// The monitor of a side, once it was opened.
    private static func monitor(_ occasion: Occasion, of side: Side) throws -> Scene {
        var scene = try Album.scene(of: occasion)
        scene.view.overlay = .monitor(side)
        return scene
    }

    @Test("It says how old it is, and when the box's own state last changed (F5)", arguments: Language.allCases)
    func age(language: Language) throws {
        var scene = try Self.monitor(.start, of: .active)
        scene.language = language
        let fresh = MonitorView(scene: scene, side: .active).lines.map(\.text)
        #expect(fresh.first == scene.say("たった今読み取り", "read just now"))
        #expect(fresh.contains { $0.hasPrefix("最後に動作状況が変化した時刻: ") && !$0.hasSuffix("-") }, "\(fresh)")
        var old = try Self.monitor(.restart, of: .active)
        old.language = language
        let first = try #require(MonitorView(scene: old, side: .active).lines.first)
        #expect(first.text.hasPrefix(scene.say("古い表示です", "Old: read")) && first.tone == .caution)
    }

    @Test("On the smallest screen all of it can be reached, and arrows say that there is more")
    func smallest() throws {
        var (scene, evening) = (try Self.monitor(.start, of: .active), try Evening())
        evening.wire.reading = { _, reading in
            reading.components = (1...20).map { Component(name: BoxText("部品 \($0)."), group: .system, signal: .normal) }
        }
        evening.pass(.seconds(5))
        (scene.work, scene.now) = (evening.work, evening.now)
        let size = Size(columns: 60, rows: 20)
        let first = scene.drawn(size).text
        #expect(first.contains("最後に動作状況が変化した時刻") && first.contains("↓") && !first.contains("部品 20."))
        let last = try #require(MonitorView(scene: scene, side: .active).lines.last?.text)
        for _ in 0..<40 { _ = scene.react(to: .down) }
        #expect(scene.drawn(size).text.contains(last))
        for _ in 0..<40 { _ = scene.react(to: .up) }
        #expect(scene.drawn(size).text == first)
    }

    @Test("With redundancy off, what the box leaves blank is no puzzle")
    func blank() throws {
        var scene = try Self.monitor(.bothStopped, of: .active)
        scene.language = .english
        let lines = MonitorView(scene: scene, side: .active).lines.map(\.text)
        #expect(!lines.contains { $0.contains("redundancy:") }, "\(lines)")
    }
}
