import Appliance
import TestSupport
import Testing
import Walkthrough

@testable import Dashboard

@Suite("The work in lines")
struct NarratorTests {
    private func scene(_ evening: Evening, _ language: Language) -> Scene {
        Scene(
            work: evening.work, mode: .rehearsal(speed: 60), language: language,
            addresses: BySide(active: "http://192.0.2.1:444", standby: "http://192.0.2.2:444"), now: evening.now,
            utcOffset: 9 * 3600, bench: evening.pair)
    }

    /// Everything that is told in an evening, looked at after each event.
    private func evening(_ language: Language) throws -> [String] {
        var evening = try Evening()
        var narrator = Narrator()
        var lines: [String] = []
        evening.work { now in
            lines += narrator.lines(scene(now, language))
            return now.work.finishedAt != nil
        }
        return lines
    }

    @Test(
        "A whole evening: every row, each line with its time, in words alone, and no flood",
        arguments: Language.allCases)
    func evening(language: Language) throws {
        let lines = try evening(language)
        let steps = try Shipped.procedure.steps.map { "STEP\($0.id)" }
        for step in steps { #expect(lines.contains { $0.contains(step) }, "\(step)") }
        #expect(lines.allSatisfy { $0.firstMatch(of: #/^[0-9]{2}:[0-9]{2}:[0-9]{2}  [^ ]/#) != nil })
        #expect(!lines.contains { $0.contains(#/[●▲■○│─▶✓]/#) || $0.unicodeScalars.contains { $0.value < 0x20 } })
        let keys = lines.filter { $0.contains("Enter") || $0.contains("Space") || $0.contains("Esc") }
        #expect(keys.isEmpty, "\(keys)")
        #expect((200...900).contains(lines.count), "\(lines.count)")
    }

    @Test("Nothing is told twice, and where nothing happens nothing is told")
    func quiet() throws {
        var evening = try Evening()
        var narrator = Narrator()
        evening.work(upTo: "1-4")
        #expect(!narrator.lines(scene(evening, .english)).isEmpty)
        #expect(narrator.lines(scene(evening, .english)).isEmpty)
        var later = scene(evening, .english)
        later.now = later.now + .seconds(10)
        #expect(narrator.lines(later).isEmpty)
    }

    @Test(
        "An alarm is told once, with what to do first, and status has both",
        arguments: [Occasion.alarm, .fullStop, .splitBrain], Language.allCases)
    func alarm(_ occasion: Occasion, _ language: Language) throws {
        var scene = try Album.scene(of: occasion)
        scene.language = language
        var narrator = Narrator()
        let told = narrator.lines(scene).map { String($0.dropFirst("00:00:00  ".count)) }
        let status = PlainText(scene).status
        #expect(!scene.work.alarms.isEmpty)
        for alarm in scene.work.alarms {
            let words = scene.say("警報: \(alarm.words.ja)", "ALARM: \(alarm.words.en)")
            for lines in [told, status] {
                let place = try #require(lines.firstIndex(of: words), "\(lines)")
                #expect(lines.count { $0.hasSuffix(scene.say(alarm.words)) } == 1, "\(lines)")
                #expect(lines[place + 1].hasPrefix(scene.say("まずすること: ", "Do this first: ")), "\(lines)")
            }
        }
    }

    @Test("While a box synchronises, each tenth is told")
    func sync() throws {
        let lines = try evening(.english).filter { $0.contains("A sync ") }
        #expect((5...12).contains(lines.count), "\(lines)")
    }
}
