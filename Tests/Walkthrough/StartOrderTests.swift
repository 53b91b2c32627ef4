import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing

@testable import Walkthrough

@Suite("Latches: S up before A is アクティブ (H3)")
struct StartOrderTests {
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
}
