import Appliance
import TestSupport
import Testing

@testable import Walkthrough

@Suite("Prompts")
struct PromptTests {
    /// The work as a person's fingers meet it, its prompt for an item just opened.
    private func prompt(at item: String) throws -> Evening {
        var evening = try Checkpoint.ready(item)
        evening.press(.carryOut)
        #expect(evening.work.prompt != nil, "\(evening.work.refusals)")
        return evening
    }

    /// Whether an order left within two seconds.
    private func sends(_ evening: inout Evening) -> Bool {
        let before = evening.orders.count
        evening.pass(.seconds(2))
        return evening.orders.count > before
    }

    /// Items whose command could cost mail or a box.
    static let dangerous = ["1-2", "1-3.2", "1-4", "1-5", "2-2.2", "2-4", "2-5", "3-3", "3-6"]

    @Test("Letter and Enter send a dangerous command, to its own box", arguments: dangerous)
    func letter(item: String) throws {
        var evening = try prompt(at: item)
        let side = try #require(evening.work.current?.side)
        evening.pass(.seconds(1))
        evening.press(.type(String(side.letter).lowercased()))
        evening.press(.carryOut)
        #expect(sends(&evening))
        #expect(evening.orders.last?.side == side)
    }

    @Test("Enter alone never sends a dangerous command, however often", arguments: dangerous)
    func enterAlone(item: String) throws {
        var evening = try prompt(at: item)
        for _ in 1...5 {
            evening.pass(.seconds(1))
            evening.press(.carryOut)
            #expect(!sends(&evening))
        }
        #expect(evening.work.prompt != nil)
    }

    @Test("The other box's letter does not", arguments: dangerous)
    func otherLetter(item: String) throws {
        var evening = try prompt(at: item)
        let side = try #require(evening.work.current?.side)
        evening.pass(.seconds(1))
        evening.press(.type(String(side.peer.letter)))
        evening.press(.carryOut)
        #expect(!sends(&evening))
        evening.press(.erase)
        evening.press(.type(String(side.letter)))
        evening.press(.carryOut)
        #expect(sends(&evening))
    }

    @Test("A paste does not, and takes away what was typed")
    func paste() throws {
        var evening = try prompt(at: "1-2")
        evening.pass(.seconds(1))
        evening.press(.type("S"))
        evening.press(.paste)
        evening.press(.carryOut)
        #expect(!sends(&evening))
    }

    @Test("Whatever is typed in the first 400 ms is dropped", arguments: [0, 100, 250, 399] as [Int64])
    func dropped(after: Int64) throws {
        var evening = try prompt(at: "1-2")
        evening.pass(.milliseconds(after))
        evening.press(.type("S"))
        evening.press(.carryOut)
        #expect(evening.work.prompt?.typed == "")
        evening.pass(.seconds(1))
        evening.press(.carryOut)
        #expect(!sends(&evening))
    }

    @Test("Escape closes it, and nothing is sent even if it was confirmed just now")
    func escape() throws {
        var evening = try prompt(at: "1-2")
        evening.pass(.seconds(1))
        evening.press(.type("S"))
        evening.press(.carryOut)
        evening.press(.cancel)
        #expect(evening.work.prompt == nil)
        #expect(!sends(&evening))
    }

    @Test("What broke while the prompt was open refuses when it is confirmed")
    func brokeMeanwhile() throws {
        var evening = try prompt(at: "1-3.2")
        evening.work.watches = []
        evening.wire.answersAnyway = [.standby]
        evening.pass(.seconds(20))
        evening.press(.type("A"))
        evening.press(.carryOut)
        #expect(!sends(&evening))
        #expect(evening.work.prompt == nil)
        let refusal = try #require(evening.work.refusals.first)
        #expect(evening.work.log.map(\.kind).contains(.refused(refusal)))
    }

    @Test("A harmless command still wants a second Enter, one that a person meant")
    func harmless() throws {
        var evening = try prompt(at: "1-1.1")
        #expect(!sends(&evening))
        evening.press(.carryOut)
        #expect(sends(&evening))
    }

    @Test("I6: what came true while a note was typed is ticked only once the box was tried again")
    func lookedAtOnceMore() throws {
        var evening = try Checkpoint.ready("1-2.1")
        evening.carryOut()
        evening.work(hands: false) { $0.work.wantsAttestation }
        evening.press(.attest)
        evening.press(.note)
        evening.pass(.minutes(2))
        #expect(evening.work.prompt != nil && evening.work.boxes.standby.missedAt != nil)
        evening.press(.cancel)
        #expect(evening.work.prompt == nil && evening.mark(of: "1-2.1") == nil)
        evening.pass(.seconds(10))
        #expect(evening.mark(of: "1-2.1") == .sensed)
    }

    @Test("I8: nor may it be sent again meanwhile, however long ago it was sent")
    func notAgainBeforeThat() throws {
        var evening = try Checkpoint.ready("1-3.2")
        evening.carryOut()
        evening.press(.type("A"))
        evening.press(.carryOut)
        evening.pass(.seconds(3))
        evening.press(.note)
        evening.pass(.minutes(15))
        #expect(evening.orders.count { $0.item.description == "1-3.2" } == 1)
        evening.press(.cancel)
        evening.press(.carryOut)
        #expect(evening.work.prompt == nil && evening.mark(of: "1-3.2") == nil, "\(evening.place)")
        evening.pass(.seconds(10))
        #expect(evening.mark(of: "1-3.2") == .sensed)
    }
}
