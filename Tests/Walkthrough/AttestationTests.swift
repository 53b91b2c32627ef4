import Appliance
import Procedure
import TestSupport
import Testing
import Walkthrough

@Suite("What only a person can see")
struct AttestationTests {
    /// The five shutdowns.
    static let shutdowns = ["1-2.1", "1-5.1", "2-5.1", "3-3.1", "3-6.1"]

    @Test("A box that fell silent is not off before somebody saw its lamp", arguments: shutdowns)
    func lamp(item: String) throws {
        var evening = try Checkpoint.ready(item)
        evening.carryOut()
        evening.pass(.minutes(10))
        #expect(evening.mark(of: item) == nil)
        evening.press(.attest)
        evening.pass(.seconds(1))
        #expect(evening.mark(of: item) == .sensed)
    }

    @Test("Nor is one whose lamp somebody saw while it still answers", arguments: shutdowns)
    func lampTooSoon(item: String) throws {
        var evening = try Checkpoint.ready(item)
        let side = try #require(evening.work.current?.side)
        evening.wire.answersAnyway = [side]
        evening.carryOut()
        evening.press(.attest)
        evening.pass(.minutes(10))
        #expect(evening.mark(of: item) == nil)
    }

    @Test("A lamp cannot be attested before the command went out", arguments: shutdowns)
    func lampBeforeCommand(item: String) throws {
        var evening = try Checkpoint.ready(item)
        evening.press(.attest)
        #expect(evening.work.refusals == [.nothingToAttest])
    }

    @Test(
        "Hands' work is not done before somebody says so, even if the box shows it",
        arguments: ["2-1.1", "2-1.2", "2-1.3", "2-3.4", "3-1.1", "3-4.1", "3-7.1", "3-8.1"])
    func hands(item: String) throws {
        var evening = try Checkpoint.ready(item)
        let side = try #require(evening.work.current?.side)
        if item != "2-1.1" && evening.pair.box(side).power == .off { evening.bench(.pressPower(side)) }
        evening.pass(.minutes(10))
        #expect(evening.place == item && evening.mark(of: item) == nil)
    }

    @Test(
        "A power button that was attested and not pressed ticks nothing",
        arguments: ["3-1.1", "3-4.1", "3-7.1", "3-8.1"])
    func buttonNotPressed(item: String) throws {
        var evening = try Checkpoint.ready(item)
        evening.press(.attest)
        evening.pass(.minutes(8))
        #expect(evening.place == item && evening.mark(of: item) == nil)
    }

    @Test(
        "A box that is off before its shutdown was sent: its lamp is attested, and nobody has to start it again for that",
        arguments: ["2-5.1", "3-3.1", "3-6.1"])
    func foundOff(item: String) throws {
        var evening = try Checkpoint.ready(item)
        let side = try #require(evening.work.current?.side)
        evening.bench(.cutPower(side))
        evening.pass(.minutes(1))
        #expect(evening.work.refusalsNow == [.interlock(Requirement(.answering(side)), .silent)])
        #expect(evening.work.wantsAttestation)
        evening.press(.attest)
        evening.pass(.minutes(1))
        #expect(evening.mark(of: item) == .sensed)
        #expect(evening.work { $0.work.finishedAt != nil } && evening.pair.incidents.isEmpty)
    }

    @Test(
        "A shutdown sent again to a box that has gone off meanwhile is refused by nobody there: the first still counts")
    func sentAgainTooLate() throws {
        var evening = try Checkpoint.ready("3-6.1")
        evening.wire.fate = .ignored
        evening.carryOut()
        evening.pass(evening.work.settings.resend + .seconds(10))
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        evening.press(.type("S"))
        evening.bench(.cutPower(.standby))
        evening.press(.carryOut)
        evening.pass(.minutes(1))
        #expect(evening.work.inFlight == nil && evening.place == "3-6.1")
        #expect(evening.work.wantsAttestation)
        evening.press(.attest)
        evening.pass(.minutes(1))
        #expect(evening.mark(of: "3-6.1") == .sensed)
    }

    @Test("What nothing senses is marked attested, never sensed")
    func marks() throws {
        let evening = try Checkpoint.at("end")
        let attested = evening.work.items.map(\.id.description).filter { evening.mark(of: $0) == .attested }
        #expect(attested == ["2-1.1", "2-1.2", "2-3.4"])
    }

    @Test(
        "F15: nobody sees the lamp of a box go out that answers; once it is silent, the word counts",
        arguments: shutdowns)
    func lampOfABoxThatAnswers(place: String) throws {
        var evening = try Checkpoint.ready(place)
        evening.carryOut()
        #expect(!evening.work.wantsAttestation)
        evening.press(.attest)
        guard case .underWay(let act) = evening.work.progress[evening.work.position] else {
            Issue.record("not under way")
            return
        }
        #expect(act.attested == nil && evening.work.refusals.first?.isStillAnswering == true)
        evening.work(hands: false) { $0.work.wantsAttestation }
        evening.press(.attest)
        evening.pass(.minutes(1))
        #expect(evening.mark(of: place) == .sensed)
    }
}

extension Refusal {
    fileprivate var isStillAnswering: Bool {
        if case .interlock(let requirement, .answering) = self, case .silent = requirement.condition {
            true
        } else {
            false
        }
    }
}
