import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing

@testable import Walkthrough

@Suite("Alarms")
struct AlarmTests {
    @Test("H2: both boxes アクティブ: a full stop, and nothing whatever is sent")
    func dualActive() throws {
        var evening = try Checkpoint.at("3-8.1")
        evening.bench(.setSyncLink(false))
        evening.bench(.pressPower(.standby))
        evening.press(.attest)
        evening.pass(.minutes(7))
        #expect(evening.pair.incidents.map(\.fact) == [.dualActive])
        #expect(evening.work.alarms.first == .dualActive)
        let orders = evening.orders.count
        evening.carryOut()
        #expect(evening.orders.count == orders && evening.work.prompt == nil)
        #expect(evening.work.refusals.first == .alarm(.dualActive))
    }

    @Test("H4: an update that somebody else starts on a pair in service is told, and locks what is sent")
    func updateOnLivePair() throws {
        var evening = try Checkpoint.ready("1-1.1")
        _ = evening.pair.perform(.applyUpdates, on: .active, at: evening.now)
        evening.pass(.minutes(2))
        #expect(evening.work.alarms == [.updateOnLivePair(.active, open: [.smtp])])
        evening.press(.carryOut)
        #expect(evening.work.prompt == nil)
        #expect(evening.work.refusals.contains(.alarm(.updateOnLivePair(.active, open: [.smtp]))))
    }

    @Test("H5: redundancy that somebody else enables on unequal boxes")
    func unequalPair() throws {
        var evening = try Checkpoint.ready("2-4.1")
        _ = evening.pair.save(evening.pair.box(.standby).redundancy.enabled, on: .standby, at: evening.now)
        evening.pass(.minutes(3))
        guard case .unequalPair(let active, [])? = evening.work.alarms.first else {
            Issue.record("\(evening.work.alarms)")
            return
        }
        #expect(active.count == 3)
        #expect(evening.work.refusalsNow.contains { if case .alarm = $0 { true } else { false } })
    }

    @Test("H5: sides that differ before mail is stopped are told, with what differs; later it is the table's own doing")
    func levelsDiffer() throws {
        var evening = try Checkpoint.at("1-1.1")
        evening.pass(.minutes(3))
        #expect(evening.work.alarms.isEmpty)
        evening.wire.reading = { if $0 == .standby { $1.updates?.updates.removeLast() } }
        evening.pass(.minutes(3))
        guard case .levelsDiffer(let active, [])? = evening.work.alarms.first else {
            Issue.record("\(evening.work.alarms)")
            return
        }
        #expect(active.count == 1 && evening.work.locks.isEmpty)
        evening.wire.reading = { if $0 == .standby { $1.updates?.updates[0].patchLevel = "0" } }
        evening.pass(.minutes(3))
        guard case .levelsDiffer(_, let standby)? = evening.work.alarms.first else {
            Issue.record("\(evening.work.alarms)")
            return
        }
        #expect(standby.count == 1, "the same name at another level")
        evening.carryOut()
        evening.pass(.minutes(1))
        #expect(evening.work.alarms.isEmpty && evening.orders.count == 1)
    }

    @Test("H7: a cable that is moved again and again is no start, by the box's own uptime")
    func movedCable() throws {
        var evening = try Checkpoint.ready("2-4.1")
        let before = evening.work.boxes.standby.starts
        for _ in 0..<4 {
            evening.bench(.setLAN1(.standby, .unplugged))
            evening.pass(.minutes(1))
            evening.bench(.setLAN1(.standby, .connected))
            evening.pass(.minutes(1))
        }
        #expect(evening.work.boxes.standby.starts == before)
        #expect(!evening.work.alarms.contains { if case .startsAgain = $0 { true } else { false } })
    }

