import Appliance
import TestSupport
import Testing
import Walkthrough

@Suite("The planned failover test, a table of another kind")
struct FailoverTestTests {
    @Test("Played to its end: the roles change over and back, no mail is lost, no alarm is raised")
    func whole() throws {
        var evening = try Evening(following: Shipped.failoverTest)
        var roles: [Role?] = []
        let isDone = evening.work { evening in
            let role = evening.pair.box(.standby).role
            if roles.last != role { roles.append(role) }
            return evening.work.finishedAt != nil
        }
        #expect(isDone, "\(evening.place) \(evening.reasons)")
        #expect(roles == [.standby, .active, nil, .standby])
        #expect(evening.orders.map(\.command) == [.shutDown, .restart])
        #expect(evening.pair.mailLost == 0 && evening.pair.incidents.isEmpty)
        let alarms = evening.work.log.filter { if case .alarm = $0.kind { true } else { false } }
        #expect(alarms.isEmpty, "\(alarms)")
    }

    @Test("Out of sync, nothing is stopped: what the standby side has not got would be left behind")
    func outOfSync() throws {
        var evening = try Evening(following: Shipped.failoverTest)
        evening.work { $0.place == "1-2.1" }
        evening.wire.status(of: .active) { ($0.signal, $0.sync) = (.problem, .running) }
        evening.pass(.minutes(1))
        evening.carryOut()
        #expect(evening.orders.isEmpty && evening.place == "1-2.1")
        #expect(evening.reasons[.sync(.active, .complete)] == .sync(.running, percent: nil))
    }
}
