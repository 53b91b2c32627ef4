import Appliance
import Dashboard
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

    @Test("Whoever is left standing is told where and why, in both languages", arguments: Shipped.scenarioNames)
    func words(name: String) throws {
        let scenario = try #require(try Shipped.scenarios.first { $0.name == name })
        var evening = try Evening(scenario)
        var raised: Set<Alarm> = []
        evening.playToEnd { raised.formUnion($0.work.alarms) }
        for alarm in raised {
            check([alarm.words], alarm.side)
            check([alarm.meaning, alarm.first], nil)
        }
        if let item = evening.work.current { check(evening.work.standstill, item.side) }
        for words in [scenario.title, scenario.teaches] { check([words], nil) }
    }

    private func check(_ words: [Words], _ side: Side?) {
        for language in Language.allCases {
            let text = words.map { $0(in: language) }
            #expect(!text.isEmpty && text.allSatisfy { !$0.isEmpty })
            if let side { #expect(text.contains { $0.contains(side.words(in: language)) }, "\(text)") }
        }
    }
}
