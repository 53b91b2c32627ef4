import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing
import Walkthrough

@Suite("F20: two PCs on one pair; the one that stands looks on, and does no harm")
struct OtherPCTests {
    @Test("While the other one has S updated, nobody is told to stop S, and no Enter does (H7)")
    func updatedByAnother() throws {
        var evening = try Checkpoint.ready("1-3.1")
        evening.lookOn { $0.pair.box(.standby).updateRun != nil }
        evening.pass(.seconds(20))
        #expect(evening.work.alarms.first == .isUsed(.standby, isUpdating: true), "\(evening.work.alarms)")
        let orders = evening.orders.count
        evening.carryOut()
        #expect(evening.orders.count == orders && evening.pair.box(.standby).power.isOn)
    }

    @Test("The only box that answers is not simply stopped again: A has been gone for longer than a start takes")
    func onlyOneUp() throws {
        var evening = try Checkpoint.ready("1-4.1")
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(16))
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(8))
        #expect(evening.work.alarms.first == .isUsed(.standby, isUpdating: false), "\(evening.work.alarms)")
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(8))
        #expect(!evening.work.alarms.contains(.isUsed(.standby, isUpdating: false)), "\(evening.work.alarms)")
    }

    @Test("Redundant again, and mail still off: that it is down is told, until it comes in")
    func mailStillOff() throws {
        var evening = try Checkpoint.ready("1-3.1")
        evening.lookOn(upTo: "5-1")
        evening.pass(.seconds(20))
        #expect(evening.work.alarms.first == .inService(open: []), "\(evening.work.alarms)")
        guard case .mailStopped? = evening.work.debts.first else {
            Issue.record("\(evening.work.debts)")
            return
        }
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .active, at: evening.now)
        evening.pass(.minutes(2))
        #expect(evening.work.alarms.first == .inService(open: [.smtp]) && evening.work.debts.isEmpty)
    }

    @Test(
        "1-2: S was switched off at its button once the sync was proved: its lamp is attested, and it is no deviation")
    func switchedOffAtItsButton() throws {
        var evening = try Checkpoint.ready("1-2.1")
        #expect(evening.work.refusalsNow.isEmpty)
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(12))
        #expect(evening.work.overrideNow == nil)
        #expect(evening.work.wantsAttestation && evening.work.alarms.isEmpty, "\(evening.work.alarms)")
        evening.press(.attest)
        evening.pass(.minutes(12))
        #expect(evening.mark(of: "1-2.1") == .sensed, "\(evening.work.refusalsNow)")
        #expect(evening.work { $0.work.finishedAt != nil } && evening.pair.incidents.isEmpty)
        #expect(evening.work.overrides.isEmpty)
    }

    @Test("What was proved before the program was away is not proved any more: mail may have run meanwhile")
    func switchedOffMeanwhile() throws {
        var evening = try Checkpoint.ready("1-2.1")
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(1))
        evening.killAndTakeUp(after: .minutes(12))
        evening.pass(.minutes(1))
        evening.press(.carryOut)
        evening.pass(.minutes(6))
        evening.press(.attest)
        #expect(evening.work.prompt == nil && evening.mark(of: "1-2.1") == nil)
        #expect(!evening.work.interlocks(of: try #require(evening.work.current)).isEmpty)
    }

    @Test("The same before it was proved: an override, or S is started again")
    func switchedOffTooSoon() throws {
        var evening = try Checkpoint.at("1-2.1")
        #expect(!evening.work.refusalsNow.isEmpty)
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(12))
        evening.press(.attest)
        #expect(evening.place == "1-2.1" && evening.mark(of: "1-2.1") == nil)
        #expect(evening.work.overrideNow != nil)
    }

    @Test("アクティブ側 that is gone, and comes back as スタンバイ, is told as that")
    func cameBackAsStandby() throws {
        var evening = try Checkpoint.ready("4-1.1")
        evening.work { evening in
            evening.pair.syncState(of: .standby) == .complete
        }
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(2))
        #expect(evening.work.alarms.contains(.notActive(.active, .silent, isAlone: false)), "\(evening.work.alarms)")
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(8))
        let alarms = evening.work.alarms
        #expect(alarms.contains(.notActive(.active, .role(.standby), isAlone: false)), "\(alarms)")
    }
}
