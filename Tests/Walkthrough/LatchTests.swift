import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing

@testable import Walkthrough

@Suite("Latches: ticks can come undone")
struct LatchTests {
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
}
