import Appliance
import Procedure
import TestSupport
import Testing
import Walkthrough

@testable import Dashboard

@Suite("Where words are typed, no sentence names a key")
struct TypedKeysTests {
    private static let alarms: [Alarm] = [
        .lan1LeftIn(.standby, open: [.smtp]), .lan1LeftIn(.standby, open: []), .mailNotStopped(.active, [.pop]),
        .mailNotStopped(.standby, [.smtp]), .inService(open: [.smtp]), .dualActive, .stillActive(.standby),
        .answersWhileStopped(.standby),
        .isUsed(.standby, isUpdating: true), .isUsed(.active, isUpdating: false),
        .startedFirst(.standby),
        .startedAsStandby(.active, isOverwritten: true), .startedAsStandby(.active, isOverwritten: false),
        .partialData(.active), .tookOver(.standby, at: "9:05"), .notActive(.active, .silent, isAlone: true),
        .updateOnLivePair(.active, open: []),
        .unequalPair(onlyActive: ["p1"], onlyStandby: []), .levelsDiffer(onlyActive: ["p1"], onlyStandby: []),
        .onlyCopyGone(.active),
        .brokenUpdate(.active, since: Moment(seconds: 0)), .updateStuck(.active, ["p1"]),
        .updateFailed(.active, "x"),
        .startsAgain(.active, times: 3), .wrongBox(.active, expected: "a.example", found: nil),
        .sameBox("a.example"),
        .outcomeUnknown(.active, Item.ID(step: Step.ID(chapter: 1, row: 3), place: 2), .cutOff),
        .unexpectedLight(.active, .green, expected: [.gray]),
    ]

    private static let refusals: [Refusal] =
        alarms.map { .alarm($0) } + [
            .interlock(Requirement(.silent(.standby)), .answering), .interlock(Requirement(.patchesEqual), .silent),
            .writeInFlight(1), .identityUnknown(.active), .sameBox("a.example"), .noRecord(.full), .readOnly,
            .nothingToSend, .nothingToAttest, .underWay(since: Moment(seconds: 0)), .nothingToOverride, .finished,
        ]

    /// What is said of an alarm or a refusal, and all that the table says.
    private static func sentences() throws -> [Words] {
        let procedure = try Shipped.procedure
        let steps = procedure.steps.flatMap { step in
            step.notes.map(\.words) + [step.override?.words].compactMap(\.self)
                + step.items.flatMap { [$0.text, $0.detail, $0.attested, $0.decision].compactMap(\.self) }
        }
        return alarms.flatMap { [$0.words, $0.meaning, $0.first] } + refusals.map(\.words) + steps
    }

    @Test("What to do about every alarm and every refusal, and every row of the table", arguments: Language.allCases)
    func everySentence(language: Language) throws {
        let keys = Set(
            Keymap.bindings.flatMap(\.keys).compactMap { key in if case .character(let one) = key { one } else { nil } }
        )
        for sentence in try Self.sentences() {
            let typed = sentence(in: language).withTypedWords
            let words = typed.split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == ".") }
            #expect(!words.contains { ["Enter", "Space", "Esc"].contains($0) }, "\(typed)")
            #expect(!words.contains { $0.count == 1 && keys.contains($0[$0.startIndex]) }, "\(typed)")
        }
    }

    @Test("The word that is typed stands there instead")
    func words() {
        #expect(Alarm.updateStuck(.active, []).first.ja.withTypedWords.contains("back で戻り方"))
        #expect(Alarm.updateStuck(.active, []).first.en.withTypedWords.contains("back shows the way back"))
        let light = Alarm.unexpectedLight(.active, .green, expected: []).first
        #expect(light.ja.withTypedWords.hasPrefix("status で装置の言葉を"))
        #expect(light.en.withTypedWords.hasPrefix("status shows the box's own words"))
    }

    @Test("Whoever has typed reads typed words after the end as well", arguments: Language.allCases)
    func afterwards(language: Language) {
        for alarm in Self.alarms {
            #expect(alarm.first.typed(in: language) == alarm.first(in: language).withTypedWords)
        }
    }

    @Test("A box whose name is that of a key keeps it")
    func boxes() {
        let words = Entry.Kind.answers(.active, host: "b").words
        #expect(words.ja.withTypedWords == words.ja && words.en.withTypedWords == words.en)
    }

    @Test("A key of the screen is told its word, and a letter that is none does no harm", arguments: Language.allCases)
    func typed(language: Language) throws {
        var scene = try Album.scene(of: .start)
        scene.language = language
        var hand = TypedHand()
        for (key, word) in [("b", "back"), ("d", "status"), ("o", "override"), ("Q", "quit")] {
            let says = hand.take(key, scene).says
            #expect(says.first?.contains(" \(word)") == true, "\(key): \(says)")
        }
        for key in ["A", "ß", "ﬃ", "x"] { #expect(hand.take(key, scene).says.count == 1) }
    }

    @Test("status has the box's own words, which an alarm sends people to")
    func status() throws {
        var evening = try Evening()
        evening.wire.reading = { _, reading in reading.redundancy?.message = "冗長化構成が完了の状態です。" }
        evening.pass(.seconds(10))
        var scene = try Album.scene(of: .start)
        scene.work = evening.work
        #expect(PlainText(scene).status.count { $0.contains("冗長化構成が完了の状態です。") } == 2)
    }
}
