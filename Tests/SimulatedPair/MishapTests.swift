import Appliance
import SimulatedPair
import Testing

@Suite("What befalls a pair")
struct MishapTests {
    private func suffered(_ mishap: Mishap, _ go: (inout Bench) -> Void = { _ in }) -> Bench {
        var bench = Bench()
        go(&bench)
        bench.pair.suffer(mishap, at: bench.pair.now)
        return bench
    }

    @Test("F11: an update that stops leaves the rest listed, however often it is run again")
    func updateStops() {
        var bench = suffered(.updateStops(.active, after: 1))
        bench.look(.checkUpdates, .active)
        for _ in 0..<2 {
            bench.order(.applyUpdates, .active)
            bench.wait(.minutes(10))
            bench.look(.checkUpdates, .active)
            #expect(bench.pair.box(.active).applied.count == 1)
            #expect(bench.pair.box(.active).listed?.count == 2)
            #expect(bench.pair.box(.active).updateRun == nil && !bench.pair.box(.active).isBroken)
        }
    }

    @Test("F12: a package published meanwhile is offered to whoever checks from then on")
    func published() {
        let package = UpdatePackage(name: "20090115.nup", patchLevel: "20090115", comment: "")
        var bench = suffered(.published(package)) { $0.look(.checkUpdates, .active) }
        bench.look(.checkUpdates, .standby)
        #expect(bench.pair.box(.active).listed?.contains(package) == false)
        #expect(bench.pair.box(.standby).listed?.contains(package) == true)
    }

    @Test("A sync that stalls stays there, whether it was under way or begins later", arguments: [true, false])
    func syncStalls(underWay: Bool) {
        var bench = Bench()
        if !underWay { bench.pair.suffer(.syncStalls(atPercent: 40), at: bench.pair.now) }
        bench.shutDown(.standby)
        bench.powerOn(.standby)
        if underWay { bench.pair.suffer(.syncStalls(atPercent: 40), at: bench.pair.now) }
        bench.wait(.minutes(60))
        #expect(bench.pair.syncPercent == 40)
        #expect(bench.pair.syncState(of: .active) == .running)
    }

    @Test("A clock that is off is off in the monitor too")
    func clock() {
        let bench = suffered(.clockSet(.standby, ahead: .minutes(-120)))
        #expect(bench.pair.clock(of: .standby) == bench.pair.now - .minutes(120))
    }

    @Test("F5: while its monitor is stuck the page shows what it showed")
    func monitorStuck() {
        var bench = suffered(.consoleFails(.active, .monitorStuck, for: .minutes(5)))
        let shown = bench.pair.box(.active).monitor
        bench.shutDown(.standby)
        bench.look(.refreshMonitor, .active)
        bench.wait(.minutes(2))
        #expect(bench.pair.box(.active).monitor == shown)
        bench.wait(.minutes(5))
        bench.look(.refreshMonitor, .active)
        bench.wait(.minutes(1))
        #expect(bench.pair.box(.active).monitor.peer == .stopped)
    }

    @Test("A console's trouble is over after its time")
    func spell() {
        var bench = suffered(.consoleFails(.standby, .locked, for: .minutes(5)))
        #expect(bench.pair.consoleTrouble(of: .standby) == .locked)
        #expect(bench.pair.consoleTrouble(of: .active) == nil)
        bench.wait(.minutes(5))
        #expect(bench.pair.consoleTrouble(of: .standby) == nil)
    }

    @Test("H9: an order whose answer is lost is carried out; it is lost once")
    func answerLost() {
        var bench = suffered(.answerLost(.standby))
        bench.order(.shutDown, .standby)
        #expect(!bench.pair.box(.standby).power.isOn)
        let isLost = (bench.pair.losesAnswer(of: .standby), bench.pair.losesAnswer(of: .standby))
        #expect(isLost == (true, false))
    }

    @Test(
        "A forgotten order is answered, and nothing comes of it; the next one is carried out",
        arguments: [Command.setServices([.smtp: false]), .setRedundancy(false), .restart, .shutDown, .applyUpdates])
    func orderForgotten(_ command: Command) {
        var bench = suffered(.orderForgotten(.active)) { $0.look(.checkUpdates, .active) }
        let before = bench.pair.box(.active)
        let answer = bench.pair.perform(command, on: .active, at: bench.pair.now)
        guard case .taken = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(bench.pair.box(.active).power == before.power)
        #expect(bench.pair.box(.active).mail == before.mail)
        #expect(bench.pair.box(.active).redundancy == before.redundancy)
        #expect(bench.pair.box(.active).updateRun == nil)
        bench.order(command, .active)
        let after = bench.pair.box(.active)
        let hasChanged =
            after.power != before.power || after.mail != before.mail || after.redundancy != before.redundancy
            || after.updateRun != nil
        #expect(hasChanged)
    }
}
