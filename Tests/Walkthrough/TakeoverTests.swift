import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing
import Walkthrough

@Suite("H1: S was アクティブ for a while, and perhaps nobody saw it")
struct TakeoverTests {
    /// The cable between the boxes comes out, and is back as soon as S has taken over.
    private static func away(_ evening: inout Evening) {
        evening.bench(.setSyncLink(false))
        evening.pass(evening.pair.durations.failover + .seconds(1))
        evening.bench(.setSyncLink(true))
        evening.pass(.minutes(3))
    }

    private static func takeover(_ evening: Evening) -> Alarm? {
        evening.work.alarms.first { if case .tookOver = $0 { true } else { false } }
    }

    @Test("It is told with the time that S itself names, in the row in which it showed, and sends nobody away")
    func told() throws {
        var evening = try Checkpoint.ready("1-2.1")
        #expect(Self.takeover(evening) == nil)
        Self.away(&evening)
        let time = try #require(evening.pair.box(.standby).failover?.at)
        #expect(Self.takeover(evening) == .tookOver(.standby, at: BoxText("\(time.seconds)")))
        #expect(Self.takeover(evening)?.hazard == .mailLost && Self.takeover(evening)?.locksWrites == false)
        evening.work(upTo: "1-3")
        #expect(Self.takeover(evening) == nil, "the row is done")
        #expect(evening.work.log.contains { if case .alarm(.tookOver) = $0.kind { true } else { false } })
    }

    @Test("A box that is alone on purpose, and names a failover, rings nothing")
    func alone() throws {
        var evening = try Checkpoint.ready("2-2.1")
        evening.wire.status(of: .standby) { $0.failoverTime = "2008/12/3 09:05" }
        evening.pass(.minutes(3))
        #expect(evening.work.alarms.isEmpty)
        #expect(evening.work.boxes.standby.failoverTime == "2008/12/3 09:05")
    }

    @Test("A failover before the work is history; one while both boxes sync is not")
    func after() throws {
        var evening = try Checkpoint.ready("4-1.1")
        evening.wire.status(of: .standby) { $0.failoverTime = "2008/12/3 09:05" }
        evening.pass(.minutes(2))
        #expect(Self.takeover(evening) == .tookOver(.standby, at: "2008/12/3 09:05"))
    }

    @Test("S has taken over while A was away, and stays so: the addresses are not blamed")
    func rolesChanged() throws {
        var evening = try Checkpoint.ready("5-1.1")
        evening.bench(.cutPower(.active))
        evening.pass(evening.pair.durations.failover + .minutes(1))
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(20))
        #expect(evening.pair.box(.standby).role == .active && evening.pair.box(.active).role == .standby)
        #expect(evening.work.haveRolesChanged)
        let role = Requirement(.role(.active, .active))
        #expect(evening.work.refusalsNow.contains(.interlock(role, .rolesChanged)), "\(evening.work.refusalsNow)")
    }

    @Test("A box that is dead when the work is taken up: S is made to look at once, and the log has it")
    func foundSilent() throws {
        var evening = try Checkpoint.ready("5-1.1")
        evening.bench(.cutPower(.active))
        evening.killAndTakeUp(after: .minutes(1))
        evening.pass(.minutes(1))
        #expect(evening.work.boxes.standby.redundancy?.value.role == .active)
        #expect(
            evening.work.log.contains { if case .foundSilent(.active, _) = $0.kind { true } else { false } })
    }

    @Test("A page that does not tell the time of a failover proves none, nor does it forget the one before")
    func untold() throws {
        var evening = try Checkpoint.ready("1-2.1")
        evening.wire.status(of: .standby) { $0.failoverTime = nil }
        evening.pass(.minutes(2))
        #expect(evening.work.boxes.standby.failoverTime == "" && Self.takeover(evening) == nil)
    }
}
