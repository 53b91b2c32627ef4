import Appliance
import SimulatedPair
import Testing

@Suite("Time in the simulated pair")
struct TimeTests {
    @Test("One long advance equals many short ones", arguments: [1, 777, 20_000, 61_003])
    func oneAdvanceEqualsMany(milliseconds: Int64) {
        var bench = Bench()
        bench.look(.checkUpdates, .active)
        bench.order(.applyUpdates, .active)
        bench.pair.apply(.setSyncLink(false), at: bench.pair.now)
        bench.press(.standby)
        let end = bench.pair.now + (milliseconds == 1 ? .seconds(90) : .minutes(40))
        var inOne = bench.pair
        inOne.advance(to: end)
        while bench.pair.now < end { bench.pair.advance(to: min(end, bench.pair.now + .milliseconds(milliseconds))) }
        #expect(bench.pair == inOne)
    }

    @Test("Time that goes back changes nothing")
    func timeGoesBack() {
        var bench = Bench()
        bench.wait(.minutes(1))
        let before = bench.pair
        bench.pair.advance(to: Bench.start)
        #expect(bench.pair == before)
    }

    @Test("A stopping box answers, then says CCE down, then nothing; a starting one the other way round")
    func consoleGoesAndComes() {
        var bench = Bench()
        bench.order(.restart, .active)
        let from = bench.pair.now
        func console(after seconds: Int64) -> ConsoleState {
            var pair = bench.pair
            pair.advance(to: from + .seconds(seconds))
            return pair.console(of: .active)
        }
        #expect(console(after: 4) == .answering)
        #expect(console(after: 5) == .daemonDown)
        #expect(console(after: 14) == .daemonDown)
        #expect(console(after: 15) == .silent)
        #expect(console(after: 60 + 279) == .silent)
        #expect(console(after: 60 + 280) == .daemonDown)
        #expect(console(after: 60 + 300) == .answering)
    }

    @Test("Every change of a console is announced as a transition")
    func transitionsAreAnnounced() throws {
        var bench = Bench()
        bench.order(.restart, .standby)
        var seen: [ConsoleState] = []
        for _ in 0..<20 {
            bench.pair.advance(to: try #require(bench.pair.nextTransition))
            let state = bench.pair.console(of: .standby)
            if seen.last != state { seen.append(state) }
        }
        #expect(seen == [.daemonDown, .silent, .daemonDown, .answering])
    }

    @Test("The monitor lags: a restart of the peer shows only after a refresh")
    func monitorLags() {
        var bench = Bench()
        bench.wait(.minutes(16))
        let before = bench.pair.boxes.active.monitor
        bench.shutDown(.standby)
        #expect(bench.pair.boxes.active.monitor == before)
        bench.look(.refreshMonitor, .active)
        bench.wait(.seconds(14))
        #expect(bench.pair.boxes.active.monitor == before)
        bench.wait(.seconds(1))
        #expect(bench.pair.boxes.active.monitor.redundancy == .severe)
        #expect(bench.pair.boxes.active.monitor.peer == .stopped)
        #expect(bench.pair.boxes.active.monitor.takenAt == bench.pair.now)
    }

    @Test("Cron runs the monitor each quarter hour by the box's own clock, which may be off")
    func monitorRunsByCron() {
        var bench = Bench()
        bench.pair.boxes.active.clockOffset = .seconds(-100)
        bench.wait(.minutes(32))
        #expect(bench.pair.boxes.active.monitor.takenAt == Bench.start + .minutes(30))
    }

    @Test("The ball of 電子メールサーバ follows the switch at once, without any test")
    func mailBallProvesNothing() {
        var bench = Bench()
        let allOff = Dictionary(uniqueKeysWithValues: MailService.allCases.map { ($0, false) })
        bench.order(.setServices(allOff), .active)
        #expect(bench.pair.boxes.active.monitor.mail == .none)
        bench.order(.setServices([.imap: true]), .active)
        #expect(bench.pair.boxes.active.monitor.mail == .normal)
    }
}
