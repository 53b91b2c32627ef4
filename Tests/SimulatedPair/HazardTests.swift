import Appliance
import SimulatedPair
import Testing

@Suite("Hazards of procedure.md that really bite")
struct HazardTests {
    @Test("H1: power on with LAN1 in and SMTP on really loses mail")
    func mailIsLost() {
        var bench = Bench()
        bench.stepOne(stoppingMail: false)
        bench.powerOn(.standby)
        bench.wait(.minutes(5))
        bench.shutDown(.standby)
        let before = bench.pair.mail.accepted.count
        bench.enableRedundancy()
        bench.powerOn(.active)
        bench.powerOn(.standby)

        #expect(bench.pair.mailLost > 0)
        #expect(bench.pair.incidents.contains { $0.fact == .mailLost(on: .standby, count: bench.pair.mailLost) })
        #expect(bench.pair.mail.accepted.count >= before)
        bench.wait(bench.pair.durations.fullSync)
        #expect(bench.pair.boxes.standby.storedMail.intersection(bench.pair.mail.lost).isEmpty)
    }

    @Test("H2: the sync cable out makes two owners of the shared address")
    func dualActive() throws {
        var bench = Bench()
        bench.pair.apply(.setSyncLink(false), at: bench.pair.now)
        bench.wait(.minutes(3))
        #expect(bench.pair.ownersOfSharedAddress == [.active, .standby])
        let incident = try #require(bench.pair.incidents.first { $0.fact == .dualActive })
        #expect(incident.until == nil)
        #expect(bench.pair.boxes.standby.failover?.at == Bench.start + bench.pair.durations.failover)

        bench.pair.apply(.setSyncLink(true), at: bench.pair.now)
        #expect(bench.pair.boxes.standby.role == .standby, "the later one yields")
        #expect(bench.pair.incidents.first { $0.fact == .dualActive }?.until == bench.pair.now)
        #expect(bench.pair.mailLost > 0, "what it accepted is overwritten")
    }

    @Test("H3: S before A in STEP3 really reverses the sync")
    func reversedSync() {
        var bench = Bench()
        bench.stepOne()
        bench.stepTwo()
        bench.enableRedundancy()
        bench.powerOn(.standby)
        #expect(bench.pair.boxes.standby.role == .active)
        bench.powerOn(.active)
        #expect(bench.pair.boxes.active.role == .standby)
        #expect(bench.pair.incidents.map(\.fact) == [.reversedSync(from: .standby, to: .active)])
    }

    @Test("H3 with mail running: the newer mail is lost")
    func reversedSyncLosesMail() {
        var bench = Bench()
        bench.shutDown(.standby)
        bench.wait(.minutes(10))
        bench.shutDown(.active)
        bench.powerOn(.standby)
        bench.powerOn(.active)
        #expect(bench.pair.incidents.contains { $0.fact == .reversedSync(from: .standby, to: .active) })
        #expect(bench.pair.mailLost >= 30)
    }

    @Test("H4: an update on a box that serves is noted")
    func updateOnLivePair() {
        var bench = Bench()
        bench.look(.checkUpdates, .active)
        bench.order(.applyUpdates, .active)
        #expect(bench.pair.incidents.map(\.fact) == [.updatedWhileServing(.active)])
    }

    @Test("H6: when the active one dies while syncing, nobody takes over, and the stale copy shows")
    func noFailoverWhileSyncing() {
        var bench = Bench()
        bench.shutDown(.standby)
        bench.powerOn(.standby)
        bench.wait(.minutes(2))
        bench.cutPower(.active)
        bench.wait(.minutes(10))
        #expect(bench.pair.boxes.standby.role == .standby)
        #expect(bench.pair.ownersOfSharedAddress.isEmpty)
        bench.restart(.standby)
        #expect(bench.pair.incidents.contains { $0.fact == .activeOnPartialData(.standby) })
    }

    @Test("H7: a box that goes down while an update is applied never starts again", arguments: [true, false])
    func updateBrokenOff(byPowerCut: Bool) {
        var bench = Bench()
        bench.look(.checkUpdates, .standby)
        bench.order(.applyUpdates, .standby)
        bench.wait(.seconds(150))
        if byPowerCut { bench.cutPower(.standby) } else { bench.shutDown(.standby) }
        bench.powerOn(.standby)
        bench.wait(.minutes(60))
        #expect(bench.pair.boxes.standby.power.lampIsOn)
        #expect(bench.pair.console(of: .standby) == .silent)
        #expect(
            bench.pair.incidents.contains { $0.fact == .updateBroken(.standby, package: "20081115.nup") })
    }

    @Test("A standby in sync takes over with the mail that it has; mail on its way is lost at the overwrite")
    func failover() throws {
        var bench = Bench()
        bench.wait(.seconds(61))
        bench.cutPower(.active)
        #expect(bench.pair.boxes.standby.storedMail.count == 2, "the third, a second old, had not been copied")
        bench.wait(bench.pair.durations.failover)
        #expect(bench.pair.boxes.standby.role == .active)
        bench.powerOn(.active)
        #expect(bench.pair.boxes.active.role == .standby)
        #expect(bench.pair.mailLost == 1)
        #expect(!bench.pair.incidents.contains { $0.fact == .reversedSync(from: .standby, to: .active) })
    }

    @Test("A standby whose LAN1 is out does not take over")
    func noFailoverWithoutLAN() {
        var bench = Bench()
        bench.plug(.standby, .unplugged)
        bench.cutPower(.active)
        bench.wait(.minutes(5))
        #expect(bench.pair.boxes.standby.role == .standby)
    }
}
