import Appliance
import Canvas
import Testing

@testable import Dashboard

@Suite("Every state can be read without colour, and in ASCII")
struct PlainGlyphTests {
    private static let sets = [Glyphs.unicode, .ascii]

    @Test("Each light and each mark has a glyph of its own", arguments: sets)
    func glyphs(_ glyphs: Glyphs) {
        let lights = [glyphs.green, glyphs.yellow, glyphs.red, glyphs.gray, glyphs.unknown]
        let marks = [
            glyphs.pending, glyphs.ready, glyphs.running, glyphs.sensed, glyphs.attested, glyphs.overridden,
            glyphs.refused,
        ]
        #expect(Set(lights).count == lights.count && Set(marks).count == marks.count)
    }

    @Test("Beside each glyph stands its word, in both languages", arguments: Language.allCases)
    func words(language: Language) {
        let lights = [Light.green, .yellow, .red, .gray, .unknown].map { $0.words(in: language) }
        #expect(Set(lights).count == lights.count && lights.allSatisfy { !$0.isEmpty })
    }

    @Test("What is old says so, not by its tone alone")
    func old() throws {
        var scene = try Album.scene(of: .start)
        let size = Size(columns: 80, rows: 24)
        #expect(!scene.drawn(size).text.contains("古い"))
        scene.now = scene.now + .minutes(5)
        #expect(scene.drawn(size).text.contains("古い"))
    }

    @Test("In ASCII, on a terminal with wide marks, every pane keeps its right edge", arguments: Picture.all)
    func ascii(_ picture: Picture) throws {
        guard picture.size == Size(columns: 80, rows: 24), !picture.occasion.isCovered else { return }
        var scene = try Album.scene(of: picture.occasion)
        (scene.language, scene.view.glyphs) = (picture.language, .ascii)
        let canvas = scene.drawn(picture.size, width: .eastAsian)
        #expect(!canvas.text.contains(#/[─│┌┐└┘├┤●○■▲▶✓◆]/#))
        let edges = (1..<canvas.size.rows - 3).map { canvas[79, $0].text }
        #expect(edges.allSatisfy { $0 == "|" || $0 == "+" }, "\(canvas.text)")
    }
}
