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

    @Test("A refused word does not swallow what can be typed once it can be", arguments: Language.allCases)
    func afterRefusal(language: Language) throws {
        var evening = try Checkpoint.at("1-2.1")
        var narrator = Narrator()
        evening.press(.attest)
        _ = narrator.lines(scene(evening, language))
        #expect(evening.work.refusals == [.nothingToAttest])
        var told: [String] = []
        evening.work(limit: .minutes(20), hands: false) {
            told += narrator.lines(scene($0, language))
            return $0.work.refusalsNow.isEmpty
        }
        told += narrator.lines(scene(evening, language))
        #expect(told.contains { $0.contains(language == .japanese ? "go で送信" : "go sends") }, "\(told)")
    }

    @Test("What an earlier run has told is not told again")
    func afterEarlier() throws {
        var evening = try Checkpoint.at("1-4.1")
        var narrator = Narrator(after: evening.work.log.last)
        evening.pass(.seconds(1))
        let told = narrator.lines(scene(evening, .english))
        #expect(told.count < 8 && told.contains { $0.contains("STEP1-4") } && !told.contains { $0.contains("STEP1-2") })
    }

    @Test("訓練 or 本番 is the first word of status, and of each question", arguments: Language.allCases)
    func mode(language: Language) throws {
        var evening = try Checkpoint.at("1-2.1")
        evening.work(limit: .minutes(20), hands: false) { $0.work.refusalsNow.isEmpty }
        evening.press(.carryOut)
        var scene = scene(evening, language)
        for (mode, word) in [(Scene.Mode.rehearsal(speed: 60), ("訓練", "REHEARSAL")), (.real, ("本番", "LIVE"))] {
            scene.mode = mode
            let words = language == .japanese ? word.0 : word.1
            #expect(PlainText(scene).status.first?.contains(words) == true)
            #expect(PlainText(scene).prompt.first?.contains(words) == true)
        }
    }

    @Test("While a box synchronises, each tenth is told")
    func sync() throws {
        let lines = try evening(.english).filter { $0.contains("A sync ") }
        #expect((5...12).contains(lines.count), "\(lines)")
    }
}
