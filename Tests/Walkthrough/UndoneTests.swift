import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing

@testable import Walkthrough

@Suite("What another hand undoes, or changes beside, is seen")
struct UndoneTests {
    @Test("STEP5-1: services that somebody stops again lose their ticks, are logged, and are started again")
    func stoppedAgain() throws {
        var evening = try Checkpoint.ready("5-1.3")
        #expect(evening.mark(of: "5-1.1") == .sensed && evening.mark(of: "5-1.2") == .sensed)
        _ = evening.pair.perform(.setServices([.smtp: false, .pop: false]), on: .active, at: evening.now)
        evening.pass(.minutes(2))
        #expect(evening.place == "5-1.1")
        let reopened = evening.work.log.compactMap { entry in
            if case .reopened(let item, .service(let service, on: false)) = entry.kind {
                (item.description, service)
            } else {
                nil
            }
        }
        #expect(reopened.contains { $0 == ("5-1.1", .smtp) } && reopened.contains { $0 == ("5-1.2", .pop) })
        let ticks = evening.work.log.count {
            if case .done(let id, _) = $0.kind { id.description == "5-1.1" } else { false }
        }
        #expect(ticks == 1)
        let isDone = evening.work { $0.work.finishedAt != nil }
        #expect(isDone && evening.pair.box(.active).mail.switches[.smtp] == true)
    }

    @Test("While the next item is being sensed as well: it has its turn again, and is not sent once more")
    func whileUnderWay() throws {
        var evening = try Checkpoint.ready("5-1.3")
        evening.carryOut()
        evening.work(limit: .minutes(1), hands: false) { $0.work.progress[$0.work.position].act != nil }
        let sent = evening.orders.count
        _ = evening.pair.perform(.setServices([.smtp: false]), on: .active, at: evening.now)
        evening.press(.refresh)
        evening.pass(.minutes(1))
        #expect(evening.place == "5-1.1" && evening.orders.count == sent)
        let isDone = evening.work { $0.work.finishedAt != nil }
        let again = evening.orders.dropFirst(sent).map { "\($0.item)" }
        #expect(isDone && again == ["5-1.1"])
    }

    @Test("It rings, and what was read of the ports before is no proof that they are back")
    func ringsOnce() throws {
        var work = try Checkpoint.ready("5-1.3").work
        var reading = Reading()
        reading.mail = work.boxes.active.mail?.value
        reading.mail?.switches[.smtp] = false
        let effects = work.handle(Event(.read(.active, reading, asked: work.now), at: work.now + .milliseconds(100)))
        #expect(effects.contains(.ring) && work.current?.id.description == "5-1.1")
    }

    @Test(
        "An order that would have stopped mail and was refused has stopped none; what an earlier work stopped stays so")
    func refusedStop() throws {
        var evening = try Checkpoint.ready("1-1.1")
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        evening.press(.carryOut)
        evening.work(limit: .seconds(5), hands: false) { $0.work.inFlight != nil }
        let order = try #require(evening.work.inFlight)
        #expect(evening.work.mailStop != .notYet)
        var earlier = evening
        earlier.work.mailStop = .since(evening.now - .minutes(30))
        for (index, refused) in [evening, earlier].enumerated() {
            var refused = refused
            refused.happen(.performed(order.id, .refused(.fieldCannotGoBack(name: "x"))))
            #expect(refused.work.mailStop == (index == 0 ? .notYet : .since(evening.now - .minutes(30))))
        }
    }

    @Test("F4: other settings that change with a save hold the row until a person has looked")
    func changedBeside() throws {
        let fault = ConsoleFault.changedBeside(name: "commonIpAddressField, peerHostField")
        var evening = try Checkpoint.ready("1-3.1")
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        evening.press(.carryOut)
        evening.work(limit: .seconds(5), hands: false) { $0.work.inFlight != nil }
        let order = try #require(evening.work.inFlight)
        _ = evening.pair.perform(order.command, on: .active, at: evening.now)
        evening.happen(.performed(order.id, .unknown(fault)))
        evening.pass(.minutes(2))
        #expect(evening.place == "1-3.1" && evening.work.alarms == [.outcomeUnknown(.active, order.item, fault)])
        #expect(evening.work.wantsAttestation)
        evening.press(.attest)
        evening.pass(.seconds(10))
        #expect(evening.place == "1-3.2" && evening.work.alarms.isEmpty && evening.mark(of: "1-3.1") == .sensed)
    }

    @Test("A program that stood still says so, and takes nothing that it read before for news")
    func slept() throws {
        var evening = try Checkpoint.ready("3-8.2")
        evening.now = evening.now + .minutes(4)
        evening.press(.refresh)
        let slept = evening.work.log.compactMap { if case .unwatched(let span) = $0.kind { span } else { nil } }
        #expect(slept.count == 1 && slept[0] >= .minutes(4))
        #expect(evening.work.watchedSince == evening.now)
        evening.pass(.minutes(2))
        #expect(evening.work.log.count { if case .unwatched = $0.kind { true } else { false } } == 1)
    }

    @Test("H2: LAN1 pulled of a box that was アクティブ too does not end the split-brain; back as スタンバイ it is over")
    func stillActive() throws {
        var evening = try Checkpoint.at("3-8.1")
        evening.bench(.setSyncLink(false))
        evening.bench(.pressPower(.standby))
        evening.press(.attest)
        evening.work(limit: .minutes(9), hands: false) { $0.work.alarms.contains(.dualActive) }
        evening.bench(.setLAN1(.standby, .unplugged))
        evening.pass(.minutes(2))
        #expect(evening.work.alarms.first == .stillActive(.standby))
        #expect(evening.work.locks.contains(.alarm(.stillActive(.standby))))
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(4))
        evening.bench(.setSyncLink(true))
        evening.bench(.setLAN1(.standby, .connected))
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(15))
        #expect(!evening.work.alarms.contains(.stillActive(.standby)), "\(evening.work.alarms)")
        #expect(evening.pair.box(.standby).role == .standby)
    }

    @Test("Both started in the right order while the program was down: no H3 goes into the record")
    func rightOrderUnseen() throws {
        var evening = try Checkpoint.ready("3-7.1")
        evening.bench(.pressPower(.active))
        evening.pair.advance(to: evening.now + .minutes(6))
        evening.now = evening.now + .minutes(6)
        evening.bench(.pressPower(.standby))
        evening.pair.advance(to: evening.now + .minutes(8))
        evening.killAndTakeUp(after: .minutes(8))
        evening.pass(.minutes(1))
        let alarms = evening.work.log.filter { if case .alarm(.startedFirst) = $0.kind { true } else { false } }
        #expect(alarms.isEmpty && evening.work.boxes.standby.contact.isAnswering)
    }
}
