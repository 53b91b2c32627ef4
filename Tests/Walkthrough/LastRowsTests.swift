import Appliance
import SimulatedPair
import TestSupport
import Testing
import Walkthrough

@Suite("STEP3-8 to STEP5: boxes that are ahead of their row, and boxes that go away")
struct LastRowsTests {
    @Test("H3: S starts as A's power goes; nobody is told to switch A on while S runs, and S is made to say what it is")
    func activeGoneWhileStandbyStarts() throws {
        var evening = try Checkpoint.ready("3-8.1")
        evening.bench(.pressPower(.standby))
        evening.press(.attest)
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(8))
        #expect(evening.work.alarms.contains(.notActive(.active, .silent, isAlone: false)), "\(evening.work.alarms)")
        #expect(evening.work.boxes.standby.redundancy?.value.role == .active)
    }

    @Test(
        "With A gone in STEP5, S is made to look at once: that it took over is not news of a quarter of an hour later")
    func takenOver() throws {
        var evening = try Checkpoint.ready("5-1.3")
        #expect(evening.work.boxes.standby.redundancy?.value.role == .standby)
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(3))
        #expect(evening.work.boxes.standby.redundancy?.value.role == .active)
    }

    @Test("H2: the cable between the boxes comes out in STEP5, and A's word that S is gone has S made to look")
    func twoActives() throws {
        var evening = try Checkpoint.ready("5-1.1")
        evening.bench(.setSyncLink(false))
        evening.press(.refresh)
        evening.pass(.minutes(4))
        #expect(evening.work.alarms.contains(.dualActive), "\(evening.work.alarms)")
    }

    @Test("H1: mail that opens again is noticed within twenty seconds, on a network that answers")
    func opensAgain() throws {
        var evening = try Checkpoint.ready("3-2.1")
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .active, at: evening.now)
        evening.pass(.seconds(20))
        #expect(evening.work.alarms == [.mailNotStopped(.active, [.smtp])])
        #expect(evening.work.frontierItem?.id.description == "3-2.1" && evening.place == "1-1.1")
    }

    @Test("A refusal tells the reason as it is now, not as it was when the key was pressed")
    func freshRefusal() throws {
        var evening = try Checkpoint.ready("4-1.1")
        evening.bench(.setSyncLink(false))
        evening.pass(.minutes(3))
        evening.press(.override)
        let before = evening.work.refusals
        evening.bench(.setSyncLink(true))
        evening.pass(.minutes(2))
        for refusal in evening.work.refusals {
            guard case .interlock(let requirement, let reason) = refusal else { continue }
            #expect(evening.work.finding(requirement) == .lacks(reason), "\(before)")
        }
        #expect(!before.isEmpty)
    }
}
