import Appliance
import Procedure
import TestSupport
import Testing

@testable import Walkthrough

@Suite("Two persons: a dangerous command wants the witness's initial too")
struct WitnessTests {
    /// The evening at an item, its prompt just opened, with a witness.
    private func prompt(at item: String, _ name: String = "Sato 佐藤") throws -> Evening {
        var settings = Settings()
        settings.witness = Witness(named: name)
        var evening = try Evening(settings)
        evening.work { $0.place == item }
        evening.work(limit: .minutes(5), hands: false) { $0.work.refusalsNow.isEmpty }
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        #expect(evening.work.prompt != nil, "\(evening.work.refusals)")
        return evening
    }

    private func sends(_ typed: String, _ evening: inout Evening) -> Bool {
        let before = evening.orders.count
        for letter in typed { evening.press(.type(String(letter))) }
        evening.press(.carryOut)
        evening.pass(.seconds(2))
        return evening.orders.count > before
    }

    @Test("The side's letter and the initial, in this order, send it", arguments: ["SS", "ss", "sS"])
    func both(typed: String) throws {
        var evening = try prompt(at: "1-2.1")
        #expect(sends(typed, &evening))
    }

    @Test(
        "Neither alone does, nor both the wrong way round, nor others",
        arguments: ["", "S", "K", "KS", "AK", "SW", "SKK"])
    func other(typed: String) throws {
        var evening = try prompt(at: "1-2.1", "Kimura")
        #expect(!sends(typed, &evening))
        #expect(evening.work.prompt != nil)
    }

    @Test("A paste takes both away")
    func paste() throws {
        var evening = try prompt(at: "1-2.1", "Kimura")
        evening.press(.type("SK"))
        evening.press(.paste)
        #expect(!sends("", &evening))
    }

    @Test("Who agreed to what is on the record, just before it is sent")
    func recorded() throws {
        var evening = try prompt(at: "1-2.1", "Kimura")
        #expect(sends("SK", &evening))
        let order = try #require(evening.orders.last)
        let witness = try #require(evening.work.settings.witness)
        let kinds = evening.work.log.map(\.kind)
        let place = try #require(kinds.firstIndex(of: .sent(order)))
        #expect(kinds[place - 1] == .agreed(order, witness))
    }

    @Test("What is not dangerous wants nobody's initial")
    func harmless() throws {
        var evening = try prompt(at: "1-1.1")
        #expect(evening.work.prompt?.wanted == nil)
        #expect(sends("", &evening))
        #expect(!evening.work.log.contains { if case .agreed = $0.kind { true } else { false } })
    }

    @Test(
        "The initial is one that every keyboard has",
        arguments: [("佐藤", "W"), ("佐藤 Sato", "S"), ("kimura", "K"), ("élan", "L")])
    func initial(name: String, letter: String) throws {
        #expect(try #require(Witness(named: name)).initial == Character(letter))
    }

    @Test("A name of blanks is nobody's", arguments: ["", "   ", "\u{3000}"])
    func nobody(name: String) {
        #expect(Witness(named: name) == nil)
    }

    @Test("Whoever is named when the work is taken up again has to agree from then on, also where nobody had to before")
    func another() throws {
        var evening = try Evening()
        evening.work { $0.place == "1-2.1" }
        evening.happen(.attended(by: try #require(Witness(named: "Kimura"))))
        evening.work(limit: .minutes(5), hands: false) { $0.work.refusalsNow.isEmpty }
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        #expect(evening.work.prompt?.wanted == "SK")
        #expect(!sends("S", &evening))
    }
}
