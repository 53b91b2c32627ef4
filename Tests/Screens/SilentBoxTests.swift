import Appliance
import SimulatedPair
import TestSupport
import Testing
import Walkthrough

@testable import Dashboard

@Suite("A box in the way that does not answer, in the pane below")
struct SilentBoxTests {
    @Test("A row that is open again at a box that went off sends one to its lamp, and says so once")
    func reopenedAtASilentBox() throws {
        var scene = try Album.scene(of: .alarm)
        var evening = try Checkpoint.at("1-4.1")
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .active, at: evening.now)
        evening.pass(.minutes(1))
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(2))
        (scene.work, scene.now, scene.language) = (evening.work, evening.now, .english)
        let lines = NextLines(scene: scene).all.map(\.text)
        let hint = "Look at the power lamp and LAN1 of the active side; b shows the way back."
        #expect(lines.count { $0 == hint } == 1, "\(lines)")
    }
}