    @Test("H7: a box that goes down in the middle of an update, and does not come back")
    func brokenUpdate() throws {
        var evening = try Checkpoint.ready("1-4.1")
        evening.carryOut()
        evening.pass(.seconds(90))
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(2))
        #expect(evening.work.alarms.isEmpty, "a long start is no failure yet")
        evening.pass(.minutes(15))
        guard case .brokenUpdate(.active, _)? = evening.work.alarms.first else {
            Issue.record("\(evening.work.alarms)")
            return
        }
        #expect(evening.mark(of: "1-4.1") == nil)
    }

    @Test("H7: the same, where the console was cut off before the box went down")
    func brokenUnseen() throws {
        var evening = try Checkpoint.ready("2-4.1")
        evening.carryOut()
        evening.pass(.minutes(1))
        evening.wire.fault = { $0 == .standby ? .daemonDown : nil }
        evening.pass(.minutes(5))
        evening.wire.fault = { $0 == .standby ? .refused : nil }
        evening.pass(.minutes(16))
        #expect(evening.work.alarms.contains { if case .brokenUpdate(.standby, _) = $0 { true } else { false } })
    }

    @Test(
        "H7: no box is shut down or restarted while somebody else's update runs on it",
        arguments: ["1-2.1", "1-3.2", "1-5.1", "2-2.2", "2-5.1", "3-3.1", "3-6.1"])
    func updatedByAnother(item: String) throws {
        var evening = try Checkpoint.ready(item)
        let side = try #require(evening.work.current?.side)
        evening.wire.page(of: side) { $0.updates?.progress = "package 1 of 3" }
        evening.pass(.minutes(2))
        evening.press(.carryOut)
        #expect(evening.work.prompt == nil && evening.work.refusals.isEmpty == false)
        #expect(evening.reasons[.steady(side)] == .updating("package 1 of 3"))
    }

    @Test("F11: a list that does not get shorter is not run again and again: the hold names what is left")
    func stuck() throws {
        var evening = try Checkpoint.ready("1-4.1")
        let listed = evening.work.boxes.active.updates?.value
        evening.wire.page(of: .active) { reading in
            if reading.updates?.progress == nil { reading.updates = listed }
        }
        evening.carryOut()
        evening.pass(.minutes(20))
        let names = try #require(listed).updates.map(\.name)
        #expect(evening.work.alarms == [.updateStuck(.active, names)])
        let orders = evening.orders.count
        evening.carryOut()
        #expect(evening.orders.count == orders)
        #expect(evening.work.unmet(try #require(evening.work.current))?.reason == .updatesStuck(names))
    }

    @Test("A list that has not got shorter in the first moments of a run is no alarm: the box may show no progress yet")
    func justBegun() throws {
        var evening = try Checkpoint.ready("1-4.1")
        evening.pass(evening.work.settings.checkInterval)
        evening.wire.fate = .ignored
        evening.carryOut()
        let sent = evening.now
        evening.pass(.seconds(25))
        #expect(evening.work.alarms.isEmpty && evening.work.boxes.active.checkedAt ?? sent > sent)
    }

    @Test("A third start after one command is told")
    func startsAgain() throws {
        var evening = try Checkpoint.ready("1-4.1")
        evening.carryOut()
        evening.pass(.minutes(8))
        for _ in 0..<3 {
            evening.bench(.cutPower(.active))
            evening.pass(.minutes(1))
            evening.bench(.pressPower(.active))
            evening.pass(.minutes(4))
        }
        #expect(evening.work.alarms.contains { if case .startsAgain(.active, _) = $0 { true } else { false } })
    }

    @Test("H8: another box at the address", arguments: Side.allCases)
    func wrongBox(side: Side) throws {
        var evening = try Checkpoint.ready("1-1.1")
        let known = try #require(evening.work.boxes[side].host)
        evening.wire.page(of: side) { if $0.host != nil { $0.host = "other.example" } }
        evening.pass(.minutes(1))
        #expect(evening.work.alarms == [.wrongBox(side, expected: known, found: "other.example")])
        #expect(evening.work.refusalsNow.first == .alarm(.wrongBox(side, expected: known, found: "other.example")))
    }

    @Test("H9: an outcome that nobody knows is told until the box has shown it")
    func outcomeUnknown() throws {
        var evening = try Checkpoint.ready("1-3.2")
        evening.wire.fate = .carriedOutUnheard(.seconds(15))
        evening.carryOut()
        evening.pass(.seconds(30))
        #expect(evening.work.alarms.contains { if case .outcomeUnknown(.active, _, _) = $0 { true } else { false } })
        evening.wire = Wire()
        evening.finish("1-3.2")
        #expect(evening.work.alarms.isEmpty)
    }

    @Test(
        "Law 10: green while the peer is off, by a monitor that has looked, is an alarm; a page that is only old is none"
    )
    func greenAlone() throws {
        var evening = try Checkpoint.ready("1-3.1")
        var stale = evening
        stale.wire.page(of: .active) { $0.redundancy?.signal = .normal }
        evening.wire.status(of: .active) { $0.signal = .normal }
        evening.pass(.seconds(30))
        #expect(evening.work.alarms == [.unexpectedLight(.active, .green, expected: [.red])])
        stale.pass(.milliseconds(100))
        #expect(stale.work.alarms.isEmpty)
    }

    @Test("An alarm rings once, is in the log when it comes and when it goes, and is gone with its cause")
    func comesAndGoes() throws {
        var evening = try Checkpoint.ready("1-1.1")
        evening.wire.page(of: .active) { if $0.host != nil { $0.host = "other.example" } }
        evening.pass(.minutes(1))
        evening.wire = Wire()
        evening.pass(.minutes(1))
        #expect(evening.work.alarms.isEmpty)
        let kinds = evening.work.log.map(\.kind)
        #expect(kinds.count { if case .alarm = $0 { true } else { false } } == 1)
        #expect(kinds.count { if case .alarmOver = $0 { true } else { false } } == 1)
    }
}

extension RedundancyConfiguration {
    fileprivate var enabled: Self {
        var other = self
        other.isEnabled = true
        return other
    }
}
