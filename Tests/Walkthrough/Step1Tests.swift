import Appliance
import Procedure
import TestSupport
import Testing
import Walkthrough

@Suite("STEP1, row by row")
struct Step1Tests {
    @Test("STEP1-1: mail stops on アクティブ側 only, service by service, with every port refusing at the end")
    func step1() throws {
        var evening = try Checkpoint.ready("1-1.1")
        #expect(evening.work.mailStop == .notYet)
        evening.finish("1-1.1")
        #expect(evening.orders.map(\.command) == [.setServices([.smtp: false, .pop: false])])
        #expect(evening.pair.box(.active).mail.isOn(.imap), "the manual does not name it: a line of its own")
        evening.finish("1-1.3")
        #expect(evening.orders.allSatisfy { $0.side == .active })
        #expect(!evening.pair.mailPortsOpen(.active))
        #expect(evening.work.mailStop != .notYet)
        #expect(evening.mark(of: "1-1.3") == .sensed)
    }

    @Test("STEP1-1: a port beyond the manual may be left open, by decision only, and stands as attested")
    func decision() throws {
        var evening = try Checkpoint.at("1-1.3")
        evening.wire.port = { _, service in service == .imaps ? .open(greeting: "") : nil }
        evening.carryOut()
        evening.pass(.minutes(2))
        #expect(evening.place == "1-1.3")
        evening.press(.attest)
        #expect(evening.work.prompt?.question == .leaveOpen([.imaps]))
        evening.pass(.seconds(1))
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        #expect(evening.mark(of: "1-1.3") == .attested)
        #expect(evening.work.leftOpen.active == [.imaps])
    }

    @Test("STEP1-1: a decision on one port does not cover another that opens meanwhile")
    func decisionOnOnePort() throws {
        var evening = try Checkpoint.at("1-1.3")
        evening.wire.port = { _, service in service == .imaps ? .open(greeting: "") : nil }
        evening.carryOut()
        evening.pass(.minutes(2))
        evening.press(.attest)
        evening.wire.port = { _, service in [.imaps, .submission].contains(service) ? .open(greeting: "") : nil }
        evening.pass(.minutes(2))
        evening.press(.carryOut)
        evening.pass(.seconds(10))
        #expect(evening.work.leftOpen.active == [.imaps])
        #expect(evening.mark(of: "1-1.3") == nil)
    }

    @Test("STEP1-2: スタンバイ側 goes down only after a sync that was complete with the services off")
    func step2() throws {
        var evening = try Checkpoint.at("1-2.1")
        evening.press(.carryOut)
        #expect(evening.work.refusals.contains { if case .interlock(_, .notReadSince) = $0 { true } else { false } })
        let refreshes = evening.traffic.refreshes.active
        evening.pass(.minutes(2))
        #expect(evening.traffic.refreshes.active == refreshes + 1)
        evening.finish("1-2.1")
        #expect(evening.pair.box(.standby).power == .off && evening.mark(of: "1-2.1") == .sensed)
        #expect(evening.pair.box(.active).storedMail == evening.pair.box(.standby).storedMail)
    }

    @Test("STEP1-3: unticked is not in force: アクティブ側 must go, come back and show gray")
    func step3() throws {
        var evening = try Checkpoint.ready("1-3.1")
        evening.finish("1-3.1")
        #expect(evening.pair.box(.active).redundancyInForce)
        #expect(evening.place == "1-3.2")
        let before = evening.work.boxes.active.cameBackAt
        evening.finish("1-3.2")
        #expect(!evening.pair.box(.active).redundancyInForce)
        #expect(try #require(evening.work.boxes.active.cameBackAt) > before ?? Moment(seconds: 0))
        #expect(evening.work.boxes.active.redundancy?.value.light == .gray)
    }

    @Test("STEP1-4: done is what a new check finds nothing more to do about, with no restart still to come")
    func step4() throws {
        var evening = try Checkpoint.ready("1-4.1")
        evening.finish("1-4.1")
        #expect(evening.pair.box(.active).applied.count == 3)
        #expect(!evening.pair.isAboutToRestart(.active) && evening.pair.box(.active).power.isOn)
        #expect(evening.work.applied.active.count == 3)
        let checked = try #require(evening.work.boxes.active.checkedAt)
        #expect(checked >= evening.work.boxes.active.cameBackAt ?? checked)
    }

    @Test("STEP1-4: a list that does not shrink holds the row (F11)")
    func updateThatSticks() throws {
        var evening = try Checkpoint.ready("1-4.1")
        evening.carryOut()
        evening.wire.page(of: .active) { $0.updates?.updates.append(.another) }
        evening.pass(.minutes(30))
        #expect(evening.place == "1-4.1")
        let unmet = evening.work.current.flatMap { evening.work.unmet($0) }
        #expect(unmet?.reason == .updatesWaiting(1))
    }

    @Test("STEP1-5: アクティブ側 goes down only when no update runs and none is left")
    func step5() throws {
        var evening = try Checkpoint.ready("1-5.1")
        evening.wire.page(of: .active) { $0.updates?.progress = "20081203.nup 40 %" }
        evening.pass(.minutes(2))
        #expect(evening.reasons[.updatesNone(.active)] == .updating("20081203.nup 40 %"))
        evening.carryOut()
        #expect(evening.pair.box(.active).power.isOn)
        evening.wire = Wire()
        evening.finish("1-5.1")
        #expect(evening.pair.box(.active).power == .off && evening.pair.box(.standby).power == .off)
    }
}
