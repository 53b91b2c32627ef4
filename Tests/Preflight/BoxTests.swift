import Appliance
import Preflight
import Testing

@Suite("Preflight: clocks, updates, mail and the boxes themselves")
struct BoxTests {
    @Test(
        "A clock within a minute is ready, within five a caution, beyond that not ready; either way round",
        arguments: [(Int64(60), Verdict.ready), (61, .caution), (300, .caution), (301, .notReady)])
    func clock(seconds: Int64, verdict: Verdict) {
        for offset in [Span.seconds(seconds), .seconds(-seconds)] {
            let readiness = HealthyPair.checks(.standby) { $0.reading.clock = HealthyPair.now + offset }
            let findings: [Check.Topic: Check.Finding] = [
                .clock(.standby): .clock(ahead: offset), .clocks: .clocks(ahead: .zero - offset),
            ]
            for (topic, finding) in findings {
                #expect(readiness[topic] == finding && finding.verdict == verdict, "\(topic)")
            }
            #expect(readiness.troubles.allSatisfy { findings.keys.contains($0.topic) })
            #expect(readiness.isReady == (verdict != .notReady))
        }
    }

    @Test("Two boxes that are out to either side are further apart than either is from this computer")
    func clocksApart() {
        var pair = HealthyPair()
        pair.change(.active) { $0.reading.clock = HealthyPair.now + .seconds(200) }
        pair.change(.standby) { $0.reading.clock = HealthyPair.now - .seconds(200) }
        #expect(Readiness(pair.surveys).first == Check(.clocks, .clocks(ahead: .seconds(400))))
    }

    @Test("Boxes that were read one after the other are not taken to be apart for it")
    func readOneByOne() {
        let readiness = HealthyPair.checks(.standby) {
            $0.answeredAt = HealthyPair.now + .seconds(90)
            $0.reading.clock = HealthyPair.now + .seconds(90)
        }
        #expect(readiness.isReady && readiness.troubles == [])
    }

    @Test("A box without a clock is unknown")
    func noClock() {
        let readiness = HealthyPair.checks(.active) { $0.reading.clock = nil }
        #expect(readiness.troubles == [Check(.clock(.active), .unread(.fact)), Check(.clocks, .unread(.fact))])
    }

    @Test("F22: an update check that fails, one that is under way, and a list that nobody checked")
    func updateServer() {
        let failed = HealthyPair.checks(.standby) { $0.updateCheckFault = .rejected("no server") }
        #expect(failed.troubles == [Check(.updateServer(.standby), .serverFails(.rejected("no server")))])
        #expect(!failed.isReady)
        let running = HealthyPair.checks(.active) {
            $0.reading.updates = UpdateList(updates: [], hasBeenChecked: false, progress: "40%")
        }
        #expect(running[.updateServer(.active)] == .updating(.active, "40%"))
        #expect(running[.updateLists] == .updating(.active, "40%") && !running.isReady)
        let unchecked = HealthyPair.checks(both: { $0.reading.updates = UpdateList(updates: [], hasBeenChecked: false) }
        )
        #expect(unchecked[.updateLists] == .unread(.fact) && !unchecked.isReady)
    }

    @Test("F12: lists must name the same at the same level; comments may differ; nothing to apply is a caution")
    func lists() {
        let newer = Update(name: "20081203.nup", patchLevel: "20081203", comment: "", status: "-")
        let more = HealthyPair.checks(.standby) { $0.reading.updates?.updates.append(newer) }
        #expect(more.troubles == [Check(.updateLists, .updatesDiffer(BySide(active: [], standby: [newer])))])
        #expect(!more.isReady)
        let level = HealthyPair.checks(.active) { $0.reading.updates?.updates[0].patchLevel = "20081002" }
        #expect(level.first?.topic == .updateLists && !level.isReady)
        let comment = HealthyPair.checks(.active) { $0.reading.updates?.updates[0].comment = "other words" }
        #expect(comment.troubles == [])
        let none = HealthyPair.checks(both: { $0.reading.updates?.updates = [] })
        #expect(none.troubles == [Check(.updateLists, .nothingToApply)] && none.isReady)
    }

