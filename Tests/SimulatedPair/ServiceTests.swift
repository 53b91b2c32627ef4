import Appliance
import SimulatedPair
import Testing

@Suite("Mail, settings and updates of the simulated pair")
struct ServiceTests {
    @Test("Mail settings reach the standby some seconds later")
    func settingsReplicate() {
        var bench = Bench()
        _ = bench.pair.perform(.setServices([.smtp: false]), on: .active, at: bench.pair.now)
        #expect(bench.pair.boxes.standby.mail.isOn(.smtp))
        bench.wait(bench.pair.durations.replication)
        #expect(!bench.pair.boxes.standby.mail.isOn(.smtp))
    }

    @Test("Refused mail waits outside and comes later: it is not lost")
    func refusedMailIsDeferred() {
        var bench = Bench()
        bench.order(.setServices([.smtp: false]), .active)
        bench.wait(.minutes(10))
        #expect(bench.pair.mail.accepted.isEmpty)
        #expect(bench.pair.mail.deferred.count == 30)
        #expect(bench.pair.mailDown == .seconds(603))
        bench.order(.setServices([.smtp: true]), .active)
        bench.wait(.minutes(1))
        #expect(bench.pair.mail.deferred.isEmpty)
        #expect(bench.pair.mailDown == .seconds(603))
        #expect(bench.pair.mailLost == 0)
    }

    @Test("Submission alone still takes mail in (F3)")
    func forgottenPort() {
        var bench = Bench()
        bench.order(.setServices([.smtp: false, .submission: true]), .active)
        #expect(bench.pair.mail.downSince == nil)
        #expect(bench.pair.isServing(.submission, on: .active))
        #expect(!bench.pair.isServing(.smtp, on: .active))
        #expect(!bench.pair.isServing(.submission, on: .standby), "a standby serves nobody")
    }

    @Test("アップデート確認 takes its seconds and lists the manual's three; アップデート実行 restarts the box late")
    func update() {
        var bench = Bench()
        _ = bench.pair.look(.checkUpdates, on: .standby, at: bench.pair.now)
        #expect(bench.pair.boxes.standby.listed == nil)
        bench.wait(bench.pair.durations.check)
        #expect(bench.pair.boxes.standby.listed == UpdatePackage.manuals)
        bench.order(.applyUpdates, .standby)
        bench.wait(.seconds(180))
        #expect(bench.pair.boxes.standby.updateRun?.done == 1)
        #expect(bench.pair.updatePercent(of: .standby) == 50)
        bench.wait(.seconds(180))
        #expect(bench.pair.boxes.standby.updateRun == nil)
        #expect(bench.pair.isAboutToRestart(.standby))
        #expect(bench.pair.boxes.standby.power.isOn)
        bench.wait(.seconds(10))
        #expect(!bench.pair.boxes.standby.power.isOn)
        bench.waitForStop()
        bench.waitForStart()
        bench.look(.checkUpdates, .standby)
        #expect(bench.pair.boxes.standby.listed == [])
    }

    @Test("A console says why it does not take an order")
    func refusals() {
        var bench = Bench()
        #expect(bench.order(.applyUpdates, .active) == .refused(.nothingListed))
        bench.plug(.active, .unplugged)
        #expect(bench.look(.checkUpdates, .active) == .refused(.updateServerUnreachable))
        bench.plug(.active, .connected)
        bench.look(.checkUpdates, .active)
        bench.order(.applyUpdates, .active)
        #expect(bench.order(.applyUpdates, .active) == .refused(.updateIsRunning))
        bench.cutPower(.standby)
        #expect(bench.order(.restart, .standby) == .refused(.notAnswering(.silent)))
    }

    @Test("The PC has one plug: it leaves the one box for the other")
    func onePlug() {
        var bench = Bench()
        bench.plug(.active, .engineersPC)
        bench.plug(.standby, .engineersPC)
        #expect(bench.pair.boxes.active.lan1 == .unplugged)
    }
}
