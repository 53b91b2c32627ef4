import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing

@testable import Walkthrough

@Suite("Latches: ticks can come undone")
struct LatchTests {
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

    @Test("H3: A comes up as スタンバイ because S was there first: a full stop, which does not go with S")
    func startedAsStandby() throws {
        var evening = try Checkpoint.ready("3-7.1")
        evening.bench(.pressPower(.standby))
        evening.bench(.pressPower(.active))
        evening.press(.attest)
        evening.pass(.minutes(7))
        #expect(evening.work.alarms.contains(.startedFirst(.standby)))
        evening.bench(.cutPower(.standby))
        evening.pass(.minutes(2))
        evening.press(.attest)
        evening.pass(.minutes(1))
        #expect(evening.place == "3-7.2" && evening.work.alarms == [.startedAsStandby(.active, isOverwritten: true)])
        #expect(evening.work.alarms.first?.isFullStop == true && evening.work.alarms.first?.hazard == .reversedSync)
    }

    @Test("F10: S comes back before STEP1-3: it is shut down again only once what it resynchronises is whole")
    func standbyBack() throws {
        var evening = try Checkpoint.ready("1-3.1")
        evening.bench(.pressPower(.standby))
        evening.work(limit: .minutes(10), hands: false) { $0.place == "1-2.1" }
        #expect(evening.work.alarms.first == .answersWhileStopped(.standby))
        evening.pass(.minutes(2))
        guard case .sync(.running, _)? = evening.reasons[.notSyncing(.active)] else {
            Issue.record("\(evening.reasons)")
            return
        }
        evening.press(.carryOut)
        #expect(evening.work.prompt == nil)
        #expect(evening.work { $0.work.finishedAt != nil } && evening.pair.mailLost == 0)
    }

    @Test("F3: what is left open by decision is never what the row itself stops", arguments: [MailService.smtp, .imap])
    func leftOpen(service: MailService) throws {
        var evening = try Checkpoint.at("1-1.3")
        evening.wire.port = { side, one in
            guard side == .active else { return nil }
            return one == service ? .open(greeting: "220 ready") : .closed
        }
        evening.pass(.minutes(2))
        #expect(evening.work.wantsAttestation == (service == .imap))
        evening.press(.attest)
        #expect((evening.work.prompt != nil) == (service == .imap))
        evening.press(.carryOut)
        #expect(!evening.work.leftOpen.active.contains(.smtp))
    }

