import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing

@testable import Walkthrough

@Suite("STEP2, row by row")
struct Step2Tests {
    @Test("STEP2-1: power comes on only after LAN1 is out, and the PC goes in only while スタンバイ側 is silent")
    func step1() throws {
        var evening = try Checkpoint.ready("2-1.1")
        evening.press(.carryOut)
        #expect(evening.work.refusals == [.nothingToSend])
        evening.finish("2-1.1")
        #expect(evening.pair.box(.standby).power == .off, "the button comes after the cable")
        evening.finish("2-1.2")
        #expect(evening.pair.box(.standby).lan1 == .unplugged)
        evening.finish("2-1.3")
        #expect(evening.pair.box(.standby).role == .active && evening.pair.mailLost == 0)
    }

    @Test("STEP2-1: with アクティブ側 still up, nothing of the row can be attested")
    func activeStillUp() throws {
        var evening = try Checkpoint.at("2-1.1")
        evening.work.watches = []
        evening.wire.answersAnyway = [.active]
        evening.pass(.seconds(30))
        evening.press(.attest)
        #expect(evening.work.refusals == [.interlock(Requirement(.silent(.active)), .answering)])
    }

    @Test("STEP2-2: redundancy goes off on スタンバイ側 with LAN1 still on the PC, and a restart puts it in force")
    func step2() throws {
        var evening = try Checkpoint.ready("2-2.1")
        evening.finish("2-2.1")
        #expect(evening.pair.box(.standby).redundancyInForce && evening.pair.box(.standby).lan1 == .engineersPC)
        evening.finish("2-2.2")
        #expect(!evening.pair.box(.standby).redundancyInForce)
    }

    @Test("STEP2-3: the cable goes back only with every mail port closed", arguments: MailService.allCases)
    func step3(open: MailService) throws {
        var evening = try Checkpoint.at("2-3.4")
        evening.work.watches = []
        evening.wire.port = { _, service in service == open ? .open(greeting: "") : nil }
        evening.pass(.minutes(3))
        evening.press(.attest)
        #expect(evening.work.refusals.first == .interlock(Requirement(.mailClosed(.standby)), .portsOpen([open])))
        evening.wire = Wire()
        let isDone = evening.finish("2-3.4")
        #expect(isDone && evening.pair.box(.standby).lan1 == .connected)
    }

    @Test("STEP2-3: a service that is on there is stopped by the row, not passed over")
    func serviceFoundOn() throws {
        var evening = try Checkpoint.at("2-2.2")
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .standby, at: evening.now)
        let isThere = evening.finish("2-3.3")
        #expect(isThere && evening.orders.last?.command == .setServices([.smtp: false]))
        #expect(evening.orders.last?.side == .standby)
    }

    @Test("STEP2-4: both sides must end with the same updates (F12)")
    func step4() throws {
        var evening = try Checkpoint.ready("2-4.1")
        evening.wire.page(of: .standby) { $0.updateHistory?.append(.another) }
        evening.finish("2-4.1", within: .minutes(20))
        let unmet = evening.work.current.flatMap { evening.work.unmet($0) }
        #expect(unmet?.reason == .patchesDiffer(onlyActive: [], onlyStandby: ["20091231.nup"]))
        evening.wire = Wire()
        let isDone = evening.finish("2-4.1")
        #expect(isDone && evening.pair.box(.standby).applied.count == 3)
    }

    @Test("STEP2-4: an empty list proves nothing while the box's own list of what was applied lacks a package (F11)")
    func step4History() throws {
        var evening = try Checkpoint.ready("2-4.1")
        evening.wire.page(of: .standby) { $0.updateHistory?.removeAll { $0.name == "20081203.nup" } }
        evening.finish("2-4.1", within: .minutes(20))
        let unmet = evening.work.current.flatMap { evening.work.unmet($0) }
        #expect(unmet?.reason == .notInHistory(["20081203.nup"]))
    }

    @Test("STEP2-5: スタンバイ側 goes down by its own letter, and both are stopped")
    func step5() throws {
        var evening = try Checkpoint.ready("2-5.1")
        evening.press(.carryOut)
        #expect(evening.work.prompt?.letter == "S")
        evening.press(.cancel)
        evening.pass(.seconds(2))
        evening.finish("2-5.1")
        #expect(Side.allCases.allSatisfy { evening.pair.box($0).power == .off })
    }
}
