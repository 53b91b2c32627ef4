import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing
import Walkthrough

@Suite("F12: an update that is published between STEP1-4 and STEP2-4")
struct LateUpdateTests {
    @Test("Held while S alone has it; once A has it too, by whatever way, that is read by itself and the work goes on")
    func published() throws {
        var evening = try Checkpoint.ready("2-4.1")
        evening.pair.offeredUpdates.append(UpdatePackage(name: "late.nup", patchLevel: "9", comment: ""))
        evening.pass(.minutes(2))
        evening.carryOut()
        evening.pass(.minutes(40))
        let unmet = evening.work.current.flatMap { evening.work.unmet($0) }
        #expect(
            unmet?.reason == .patchesDiffer(onlyActive: [], onlyStandby: ["late.nup"]), "\(String(describing: unmet))")
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(3))
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(6))
        _ = evening.pair.look(.checkUpdates, on: .active, at: evening.now)
        evening.pass(.minutes(1))
        _ = evening.pair.perform(.applyUpdates, on: .active, at: evening.now)
        evening.pass(.minutes(20))
        #expect(evening.work.boxes.active.updateHistory?.value.contains { $0.name == "late.nup" } == true)
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(3))
        evening.press(.attest)
        evening.pass(.seconds(30))
        evening.bench(.pressPower(.standby))
        #expect(
            evening.work(limit: .minutes(60)) { $0.mark(of: "2-4.1") == .sensed },
            "\(evening.place) \(evening.work.alarms)")
    }
}