    @Test("H3: S is powered before A in STEP3: a full stop; shut down again, the work goes on and nothing is lost")
    func standbyFirst() throws {
        var evening = try Checkpoint.ready("3-7.1")
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(6))
        #expect(evening.place == "3-6.1")
        #expect(evening.work.alarms.first == .startedFirst(.standby))
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(2))
        evening.press(.attest)
        evening.pass(.minutes(1))
        #expect(evening.place == "3-7.1" && evening.work.alarms.isEmpty)
        let isDone = evening.work { $0.work.finishedAt != nil }
        #expect(isDone && evening.pair.mailLost == 0)
    }

    @Test(
        "Shut down again: Space means nothing while the box answers, and takes away no Enter", arguments: [false, true])
    func saidTooSoon(isComingUp: Bool) throws {
        var evening = try Checkpoint.ready("3-7.1")
        evening.bench(.pressPower(.standby))
        evening.work(limit: .minutes(10), hands: false) { evening in
            switch evening.work.boxes.standby.contact {
            case .daemonDown: isComingUp
            case .answering: true
            default: false
            }
        }
        #expect(evening.place == "3-6.1" && evening.work.boxes.standby.contact.isAnswering != isComingUp)
        evening.press(.attest)
        #expect((evening.work.progress(of: try #require(evening.work.current).id) == .pending) != isComingUp)
        evening.pass(.seconds(45))
        let orders = evening.orders.count
        evening.carryOut()
        #expect(evening.orders.count == orders + 1 && evening.orders.last?.command == .shutDown)
        let isDone = evening.work { $0.work.finishedAt != nil }
        #expect(isDone && evening.pair.mailLost == 0)
    }

    @Test("H3: S is powered while A should start, and comes up first: 3-8 is not reached")
    func standbyMeanwhile() throws {
        var evening = try Checkpoint.ready("3-7.1")
        evening.press(.attest)
        evening.bench(.pressPower(.standby))
        evening.pass(.seconds(90))
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(5))
        #expect(evening.place == "3-6.1")
        #expect(evening.work.alarms.contains(.startedFirst(.standby)))
        evening.pass(.minutes(20))
        #expect(evening.mark(of: "3-7.2") == nil)
    }

    @Test("H3: S comes up soon after A, as スタンバイ: no harm was done, and the work goes on by itself")
    func standbySoonAfter() throws {
        var evening = try Checkpoint.ready("3-7.1")
        evening.press(.attest)
        evening.bench(.pressPower(.active))
        evening.pass(.seconds(2))
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(7))
        #expect(evening.work.alarms.isEmpty && evening.mark(of: "3-6.1") == .sensed)
        #expect(evening.place == "3-8.1")
    }

    @Test("H3: a box off for long is still tried often enough to see it wake while a row rests on its silence")
    func wakesUnseen() throws {
        var evening = try Checkpoint.ready("3-7.1")
        evening.pass(.minutes(20))
        evening.wire.answersAnyway = [.standby]
        evening.pass(.seconds(6))
        #expect(evening.work.alarms == [.startedFirst(.standby)])
    }

    @Test(
        "A box that was shut down answers: its row is open again, and nothing else is sent before",
        arguments: [
            ("1-4.1", Side.standby, "1-2.1"), ("2-2.1", .active, "1-5.1"), ("2-4.1", .active, "1-5.1"),
            ("3-2.1", .standby, "2-5.1"), ("3-5.1", .active, "3-3.1"),
        ])
    func wakesUp(place: String, side: Side, reopened: String) throws {
        var evening = try Checkpoint.ready(place)
        let orders = evening.orders.count
        evening.bench(.pressPower(side))
        if evening.pair.box(side.peer).lan1 == .engineersPC { evening.wire.answersAnyway = [side] }
        evening.pass(.minutes(6))
        #expect(evening.place == reopened)
        #expect(evening.work.alarms.first { $0 == .answersWhileStopped(side) } != nil)
        evening.carryOut()
        evening.pass(.seconds(20))
        #expect(evening.orders.dropFirst(orders).map(\.command) == [.shutDown])
        evening.wire.answersAnyway = []
        evening.pass(.minutes(2))
        evening.press(.attest)
        evening.pass(.minutes(1))
        #expect(evening.place == place && !evening.work.alarms.contains(.answersWhileStopped(side)))
    }

    @Test("Another port than the first one opens: the alarm names that one, and no more the one that is closed")
    func anotherPort() throws {
        var evening = try Checkpoint.ready("1-2.1")
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .active, at: evening.now)
        evening.pass(.minutes(1))
        #expect(evening.work.alarms.contains(.mailNotStopped(.active, [.smtp])))
        _ = evening.pair.perform(.setServices([.smtp: false, .pop: true]), on: .active, at: evening.now)
        evening.pass(.minutes(1))
        #expect(evening.work.alarms.contains(.mailNotStopped(.active, [.pop])), "\(evening.work.alarms)")
        #expect(evening.work.debts.contains { if case .mailStopped = $0 { true } else { false } }, "POP takes none in")
    }

    @Test("While a port takes mail in, mail is not called stopped")
    func mailPartly() throws {
        var evening = try Checkpoint.ready("1-2.1")
        guard case .mailStopped(let since)? = evening.work.debts.first else {
            Issue.record("\(evening.work.debts)")
            return
        }
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .active, at: evening.now)
        evening.pass(.minutes(1))
        #expect(evening.work.debts.first == .mailPartly(.active, [.smtp], since: since))
        _ = evening.pair.perform(.setServices([.smtp: false]), on: .active, at: evening.now)
        evening.pass(.minutes(1))
        #expect(evening.work.debts.first == .mailStopped(since: since))
    }

    @Test("Ports of S behind the PC's own cable are no mail that comes in")
    func behindThePC() throws {
        var evening = try Checkpoint.ready("2-2.1")
        evening.wire.port = { side, service in side == .standby && service == .smtp ? .open(greeting: "220 x") : nil }
        evening.pass(.minutes(3))
        #expect(evening.work.boxes.standby.redundancy?.value.role == .active)
        guard case .mailStopped? = evening.work.debts.first else {
            Issue.record("\(evening.work.debts)")
            return
        }
    }

    @Test("A mail port that opens again, any of them, reopens the row; closed again, the tick comes back by itself")
    func mailStartsAgain() throws {
        var evening = try Checkpoint.ready("1-4.1")
        _ = evening.pair.perform(.setServices([.imap: true]), on: .active, at: evening.now)
        evening.pass(.minutes(3))
        #expect(evening.place == "1-1.3")
        #expect(evening.work.alarms == [.mailNotStopped(.active, [.imap])])
        #expect(evening.mark(of: "1-1.1") == .sensed && evening.mark(of: "1-2.1") == .sensed)
        evening.carryOut()
        evening.pass(.minutes(1))
        #expect(evening.place == "1-4.1" && evening.work.alarms.isEmpty)
    }

    @Test("F3: mail on S after 2-3 is seen on ports that the manual does not name, and stopped again")
    func mailOnStandby() throws {
        var evening = try Checkpoint.ready("2-4.1")
        _ = evening.pair.perform(.setServices([.submission: true]), on: .standby, at: evening.now)
        evening.pass(.minutes(3))
        #expect(evening.place == "2-3.3")
        #expect(evening.work.alarms == [.mailNotStopped(.standby, [.submission])])
        evening.carryOut()
        evening.pass(.minutes(1))
        #expect(evening.place == "2-4.1" && evening.mark(of: "2-3.4") == .attested)
    }

    @Test("A アクティブ that goes away while S starts: 3-7 is open again until it is back")
    func activeGone() throws {
        var evening = try Checkpoint.ready("3-8.1")
        evening.bench(.setLAN1(.active, .unplugged))
        evening.pass(.minutes(1))
        #expect(evening.place == "3-7.2")
        #expect(evening.work.alarms == [.notActive(.active, .silent, isAlone: true)])
        evening.bench(.setLAN1(.active, .connected))
        evening.pass(.minutes(2))
        #expect(evening.place == "3-8.1" && evening.work.alarms.isEmpty)
    }

    @Test("A latch that breaks closes an open prompt: what was asked then is not what is needed now")
    func closesPrompt() throws {
        var evening = try Checkpoint.ready("2-2.2")
        evening.press(.carryOut)
        #expect(evening.work.prompt != nil)
        evening.wire.answersAnyway = [.active]
        evening.pass(.minutes(2))
        #expect(evening.work.prompt == nil && evening.place == "1-5.1")
    }

    @Test("Every latch is watched from its row on: none is broken by an evening that goes as it should")
    func calmEvening() throws {
        let evening = try Checkpoint.at("end")
        let alarms = evening.work.log.filter { entry in
            switch entry.kind {
            case .alarm, .reopened: true
            default: false
            }
        }
        #expect(alarms.isEmpty, "\(alarms)")
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
