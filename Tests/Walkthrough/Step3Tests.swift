import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing

@testable import Walkthrough

@Suite("STEP3, row by row")
struct Step3Tests {
    @Test("STEP3-1: アクティブ側 starts by hand, and gray is seen by a reading newer than the button")
    func step1() throws {
        var evening = try Checkpoint.ready("3-1.1")
        let start = evening.now
        evening.finish("3-1.1")
        #expect(try #require(evening.work.boxes.active.redundancy).asked > start)
        #expect(evening.mark(of: "3-1.1") == .sensed && evening.pair.box(.standby).power == .off)
    }

    @Test("STEP3-2: redundancy is rebuilt only on equal updates, and is saved but not yet in force")
    func step2() throws {
        var evening = try Checkpoint.ready("3-2.1")
        evening.finish("3-2.1")
        #expect(evening.orders.last?.command == .setRedundancy(true) && evening.orders.last?.side == .active)
        #expect(evening.pair.box(.active).redundancy.isEnabled && !evening.pair.box(.active).redundancyInForce)
    }

    @Test("STEP3-2: unequal updates refuse it, and name them (H5)")
    func unequal() throws {
        var evening = try Checkpoint.ready("3-2.1")
        evening.wire.page(of: .active) { $0.updateHistory?.append(.another) }
        evening.pass(.seconds(90))
        evening.carryOut()
        #expect(evening.reasons[.patchesEqual] == .patchesDiffer(onlyActive: ["20091231.nup"], onlyStandby: []))
        #expect(!evening.pair.box(.active).redundancy.isEnabled)
    }

    @Test("STEP3-3 and STEP3-6: each goes down only with redundancy saved as on", arguments: ["3-3.1", "3-6.1"])
    func step3and6(item: String) throws {
        var evening = try Checkpoint.ready(item)
        let side = try #require(evening.work.current?.side)
        evening.wire.page(of: side) { $0.redundancySetting?.enabled = false }
        evening.pass(.seconds(90))
        evening.carryOut()
        #expect(evening.reasons[.redundancy(side, enabled: true)] == .redundancy(enabled: false))
        #expect(evening.pair.box(side).power.isOn)
        evening.wire = Wire()
        evening.finish(item)
        #expect(evening.pair.box(side).power == .off)
    }

    @Test("STEP3-4: スタンバイ側 starts only while アクティブ側 is down")
    func step4() throws {
        var evening = try Checkpoint.ready("3-4.1")
        evening.work.watches = []
        evening.wire.answersAnyway = [.active]
        evening.pass(.seconds(30))
        evening.press(.attest)
        #expect(evening.work.refusals == [.interlock(Requirement(.silent(.active)), .answering)])
        evening.wire = Wire()
        let isDone = evening.finish("3-4.1")
        #expect(isDone && evening.work.boxes.standby.redundancy?.value.light == .gray)
    }

    @Test("STEP3-5: the same setting on スタンバイ側")
    func step5() throws {
        var evening = try Checkpoint.ready("3-5.1")
        evening.finish("3-5.1")
        #expect(evening.orders.last?.command == .setRedundancy(true) && evening.orders.last?.side == .standby)
        #expect(evening.pair.box(.standby).redundancy.isEnabled)
    }

    @Test("STEP3-7: アクティブ側 starts alone, and is アクティブ by a reading newer than the button")
    func step7() throws {
        var evening = try Checkpoint.ready("3-7.1")
        let start = evening.now
        let isDone = evening.finish("3-7.2")
        #expect(isDone && evening.pair.box(.active).role == .active && evening.pair.box(.standby).power == .off)
        #expect(try #require(evening.work.boxes.active.redundancy).asked > start)
    }

    @Test("STEP3-7: an アクティブ that the monitor wrote before the button was pressed ticks nothing")
    func oldRole() throws {
        var evening = try Checkpoint.ready("3-7.1")
        let old = try Checkpoint.at("1-2.1").work.boxes.active.redundancy?.value
        #expect(old?.role == .active)
        evening.wire.page(of: .active) { $0.redundancy = old }
        evening.finish("3-7.2", within: .minutes(9))
        #expect(evening.place == "3-7.2")
    }

    @Test("STEP3-8: スタンバイ側 is started only beside an アクティブ that was read since, and becomes スタンバイ")
    func step8() throws {
        var evening = try Checkpoint.ready("3-8.1")
        evening.work.watches = []
        var other = evening
        other.wire.status(of: .active) { $0.role = .standby }
        other.pass(.seconds(30))
        other.press(.attest)
        let requirement = Requirement(.role(.active, .active), after: Step.ID(chapter: 3, row: 6))
        #expect(other.work.refusals == [.interlock(requirement, .role(.standby))])
        let isDone = evening.finish("3-8.2")
        #expect(isDone && evening.pair.box(.standby).role == .standby && evening.pair.incidents.isEmpty)
    }
}
