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

    @Test("A page that does not tell the time of a failover proves none, nor does it forget the one before")
    func untold() throws {
        var evening = try Checkpoint.ready("1-2.1")
        evening.wire.status(of: .standby) { $0.failoverTime = nil }
        evening.pass(.minutes(2))
        #expect(evening.work.boxes.standby.failoverTime == "" && Self.takeover(evening) == nil)
    }
}
