import Appliance
import Rehearsal
import Scenario
import TestSupport
import Testing
import Walkthrough

@Suite("The scenarios that the program ships")
struct ShippedTests {
    @Test("Each is called as its file is")
    func named() throws {
        #expect(try Shipped.scenarios.map(\.name) == Shipped.scenarioNames)
    }

    @Test(
        "Each raises the alarms that it should, and comes to the end that it should", arguments: Shipped.scenarioNames)
    func ends(name: String) throws {
        let scenario = try #require(try Shipped.scenarios.first { $0.name == name })
        var evening = try Evening(scenario)
        var raised: Set<Alarm> = []
        let isFinished = evening.playToEnd { raised.formUnion($0.work.alarms) }
        #expect(evening.pair.mailLost == 0)
        #expect(evening.traffic.violations.isEmpty)
        #expect(scenario.raises.isSubset(of: raised.map(AlarmName.init)), "\(raised)")
        print(
            name, isFinished, evening.work.current?.id as Any, raised, evening.work.alarms,
            evening.pair.incidents.map(\.fact))
        let end = evening.work.current?.id
        switch scenario.expects {
        case .finished: #expect(isFinished, "left at \(end.map(\.description) ?? "")")
        case .hold(let id): #expect(end == id && !isFinished)
        case .alarm(let name): #expect(evening.work.alarms.map(AlarmName.init).contains(name) && !isFinished)
        case nil: Issue.record("nothing is expected")
        }
    }
}
