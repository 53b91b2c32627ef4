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

    @Test("Each comes to the end that it should", arguments: Shipped.scenarioNames)
    func ends(name: String) throws {
        let scenario = try #require(try Shipped.scenarios.first { $0.name == name })
        var evening = try Evening(scenario)
        let isFinished = evening.playToEnd()
        let place = evening.work.current?.id
        #expect(evening.pair.mailLost == 0)
        #expect(evening.traffic.violations.isEmpty)
        print(name, isFinished, place as Any, evening.pair.incidents.map(\.fact), evening.orders.count)
        switch scenario.expects {
        case .finished: #expect(isFinished, "left at \(place.map(\.description) ?? "")")
        case .hold(let id): #expect(place == id)
        case .alarm, nil: Issue.record("nothing is expected")
        }
    }
}
