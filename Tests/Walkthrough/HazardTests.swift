import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing
import Walkthrough

@Suite("Accidents waiting to happen")
struct HazardTests {
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

    @Test(
        "Redundancy switched off again just before the shutdown of STEP3: it is not sent",
        arguments: ["3-3.1", "3-6.1"])
    func switchedOffAgain(item: String) throws {
        var evening = try Checkpoint.ready(item)
        let side = try #require(evening.work.current?.side)
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        evening.press(.type("\(side.letter)"))
        _ = evening.pair.perform(.setRedundancy(false), on: side, at: evening.now)
        evening.press(.carryOut)
        evening.pass(.seconds(20))
        #expect(evening.pair.box(side).power.isOn && evening.place == item)
        #expect(evening.reasons[.redundancy(side, enabled: true)] == .redundancy(enabled: false))
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
