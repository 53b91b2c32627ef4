import Appliance
import Procedure
import TestSupport
import Testing

@testable import Walkthrough

@Suite("Old is not new")
struct FreshnessTests {
    @Test(
        "Clocks that are wrong by an hour, either way, do not matter",
        arguments: [-60, 0, 60] as [Int64], [-60, 60] as [Int64])
    func clocks(active: Int64, standby: Int64) throws {
        var evening = try Evening()
        evening.pair.boxes.active.clockOffset = .minutes(active)
        evening.pair.boxes.standby.clockOffset = .minutes(standby)
        let isDone = evening.work { $0.work.current == nil }
        #expect(isDone)
        #expect(evening.pair.incidents.isEmpty)
    }

    @Test("A box that tells no time: the work ends, each proof by a refresh and the minutes that it takes")
    func noClock() throws {
        var evening = try Evening()
        evening.wire.reading = { $1.clock = nil }
        let isDone = evening.work { $0.work.current == nil }
        #expect(isDone, "\(evening.place) \(evening.reasons)")
        #expect(evening.pair.incidents.isEmpty)
    }

    @Test("A change time that never moves: likewise")
    func changeTimeStands() throws {
        var evening = try Evening()
        let start = evening.now
        evening.wire.reading = { $1.redundancy?.changedAt = start }
        let isDone = evening.work { $0.work.current == nil }
        #expect(isDone, "\(evening.place) \(evening.reasons)")
    }

    @Test("What the monitor's time has proved once stays proved, wherever in its second the next answer was stamped")
    func stampsAtTheEdge() throws {
        var work = try Checkpoint.at("1-2.1").work
        let second = Moment(seconds: work.now.seconds + 60)
        let moment = second + .milliseconds(900)
        var proved: [Bool] = []
        for (later, fraction) in [(Int64(10), Int64(0)), (20, 999), (30, 0)] {
            var reading = Reading()
            reading.redundancy = work.boxes.active.redundancy?.value
            reading.redundancy?.changedAt = second + .seconds(1)
            reading.clock = second + .seconds(later)
            let asked = second + .seconds(later) + .milliseconds(fraction)
            _ = work.handle(Event(.read(.active, reading, asked: asked), at: asked + .milliseconds(20)))
            proved.append(work.monitorLooked(at: .active, after: moment))
        }
        #expect(proved == [false, true, true])
    }

    @Test("STEP4: a page that still shows the green of before proves no sync, until a refresh had its minutes")
    func oldGreen() throws {
        var evening = try Checkpoint.at("4-1.1")
        let old = try Checkpoint.at("1-2.1").work.boxes.active.redundancy?.value
        #expect(old?.light == .green && old?.sync == .complete)
        evening.wire.page(of: .active) { $0.redundancy = old }
        evening.pass(.minutes(4))
        #expect(evening.place == "4-1.1")
        let unmet = try #require(evening.work.current.flatMap { evening.work.unmet($0) })
        #expect(unmet.reason == .monitorIsOld)
        #expect(evening.traffic.refreshes.active > 0)
    }

    @Test("F10: S's newer page says that it is being copied to: A's older green lets nobody shut S down")
    func deniedByTheOther() throws {
        var evening = try Checkpoint.ready("1-2.1")
        #expect(evening.work.refusalsNow.isEmpty)
        evening.wire.status(of: .standby) { ($0.signal, $0.sync) = (.problem, .running) }
        evening.work(hands: false) { $0.work.boxes.standby.redundancy?.value.light == .yellow }
        let old = evening.work.refusalsNow.compactMap { refusal -> Condition? in
            guard case .interlock(let requirement, .monitorIsOld) = refusal else { return nil }
            return requirement.condition
        }
        #expect(old == [.light(.active, .green), .sync(.active, .complete)], "\(evening.work.refusalsNow)")
        evening.press(.carryOut)
        #expect(evening.work.prompt == nil)
    }

