import Appliance
import Canvas
import Dashboard
import Testing

@Suite("Colours mean what they say")
struct ToneTests {
    /// The tones of the cells under the first occurrence of `text`, in the letters of `Tone.letter`.
    private func tones(under text: String, in scene: Scene, _ size: Size = Size(columns: 120, rows: 40)) throws
        -> String
    {
        let canvas = scene.drawn(size)
        for row in 0..<size.rows {
            let cells = Array(canvas.row(row))
            for start in cells.indices {
                let found = cells[start...].prefix(Width.narrow.columns(of: text))
                guard found.map(\.text).joined() == text else { continue }
                return String(Set(found.map(\.tone.letter)).sorted())
            }
        }
        throw NotShown(text: text, screen: canvas.text)
    }

    private struct NotShown: Error {
        let text: String
        let screen: String
    }

    @Test("A green light that fits the row is green")
    func green() throws {
        #expect(try tones(under: "● 緑 完了", in: Album.scene(of: .start)) == "g")
    }

    @Test("Before anything was sensed nothing in the table is green", arguments: [Occasion.start, .help])
    func nothingYet(_ occasion: Occasion) throws {
        var scene = try Album.scene(of: occasion)
        scene.view.overlay = nil
        let canvas = scene.drawn(Size(columns: 120, rows: 40))
        #expect(!canvas.text.contains("✓"))
    }

    @Test("Sensed is green, attested is not, on every picture")
    func marks() throws {
        for picture in Picture.all where !picture.occasion.isCovered && !picture.occasion.isFullScreen {
            let canvas = try picture.canvas()
            for cell in canvas.cells where cell.text == canvas.glyphs.sensed { #expect(cell.tone == .good) }
            for cell in canvas.cells where cell.text == canvas.glyphs.attested { #expect(cell.tone == .attested) }
        }
    }

    @Test("A box that was started by mistake is an alarm, whatever its light says")
    func unexpected() throws {
        let scene = try Album.scene(of: .alarm)
        #expect(try tones(under: "想定外", in: scene) == "x")
        #expect(
            !(try #require(scene.drawn(Size(columns: 120, rows: 40)).tones.split(separator: "\n").dropFirst(2).first))
                .dropFirst(60).contains("g"))
    }

    @Test("Gray after STEP1-3 is calm")
    func calm() throws { #expect(try tones(under: "○ 灰 冗長化無効", in: Album.scene(of: .alarm)) == "m") }

    @Test(
        "A full stop is a whole bar, and its first thing to do stands out",
        arguments: [Occasion.fullStop, .halfACopy, .splitBrain, .inService, .mailStillOff])
    func fullStop(_ occasion: Occasion) throws {
        let scene = try Album.scene(of: occasion)
        let alarm = try #require(scene.work.alarms.first)
        #expect(try tones(under: alarm.words.ja, in: scene) == "b")
        #expect(try tones(under: String(alarm.first.ja.prefix(20)), in: scene) == "a")
        #expect(try tones(under: "手を止めてください", in: scene) == "b")
    }

    @Test("A row that was overridden is never green, nor is one that came undone")
    func neverGreen() throws {
        let size = Size(columns: 120, rows: 40)
        let lent = try Album.scene(of: .noFailover).drawn(size)
        let marks = lent.cells.filter { $0.text == lent.glyphs.overridden }
        #expect(!marks.isEmpty && marks.allSatisfy { $0.tone == .overridden })
        let undone = try Album.scene(of: .alarm).drawn(size)
        #expect(undone.cells.contains { $0.text == undone.glyphs.refused && $0.tone != .good })
    }

    @Test("While mail flows without a failover, the header says so in alarm")
    func noFailover() throws {
        #expect(try tones(under: "自動切替なし", in: Album.scene(of: .noFailover)) == "b")
    }

    @Test("What is old has lost its colour")
    func stale() throws {
        var scene = try Album.scene(of: .start)
        scene.now = scene.now + .minutes(5)
        #expect(try tones(under: "● 緑 完了", in: scene) == "z")
    }

    @Test("While mail is down the header says so in alarm; before and after it does not")
    func mailDown() throws {
        #expect(try tones(under: "メール停止", in: Album.scene(of: .bothStopped)) == "b")
        #expect(throws: NotShown.self) { try tones(under: "メール停止", in: Album.scene(of: .start)) }
        #expect(try tones(under: "メール停止", in: Album.scene(of: .done)) == "t")
    }

    @Test("A real pair is told from a rehearsal at a glance")
    func mode() throws {
        #expect(try tones(under: "本番", in: Album.scene(of: .prompt)) == "b")
        #expect(try tones(under: "訓練", in: Album.scene(of: .start)) == "r")
    }
}
