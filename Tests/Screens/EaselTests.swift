import Appliance
import Canvas
import Dashboard
import TestSupport
import Testing

/// What stays of a picture from one key to the next is never what should have changed.
@Suite("Drawn again, a scene is the same picture as drawn afresh")
struct EaselTests {
    /// What moves the bar, opens and shuts what lies over the dashboard, and changes the view behind it.
    private static let keys: [Key] = [
        .down, .down, .end, .up, .character("d"), .tab, .escape, .home, .pageDown, .character("l"), .up,
        .character("l"),
        .character("b"), .down, .escape, .character("p"), .down, .character("p"), .character("?"), .escape, .pageUp,
        .character("q"), .character("n"), .tab, .down, .enter,
    ]

    @Test("After each key, in whatever place of the evening", arguments: Occasion.allCases)
    func afterEachKey(_ occasion: Occasion) throws {
        for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
            var scene = try Album.scene(of: occasion)
            var easel = Easel()
            for key in Self.keys {
                _ = scene.react(to: key)
                #expect(easel.picture(of: scene, size) == scene.drawn(size), "\(occasion.rawValue), after \(key)")
            }
        }
    }

    @Test("With other marks, another way of counting columns, another size, and back")
    func otherTerminal() throws {
        var scene = try Album.scene(of: .start)
        var easel = Easel()
        for (columns, glyphs, width) in [
            (80, Glyphs.unicode, Width.narrow), (80, .ascii, .narrow), (80, .ascii, .eastAsian),
            (50, .ascii, .eastAsian),
            (120, .ascii, .eastAsian), (120, .unicode, .narrow),
        ] {
            scene.view.glyphs = glyphs
            let size = Size(columns: columns, rows: 24)
            #expect(easel.picture(of: scene, size, width: width) == scene.drawn(size, width: width))
        }
    }

    @Test("Once the work has gone on, nothing of the last picture is left")
    func forgets() throws {
        var easel = Easel()
        let size = Size(columns: 120, rows: 40)
        for occasion in Occasion.allCases {
            let scene = try Album.scene(of: occasion)
            easel.forget()
            #expect(easel.picture(of: scene, size) == scene.drawn(size), "\(occasion.rawValue)")
        }
    }
}