    @Test("H5: unequal boxes cannot be made a pair again; a box without a list of what was applied is unknown")
    func installed() {
        let unequal = HealthyPair.checks(.active) { $0.reading.updateHistory = [HealthyPair.update] }
        #expect(
            unequal.troubles == [
                Check(.installed, .installedDiffer(BySide(active: [HealthyPair.update], standby: [])))
            ])
        #expect(!unequal.isReady)
        let equal = HealthyPair.checks(both: { $0.reading.updateHistory = [HealthyPair.update] })
        #expect(equal[.installed] == .sameInstalled([HealthyPair.update]) && equal.isReady)
        let gap = Gap(page: .updateHistory, fault: .httpStatus(404))
        let missing = HealthyPair.checks(.standby) { ($0.reading.updateHistory, $0.reading.gaps) = (nil, [gap]) }
        #expect(
            missing.troubles == [
                Check(.pages(.standby), .incomplete([gap])), Check(.installed, .unread(.page(.httpStatus(404)))),
            ])
        #expect(!missing.isReady && missing.first?.verdict == .unknown)
    }

    @Test("Every switch is told; all off is a caution; without the switches that the manual names it is unknown")
    func switches() {
        let healthy = Readiness(HealthyPair().surveys)
        #expect(healthy[.switches(.active)] == .switches(on: [.smtp, .pop]))
        let off = HealthyPair.checks(.active) { $0.reading.mail?.switches = [.smtp: false, .pop: false] }
        #expect(off.troubles == [Check(.switches(.active), .allSwitchedOff)] && off.isReady)
        let lacking = HealthyPair.checks(.active) { $0.reading.mail?.switches[.pop] = nil }
        #expect(lacking.troubles == [Check(.switches(.active), .unread(.fact))] && !lacking.isReady)
    }

    @Test("F3: what is on or open beyond the manual is named")
    func otherPorts() {
        let readiness = HealthyPair.checks(.active) {
            $0.reading.mail?.switches[.imap] = true
            $0.ports[.imap] = .open(greeting: "* OK")
            $0.ports[.submission] = .open(greeting: "220")
            $0.ports[.pops] = .closed
        }
        #expect(readiness.troubles == [Check(.otherPorts(.active), .otherPorts([.submission, .imap]))])
        #expect(readiness.isReady)
    }

    @Test(
        "A service that is on and does not greet here could not be seen to stop",
        arguments: [PortState.closed, .silent, .open(greeting: "421 busy")])
    func greetings(_ state: PortState) {
        let readiness = HealthyPair.checks(.active) { $0.ports[.smtp] = state }
        #expect(readiness.troubles == [Check(.ports(.active), .portsDoNotGreet([.smtp]))] && readiness.isReady)
    }

    @Test("A component with a problem is named: yellow a caution, red not ready, an unknown ball unknown")
    func components() {
        for (signal, verdict) in [(Signal.problem, Verdict.caution), (.severe, .notReady), (nil, .unknown)] {
            let disk = Component(name: "ディスクの使用状況", group: .system, signal: signal)
            let readiness = HealthyPair.checks(.standby) { $0.reading.components?[0] = disk }
            #expect(readiness.troubles == [Check(.components(.standby), .notNormal([disk]))])
            #expect(readiness.first?.verdict == verdict && readiness.isReady == (verdict == .caution))
        }
        let none = HealthyPair.checks(.standby) { $0.reading.components = [] }
        #expect(none.troubles == [Check(.components(.standby), .unread(.fact))])
    }

    @Test("A load at which the console itself shows yellow is a caution; an untold one is unknown")
    func load() {
        #expect(HealthyPair.checks(.active) { $0.reading.processor?.load1 = 799 }.troubles == [])
        let high = HealthyPair.checks(.active) { $0.reading.processor?.load1 = 800 }
        #expect(high.troubles == [Check(.load(.active), .load(800))] && high.isReady)
        let untold = HealthyPair.checks(.active) { $0.reading.processor = Processor() }
        #expect(untold.troubles == [Check(.load(.active), .unread(.fact))] && !untold.isReady)
    }

    @Test("A missing page leaves its facts unknown, never ready", arguments: Page.allCases)
    func missingPage(_ page: Page) {
        let readiness = HealthyPair.checks(.standby) { inspection in
            inspection.reading.forget(page)
            inspection.reading.gaps = [Gap(page: page, fault: .httpStatus(500))]
        }
        #expect(!readiness.isReady)
        let unknown = readiness.checks.filter { $0.finding == .unread(.page(.httpStatus(500))) }
        #expect(!unknown.isEmpty)
        #expect(readiness.troubles.allSatisfy { $0.verdict == .unknown }, "\(readiness.troubles)")
    }
}

extension Reading {
    /// As if a page could not be read.
    fileprivate mutating func forget(_ page: Page) {
        switch page {
        case .identity: host = nil
        case .monitor: components = nil
        case .redundancy: redundancy = nil
        case .processor: processor = nil
        case .mail: mail = nil
        case .redundancySetting: redundancySetting = nil
        case .updates: updates = nil
        case .updateHistory: updateHistory = nil
        }
    }
}
