import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing

@testable import Walkthrough

@Suite("Latches: LAN1 of S left in (H1)")
struct CableTests {
    @Test("H1: S answers before the PC is plugged in: a full stop that says to pull LAN1, and goes on once it is out")
    func cableLeftIn() throws {
        var evening = try Self.withCableLeftIn()
        #expect(evening.place == "2-1.1" && evening.work.isReopened(evening.work.position))
        #expect(evening.work.alarms == [.lan1LeftIn(.standby, open: [])])
        #expect(evening.work.alarms.first?.isFullStop == true)
        evening.press(.attest)
        #expect(evening.work.refusals == [.interlock(Requirement(.silent(.standby)), .answering)])
        evening.bench(.setLAN1(.standby, .unplugged))
        evening.pass(.minutes(1))
        #expect(evening.place == "2-1.1")
        evening.press(.attest)
        evening.pass(.seconds(1))
        #expect(evening.place == "2-1.3" && evening.work.alarms.isEmpty)
        let isDone = evening.work { $0.work.finishedAt != nil }
        #expect(isDone && evening.pair.mailLost == 0)
    }

    @Test(
        "H1: LAN1 pulled before the ports could be tried: through the PC, closed ports of the same start prove no harm")
    func portsTriedLater() throws {
        var evening = try Checkpoint.ready("2-1.1")
        evening.press(.attest)
        evening.pass(.seconds(2))
        evening.bench(.pressPower(.standby))
        evening.press(.attest)
        evening.work(limit: .minutes(10), hands: false) { !$0.work.alarms.isEmpty }
        #expect(evening.work.alarms == [.lan1LeftIn(.standby, open: [])])
        evening.bench(.setLAN1(.standby, .unplugged))
        #expect(evening.work.exposures.standby?.isKnown == false)
        evening.pass(.minutes(1))
        evening.work(upTo: "2-2")
        evening.pass(.minutes(1))
        #expect(evening.work.exposures.standby?.isKnown == true)
        #expect(evening.reasons.isEmpty, "\(evening.reasons)")
    }

    @Test(
        "H1: Space pressed before S is up, and LAN1 left in: the PC was not plugged in, so the answer came over the LAN"
    )
    func saidTooEarly() throws {
        let evening = try Self.withCableLeftIn(saying: true)
        #expect(evening.place == "2-1.1" && evening.work.alarms.first?.isFullStop == true)
        #expect(evening.work.alarms == [.lan1LeftIn(.standby, open: [])])
    }

    @Test(
        "H1: the same where the PC cannot tell: an open mail port of S stops the work at 2-2, closed ones do not",
        arguments: [true, false])
    func saidTooEarlyUnfelt(isOpen: Bool) throws {
        let evening = try Self.withCableLeftIn(andMail: isOpen, saying: true, feeling: false)
        #expect(evening.place == "2-2.1" && evening.work.alarms.isEmpty)
        #expect(evening.reasons[.untouched(.standby)] == (isOpen ? .mayHaveTakenMail([.smtp]) : nil))
    }

    @Test("H1: mail that S may have taken in meanwhile is not waved through: 2-2 refuses, and only a reason lifts it")
    func mailTakenIn() throws {
        var evening = try Self.withCableLeftIn(andMail: true)
        #expect(evening.work.alarms == [.lan1LeftIn(.standby, open: [.smtp])])
        evening.bench(.setLAN1(.standby, .unplugged))
        evening.pass(.minutes(1))
        evening.press(.attest)
        evening.work(upTo: "2-2")
        evening.pass(.minutes(1))
        #expect(evening.reasons[.untouched(.standby)] == .mayHaveTakenMail([.smtp]))
        evening.carryOut()
        #expect(evening.work.prompt == nil)
        evening.override(because: "外部からのメールなし")
        evening.pass(.seconds(1))
        #expect(evening.reasons.isEmpty)
        evening.work(upTo: "2-3")
        #expect(evening.mark(of: "2-2.1") == .overridden && evening.mark(of: "2-2.2") == .overridden)
    }

    /// S is started with its LAN1 still in, and has come up; with the PC said to be plugged in, or not.
    private static func withCableLeftIn(
        andMail: Bool = false, saying isSaid: Bool = false, feeling: Bool = true
    ) throws -> Evening {
        var evening = try Checkpoint.ready("2-1.1")
        evening.feelsPlugs = feeling
        if andMail {
            evening.wire.port = { side, service in
                side == .standby && service == .smtp ? .open(greeting: "220 ready") : nil
            }
        }
        evening.press(.attest)
        evening.pass(.seconds(2))
        evening.bench(.pressPower(.standby))
        evening.press(.attest)
        if isSaid {
            evening.pass(.seconds(2))
            evening.press(.attest)
        }
        evening.pass(.minutes(6))
        return evening
    }
}