    @Test(
        "STEP4: A's green from before S's yellow ticks nothing; one from after it does", arguments: [-5, 5] as [Int64])
    func apartInBetween(seconds: Int64) throws {
        var evening = try Checkpoint.ready("4-1.1")
        evening.pass(.seconds(20))
        var work = evening.work
        let written = work.now + .seconds(10)
        func reading(_ side: Side, _ signal: Signal, _ sync: SyncState, changedAt: Moment) -> Reading {
            var (reading, status) = (Reading(), work.boxes[side].redundancy?.value ?? RedundancyStatus())
            (status.signal, status.sync, status.changedAt) = (signal, sync, changedAt)
            (reading.host, reading.redundancy) = (work.boxes[side].host, status)
            reading.clock = written + .seconds(20)
            return reading
        }
        let pages = [
            Happening.read(
                .standby, reading(.standby, .problem, .running, changedAt: written), asked: written + .seconds(20)),
            .read(
                .active, reading(.active, .normal, .complete, changedAt: written + .seconds(seconds)),
                asked: written + .seconds(20)),
        ]
        for page in pages { _ = work.handle(Event(page, at: written + .seconds(21))) }
        #expect(work.boxes.active.redundancy?.value.light == .green)
        #expect(
            work.progress[work.position].isDone == false && (work.current?.id.description == "4-1.1") == (seconds < 0))
    }

    @Test("What the monitor showed before the work began lets no mail be stopped: the pair may have come apart since")
    func pairApartBefore() throws {
        var evening = try Evening { pair, now in
            pair.advance(to: now + .seconds(1))
            pair.apply(.setSyncLink(false), at: now + .seconds(1))
        }
        evening.pass(.seconds(3))
        #expect(evening.work.boxes.active.redundancy?.value.light == .green, "the page still shows it")
        #expect(evening.reasons[.light(.active, .green)] == .monitorIsOld)
        evening.pass(.minutes(5))
        #expect(evening.place == "1-1.1" && evening.orders.isEmpty)
        #expect(evening.work.refusalsNow.isEmpty == false)
    }

    @Test("Both sides are made to look at once: the one does not wait for the other")
    func bothLook() throws {
        var evening = try Evening()
        evening.pass(.seconds(4))
        let refreshes = evening.traffic.refreshes
        #expect(refreshes.active == 1 && refreshes.standby == 1)
    }

    @Test("スタンバイ側 goes away in the last row: the old green ends no work")
    func standbyLostAtTheEnd() throws {
        var evening = try Checkpoint.at("5-1.4")
        evening.bench(.cutPower(.standby))
        evening.pass(.minutes(10))
        #expect(evening.place == "5-1.4" && evening.work.finishedAt == nil)
        evening.bench(.pressPower(.standby))
        #expect(evening.work { $0.work.finishedAt != nil })
        #expect(evening.pair.syncState(of: .active) == .complete && evening.pair.mailLost == 0)
    }

    @Test("A clock that was set back makes no old state new")
    func clockSetBack() throws {
        var evening = try Checkpoint.at("4-1.1")
        let old = try Checkpoint.at("1-2.1").work.boxes.active.redundancy?.value
        evening.wire.page(of: .active) { reading in
            reading.redundancy = old
            reading.redundancy?.changedAt = reading.clock.map { $0 + .minutes(30) }
        }
        evening.pass(.minutes(4))
        #expect(evening.place == "4-1.1")
    }

    @Test("The monitor's word from before STEP1-1 does not let the standby side be shut down")
    func syncAfterServices() throws {
        var evening = try Checkpoint.at("1-2.1")
        #expect(evening.reasons[.light(.active, .green)] != nil && evening.reasons[.sync(.active, .complete)] != nil)
        evening.press(.carryOut)
        #expect(evening.work.prompt == nil)
        evening.pass(.minutes(2))
        #expect(evening.reasons.isEmpty)
    }

    @Test("F13: a console that goes on answering has not restarted, nor has one behind a cable pulled for a moment")
    func falseRestart() throws {
        var evening = try Checkpoint.ready("1-3.2")
        evening.wire.fate = .ignored
        evening.carryOut()
        let since = evening.now
        let restarted = Requirement(.restarted(.active))
        evening.pass(.seconds(30))
        #expect(evening.work.finding(restarted, since: since) == .lacks(.notGoneYet))
        evening.wire.fault = { $0 == .active ? .timedOut(.seconds(5)) : nil }
        evening.pass(.seconds(40))
        #expect(evening.work.finding(restarted, since: since) == .lacks(.notBackYet))
        evening.wire.fault = { _ in nil }
        evening.pass(.minutes(2))
        #expect(evening.work.finding(restarted, since: since) == .lacks(.notGoneYet))
    }

    @Test(
        "A restart counts without an uptime, whatever the console shows on the way down",
        arguments: [
            ConsoleFault.empty, .httpStatus(500), .sessionExpired,
        ])
    func restartWithTrouble(fault: ConsoleFault) throws {
        var evening = try Checkpoint.ready("1-3.2")
        evening.wire.reading = { $1.processor = nil }
        evening.carryOut()
        evening.wire.fault = { $0 == .active ? fault : nil }
        evening.pass(.seconds(15))
        evening.wire.fault = { _ in nil }
        let isDone = evening.finish("1-3.2")
        #expect(isDone)
    }

    @Test(
        "A box that had only just started is not restarted by being told to: its uptime comes in whole minutes",
        arguments: ["1-3.2", "2-2.2"])
    func justStarted(item: String) throws {
        var evening = try Checkpoint.ready(item)
        evening.wire.reading = { $1.processor?.uptime = .zero }
        evening.wire.fate = .ignored
        evening.carryOut()
        evening.pass(.seconds(50))
        #expect(evening.place == item)
        #expect(evening.work.current.flatMap { evening.work.unmet($0) }?.reason == .notGoneYet)
    }

    @Test("A run whose end nobody saw may have ended just now: the restart that comes of it is still to come")
    func endUnseen() throws {
        var evening = try Checkpoint.ready("1-4.1")
        evening.wire.reading = { $1.updates = nil }
        evening.carryOut()
        let hasEnded = evening.work(hands: false) { $0.pair.isAboutToRestart(.active) }
        #expect(hasEnded)
        evening.wire.reading = { _, _ in }
        while evening.pair.isAboutToRestart(.active) {
            evening.pass(.seconds(1))
            #expect(evening.place == "1-4.1")
        }
        let isDone = evening.finish("1-4.1")
        #expect(isDone)
    }

    @Test("F6: a gray ball that is not 無効 never says that redundancy is off", arguments: [Signal.none, .unmonitored])
    func grays(signal: Signal) throws {
        for item in ["1-3.2", "2-2.2"] {
            var evening = try Checkpoint.ready(item)
            let side = try #require(evening.work.current?.side)
            evening.wire.status(of: side) { $0.signal = signal }
            evening.carryOut()
            evening.pass(.minutes(20))
            let unmet = try #require(evening.work.current.flatMap { evening.work.unmet($0) })
            #expect(evening.place == item && unmet.reason == .light(.unknown))
        }
    }

    @Test("A fault on reading leaves the old facts with their age, and they refuse")
    func faultLeavesOldFacts() throws {
        var evening = try Checkpoint.ready("1-2.1")
        let known = evening.work.boxes.standby.redundancy
        evening.wire.fault = { $0 == .standby ? .sessionExpired : nil }
        evening.pass(.seconds(50))
        #expect(evening.work.boxes.standby.redundancy?.value == known?.value)
        #expect(try #require(evening.work.boxes.standby.age(at: evening.now)) > .seconds(40))
        #expect(evening.reasons[.role(.standby, .standby)] == .troubled(.sessionExpired))
    }

    @Test("Pages that hang make what they showed old, and that refuses")
    func hanging() throws {
        var evening = try Checkpoint.ready("1-2.1")
        evening.wire.delay = .minutes(5)
        evening.pass(.seconds(45))
        guard case .old(let age) = evening.reasons[.role(.standby, .standby)] else {
            Issue.record("\(evening.reasons)")
            return
        }
        #expect(age > .seconds(30))
    }
}
