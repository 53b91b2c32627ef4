import Appliance
import Canvas
import TestSupport
import Testing
import Walkthrough
import WayBack

@testable import Dashboard

@Suite("The way back on the screen")
struct WayBackTests {
    private static func scene(_ evening: Evening, _ language: Language) -> Scene {
        Scene(
            work: evening.work, mode: .real, language: language,
            addresses: BySide(active: "http://192.0.2.1:444", standby: "http://192.0.2.2:444"), now: evening.now,
            utcOffset: 9 * 3600)
    }

    @Test(
        "On the smallest screen it can be read to the end, and always says that it is advice",
        arguments: Language.allCases)
    func readable(language: Language) {
        for (place, evening) in Checkpoint.places {
            var scene = Self.scene(evening, language)
            _ = scene.react(to: .character("b"))
            guard case .wayBack(let way) = scene.view.overlay else {
                Issue.record("\(place): b does not open it")
                continue
            }
            #expect(scene.drawn(Layout.smallest).text.contains("redpair "), "\(place)")
            for _ in 0..<40 { _ = scene.react(to: .down) }
            let columns = Layout.smallest.columns - 6
            let last = WayBackText(scene: scene, way: way).all.last?.lines(columns: columns, .narrow).last?.text ?? "-"
            let text = scene.drawn(Layout.smallest).text
            #expect(text.contains(last) && text.contains("Esc"), "\(place) \(last)\n\(text)")
        }
    }

    @Test(
        "b opens it and sends nothing; b, q and Esc close it",
        arguments: [Key.character("b"), .character("q"), .escape])
    func keys(closing: Key) throws {
        var scene = Self.scene(try Checkpoint.at("2-2.1"), .japanese)
        #expect(scene.react(to: .character("b")) == .none && scene.view.overlay != nil)
        #expect(scene.react(to: .enter) == .none && scene.react(to: .space) == .none)
        #expect(scene.react(to: closing) == .none && scene.view.overlay == nil)
    }

    @Test("It follows the work while it lies open, and is searched for again only when its ground has changed")
    func follows() throws {
        var evening = try Checkpoint.at("2-4.1")
        var scene = Self.scene(evening, .english)
        _ = scene.react(to: .character("b"))
        let opened = scene.view.overlay
        evening.pass(.seconds(3))
        scene.follow(evening.work, at: evening.now, bench: nil)
        #expect(scene.view.overlay == opened)
        evening.bench(.cutPower(.standby))
        evening.pass(.minutes(1))
        scene.follow(evening.work, at: evening.now, bench: nil)
        #expect(scene.drawn(Size(columns: 80, rows: 24)).text.contains("S has been silent since"))
    }

    @Test("Where nothing is known good, it says so, what stands against each box, and whom to call")
    func impasse() throws {
        let text = try atTheEnd(of: Side.allCases)
        for words in ["Neither box is known good", "A has been silent", "S has been silent", "call the vendor"] {
            #expect(text.contains(words), "\(text)")
        }
    }

    @Test("Where the one box that has everything is silent, it says to start that one, and to leave the other alone")
    func silentHolder() throws {
        let text = try atTheEnd(of: [.active])
        for words in [
            "Only A has all the mail", "The data of S", "1. A primary: look at its power lamp", "Do not touch S",
        ] {
            #expect(text.contains(words), "\(text)")
        }
    }

    /// The way back, two minutes after these went off in the middle of the sync.
    private func atTheEnd(of sides: [Side]) throws -> String {
        var evening = try Checkpoint.at("4-1.1")
        evening.pass(.minutes(2))
        for side in sides { evening.bench(.cutPower(side)) }
        evening.pass(.minutes(2))
        var scene = Self.scene(evening, .english)
        _ = scene.react(to: .character("b"))
        return scene.drawn(Size(columns: 80, rows: 24)).text
    }
}
