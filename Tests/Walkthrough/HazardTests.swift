import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing
import Walkthrough

@Suite("Accidents waiting to happen")
struct HazardTests {
    @Test("H1: S answers before the PC is plugged in, so LAN1 was left in: refused, with that fact")
    func cableLeftIn() throws {
        var evening = try Checkpoint.ready("2-1.1")
        evening.press(.attest)
        evening.pass(.seconds(2))
        evening.bench(.pressPower(.standby))
        evening.press(.attest)
        evening.pass(.minutes(6))
        #expect(evening.place == "2-1.3")
        #expect(evening.reasons[.silent(.standby)] == .answering)
        evening.press(.attest)
        #expect(evening.work.refusals.first == .interlock(Requirement(.silent(.standby)), .answering))
        #expect(evening.mark(of: "2-1.3") == nil)
    }

    @Test("H3: S is powered before A in STEP3: 3-7 cannot be begun, and 3-8 not reached")
    func wrongBoxFirst() throws {
        var evening = try Checkpoint.ready("3-7.1")
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(6))
        evening.press(.attest)
        #expect(evening.work.refusals.first == .interlock(Requirement(.silent(.standby)), .answering))
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(20))
        #expect(evening.place == "3-7.1")
    }

    @Test("H3: S is powered while A should start: A is no アクティブ, and 3-7 holds")
    func wrongBoxMeanwhile() throws {
        var evening = try Checkpoint.ready("3-7.1")
        evening.press(.attest)
        evening.bench(.pressPower(.standby))
        evening.pass(.seconds(90))
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(20))
        #expect(evening.place == "3-7.2")
        #expect(evening.reasons[.silent(.standby)] == .answering)
    }

    @Test("H3: a box off for long is still tried often enough to see it wake while a row rests on its silence")
    func wakesUnseen() throws {
        var evening = try Checkpoint.ready("3-7.1")
        evening.pass(.minutes(20))
        evening.wire.answersAnyway = [.standby]
        evening.pass(.seconds(6))
        #expect(evening.reasons[.silent(.standby)] == .answering)
    }

    @Test(
        "H8: another box answers at the address: it is refused, and nothing is read out of it", arguments: Side.allCases
    )
    func strangerAnswers(side: Side) throws {
        var evening = try Checkpoint.ready(side == .active ? "1-1.1" : "1-2.1")
        let known = evening.work.boxes[side]
        evening.wire.page(of: side) { reading in
            if reading.host != nil { reading.host = "other.example" }
            reading.redundancy?.role = .active
            reading.mail?.switches = [.smtp: false]
        }
        evening.pass(.minutes(3))
        #expect(evening.work.boxes[side].host == known.host)
        #expect(evening.work.boxes[side].mail?.value == known.mail?.value)
        #expect(evening.work.boxes[side].redundancy?.value.role == known.redundancy?.value.role)
        guard case .troubled(_, .wrongBox) = evening.work.boxes[side].contact else {
            Issue.record("\(evening.work.boxes[side].contact)")
            return
        }
        evening.press(.carryOut)
        #expect(evening.work.prompt == nil && !evening.work.refusals.isEmpty)
    }

    @Test("H8: an order names the host, its peer and the role that must be there")
    func identity() throws {
        let orders = try Checkpoint.at("end").orders
        let shutdown = try #require(orders.first { $0.item.description == "1-2.1" })
        #expect(shutdown.expecting == Identity(host: "secondary.nsk.dom", peerHost: "primary.nsk.dom", role: .standby))
        #expect(orders.first?.expecting.role == .active)
        for order in orders {
            #expect(order.expecting.host == (order.side == .active ? "primary.nsk.dom" : "secondary.nsk.dom"))
        }
    }

    @Test("Both addresses lead to one box: nothing is sent")
    func sameBox() throws {
        var wire = Wire()
        wire.page(of: .standby) { reading in reading.host = "primary.nsk.dom" }
        var evening = try Evening(Settings(), over: wire)
        evening.pass(.minutes(2))
        #expect(evening.work.refusalsNow == [.sameBox("primary.nsk.dom")])
        evening.carryOut()
        #expect(evening.orders.isEmpty)
    }

    @Test("A box that never said who it is gets no order")
    func nameless() throws {
        var wire = Wire()
        wire.reading = { $1.host = nil }
        var evening = try Evening(Settings(), over: wire)
        evening.pass(.minutes(2))
        #expect(evening.work.refusalsNow == [.identityUnknown(.active)])
    }

    @Test("F20: what a browser turned off before the first order is given back at the end")
    func turnedOffInBrowser() throws {
        var evening = try Evening()
        evening.pass(.minutes(1))
        _ = evening.pair.perform(.setServices([.smtp: false, .imap: false]), on: .active, at: evening.now)
        evening.pass(.seconds(90))
        #expect(evening.mark(of: "1-1.1") == .sensed && evening.orders.isEmpty)
        let isDone = evening.work { $0.work.current == nil }
        #expect(isDone)
        #expect(evening.pair.box(.active).mail.isOn(.smtp) && evening.pair.box(.active).mail.isOn(.imap))
        guard case .over = evening.work.mailStop else {
            Issue.record("\(evening.work.mailStop)")
            return
        }
    }
}
