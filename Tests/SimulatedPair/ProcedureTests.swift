import Appliance
import SimulatedPair
import Testing

@Suite("The manual's procedure on the simulated pair")
struct ProcedureTests {
    @Test("STEP1-1 to 5-1 in order end green, updated, with no mail lost and no incident")
    func wholeProcedure() {
        var bench = Bench()
        bench.wait(.minutes(10))
        bench.stepOne()
        bench.stepTwo()
        bench.enableRedundancy()
        bench.rebuild()
        let pair = bench.pair

        #expect(pair.incidents.isEmpty)
        #expect(pair.mailLost == 0)
        #expect(pair.boxes.active.role == .active)
        #expect(pair.boxes.standby.role == .standby)
        #expect(pair.boxes.active.monitor.redundancy == .normal)
        #expect(pair.syncState(of: .standby) == .complete)
        #expect(pair.boxes.active.applied.map(\.package) == UpdatePackage.manuals)
        #expect(pair.boxes.standby.applied.map(\.package) == UpdatePackage.manuals)
        #expect(pair.mail.deferred.isEmpty)
        #expect(pair.mail.downTimes.count == 1)
        #expect(pair.boxes.active.storedMail == pair.mail.accepted)
    }

    @Test("Nearly all of the time without mail is work of the boxes")
    func boxTime() throws {
        var bench = Bench()
        bench.stepOne()
        bench.stepTwo()
        bench.enableRedundancy()
        bench.rebuild()
        let down = try #require(bench.pair.mail.downTimes.first)
        let boxes = bench.pair.boxTime(from: down.lowerBound, to: down.upperBound)

        #expect(boxes == .seconds(3860))
        #expect(bench.pair.boxTime(of: .sync, from: down.lowerBound, to: down.upperBound) == .seconds(600))
        #expect(bench.pair.boxTime(of: .stop, from: down.lowerBound, to: down.upperBound) == .seconds(300))
    }

    @Test("STEP2-1: a standby side that is alone starts as アクティブ, out of the LAN's reach")
    func standbySideStartsAlone() {
        var bench = Bench()
        bench.stepOne()
        bench.plug(.standby, .unplugged)
        bench.press(.standby)
        bench.wait(bench.pair.durations.start)
        #expect(!bench.pair.boxes.standby.power.isOn, "with redundancy it takes longer")
        bench.waitForStart()
        #expect(bench.pair.boxes.standby.role == .active)
        #expect(bench.pair.boxes.standby.monitor.redundancy == .severe)
        #expect(!bench.pair.isReachableFromPC(.standby))
        bench.plug(.standby, .engineersPC)
        #expect(bench.pair.isReachableFromPC(.standby))
        #expect(!bench.pair.isReachableFromPC(.active))
        #expect(bench.pair.sharedAddressFromPC == .standby)
        #expect(bench.pair.ownersOfSharedAddress.isEmpty)
    }

    @Test("STEP1-3: redundancy off is gray and without a role, but only after the restart")
    func redundancyOffTakesARestart() {
        var bench = Bench()
        bench.order(.setRedundancy(false), .active)
        #expect(bench.pair.boxes.active.redundancyInForce)
        #expect(bench.pair.ownersOfSharedAddress == [.active])
        bench.restart(.active)
        #expect(!bench.pair.boxes.active.redundancyInForce)
        #expect(bench.pair.boxes.active.role == nil)
        #expect(bench.pair.boxes.active.monitor.redundancy == .disabled)
        #expect(bench.pair.mailPortsOpen(.active), "its own address still serves")
    }

    @Test("STEP3-8: the second to start is スタンバイ, yellow for minutes, with more load but no yellow CPU")
    func syncIsSlow() {
        var bench = Bench()
        bench.shutDown(.standby)
        bench.powerOn(.standby)
        #expect(bench.pair.boxes.standby.role == .standby)
        #expect(bench.pair.boxes.standby.monitor.redundancy == .problem)
        #expect(bench.pair.boxes.standby.monitor.load15 > 150)
        #expect(bench.pair.boxes.standby.monitor.processor == .normal)
        bench.wait(.minutes(5))
        #expect(bench.pair.syncPercent == 50)
        bench.wait(.minutes(5))
        #expect(bench.pair.syncState(of: .active) == .complete)
    }
}
