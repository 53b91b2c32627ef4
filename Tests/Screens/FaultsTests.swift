import Appliance
import Canvas
import SimulatedPair
import Testing

@testable import Dashboard

@Suite("Faults from a list, in a rehearsal")
struct FaultsTests {
    @Test("w, then f, shows the list; a letter switches a fault on and says so; Esc leads back, and out")
    func list() throws {
        var scene = try Album.scene(of: .bench)
        #expect(scene.react(to: .character("f")) == .none && scene.view.overlay == .faults)
        #expect(scene.react(to: .character("d")) == .bench(.fault(.answerLost(.standby))))
        #expect(scene.view.notice?.en == "Switched on: S: the answer to the next command is lost")
        #expect(scene.react(to: .escape) == .none && scene.view.overlay == .bench)
        #expect(scene.react(to: .escape) == .none && scene.view.overlay == nil)
    }

    @Test("Each key is in the list once, with the box that it is for, and none is one that closes it")
    func keys() {
        let keys = BenchFault.all.flatMap(\.choices)
        #expect(Set(keys.map(\.key)).count == keys.count && keys.allSatisfy { !"fq".contains($0.key) })
        #expect(
            BenchFault.all.allSatisfy {
                $0.choices.map(\.side) == [.active, .standby] || $0.choices.map(\.side) == [nil]
            })
    }

    @Test("The bench has both cables and the mains too")
    func hands() throws {
        var scene = try Album.scene(of: .bench)
        #expect(scene.react(to: .character("6")) == .bench(.hands(.setSyncLink(false))))
        #expect(scene.react(to: .character("8")) == .bench(.hands(.cutPower(.standby))))
    }

    @Test("On a real pair there is neither")
    func real() throws {
        var scene = try Album.scene(of: .start)
        scene.bench = nil
        #expect(scene.react(to: .character("w")) == .none && scene.view.overlay == nil)
    }
}
