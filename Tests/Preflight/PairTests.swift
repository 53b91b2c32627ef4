import Appliance
import Preflight
import Testing

@Suite("Preflight: consoles, names, roles and the pair's own state")
struct PairTests {
    @Test("A healthy pair is ready, and nothing is left to do")
    func healthy() {
        let readiness = Readiness(HealthyPair().surveys)
        #expect(readiness.troubles == [])
        #expect(readiness.isReady && readiness.first == nil)
        #expect(readiness[.names] == .peers(BySide(active: "primary.nsk.dom", standby: "secondary.nsk.dom")))
        #expect(Set(readiness.checks.map(\.topic)).count == readiness.checks.count)
        #expect(Set(readiness.checks.map(\.topic.group)) == Set(Check.Group.allCases))
    }

    @Test("A box that cannot be read is the first thing to mend, and leaves all that hangs on it unknown")
    func silent() {
        for fault in [ConsoleFault.refused, .loginRefused] {
            let readiness = HealthyPair.checks(.standby, failing: fault)
            #expect(!readiness.isReady)
            #expect(readiness.first == Check(.console(.standby), .fails(fault)))
            for check in readiness.checks where check.topic.side == .standby {
                let isItsOwn = check.topic == .console(.standby) || check.topic == .line(.standby)
                #expect(isItsOwn || check.finding == .unread(.console), "\(check)")
            }
            for topic in [Check.Topic.names, .roles, .clocks, .updateLists, .installed] {
                #expect(readiness[topic] == .unread(.console), "\(topic)")
            }
            #expect(readiness.troubles.allSatisfy { $0.topic.side != .active })
        }
    }

    @Test("Plain HTTP is a caution, and does not keep the work from beginning")
    func plain() {
        var pair = HealthyPair()
        pair.surveys.active.isEncrypted = false
        let readiness = Readiness(pair.surveys)
        #expect(readiness.troubles == [Check(.line(.active), .inClear)])
        #expect(readiness.isReady && readiness.first?.verdict == .caution)
    }

    @Test("H8: one box twice is found by its name, whatever the case of its letters")
    func oneBoxTwice() {
        let readiness = HealthyPair.checks(.standby) { $0.reading.host = "PRIMARY.nsk.dom" }
        #expect(readiness[.names] == .sameBox("primary.nsk.dom"))
        #expect(readiness.first?.topic == .names)
    }

    @Test("H8: boxes of two pairs are found by the peers that they name")
    func strangers() {
        for side in Side.allCases {
            let readiness = HealthyPair.checks(side) { $0.reading.redundancySetting?.peerHost = "third.nsk.dom" }
            let other = side == .active ? "secondary.nsk.dom" : "primary.nsk.dom"
            #expect(readiness[.names] == .strangers(side, names: "third.nsk.dom", other: BoxText(other)))
            #expect(!readiness.isReady)
        }
    }

    @Test("A name without a domain is the same host's; a page that names no peer leaves it unknown")
    func shortNames() {
        let short = HealthyPair.checks(.active) { $0.reading.redundancySetting?.peerHost = "secondary" }
        #expect(short.isReady)
        let none = HealthyPair.checks(.active) { $0.reading.redundancySetting?.peerHost = nil }
        #expect(none.troubles == [Check(.names, .unread(.fact))])
        #expect(!none.isReady)
    }

    @Test(
        "Roles: reversed, both, none, and not read",
        arguments: [
            (Role?.some(.standby), Role?.some(.active), true), (.active, .active, false), (.standby, .standby, false),
            (nil, .standby, false), (.active, nil, false),
        ])
    func roles(active: Role?, standby: Role?, isReversed: Bool) {
        var pair = HealthyPair()
        pair.change(.active) { $0.reading.redundancy?.role = active }
        pair.change(.standby) { $0.reading.redundancy?.role = standby }
        let readiness = Readiness(pair.surveys)
        let hosts = BySide<BoxText?>(active: "primary.nsk.dom", standby: "secondary.nsk.dom")
        let expected: Check.Finding =
            if active == nil || standby == nil {
                .unread(.fact)
            } else if isReversed {
                .rolesReversed(hosts)
            } else {
                active == .active ? .bothActive : .noneActive
            }
        #expect(readiness.troubles == [Check(.roles, expected)])
        #expect(!readiness.isReady)
    }

    @Test(
        "A light that is not green stands against the work; one that tells nothing is unknown",
        arguments: Signal.allCases)
    func light(_ signal: Signal) {
        let readiness = HealthyPair.checks(.standby) { $0.reading.redundancy?.signal = signal }
        let verdict = readiness.checks.first { $0.topic == .light(.standby) }?.verdict
        switch signal {
        case .normal: #expect(verdict == .ready)
        case .problem, .severe, .disabled: #expect(verdict == .notReady)
        case .none, .unmonitored: #expect(verdict == .unknown)
        }
        #expect(readiness.isReady == (signal == .normal))
    }

    @Test("Sync, peer and redundancy: only complete, running and enabled are ready; missing is unknown")
    func state() {
        for side in Side.allCases {
            let syncing = HealthyPair.checks(side) {
                $0.reading.redundancy?.sync = .running
                $0.reading.redundancy?.syncPercent = 40
            }
            #expect(syncing.troubles == [Check(.sync(side), .sync(.running, percent: 40))] && !syncing.isReady)
            let broken = HealthyPair.checks(side) { $0.reading.redundancy?.sync = .broken }
            #expect(broken.first?.verdict == .notReady)
            let alone = HealthyPair.checks(side) { $0.reading.redundancy?.peer = .stopped }
            #expect(alone.troubles == [Check(.peer(side), .peer(.stopped))] && !alone.isReady)
            let off = HealthyPair.checks(side) { $0.reading.redundancySetting?.enabled = false }
            #expect(off.troubles == [Check(.redundancy(side), .redundancy(enabled: false))] && !off.isReady)
            let untold = HealthyPair.checks(side) {
                $0.reading.redundancy?.sync = nil
                $0.reading.redundancy?.peer = nil
            }
            #expect(untold.troubles == [Check(.sync(side), .unread(.fact)), Check(.peer(side), .unread(.fact))])
        }
    }

    @Test("F5: a monitor that is not proved to have looked is a caution")
    func monitor() {
        for (refresh, finding) in [
            (Refresh.unproved(.minutes(5)), Check.Finding.perhapsOld(.minutes(5))),
            (.failed(.daemonDown), .refreshFails(.daemonDown)),
        ] {
            let readiness = HealthyPair.checks(.active) { $0.refresh = refresh }
            #expect(readiness.troubles == [Check(.monitor(.active), finding)] && readiness.isReady)
        }
    }

    @Test("F9: a failover in the past is shown")
    func failover() {
        let readiness = HealthyPair.checks(.active) { $0.reading.redundancy?.failoverTime = "2008/11/30 03:12" }
        #expect(readiness.troubles == [Check(.failover(.active), .failover(time: "2008/11/30 03:12", cause: ""))])
        #expect(readiness.isReady)
    }
}
