import Appliance
import Canvas
import Dashboard
import Rehearsal
import SimulatedConsole
import Terminal
import Walkthrough

/// The dashboard on a terminal.
final class ScreenFace: Conductor.Face {
    /// Between two paintings that no key asked for: what changes faster than the eye need not be sent.
    private static let frame: Int64 = 100

    private let terminal: Terminal
    private let bench: SimulatedConsole?
    private var player: ScenarioPlayer?
    private var scene: Scene
    private var easel = Easel()
    /// What the scene shows: as much of the work, at this second. `nil` where it is to look again in any case.
    private var followed: (turns: Int, second: Int64)?
    private var paintedAt: Int64 = 0
    private var isKeyed = true

    /// - Parameter player: has a scenario happen to the bench; its slips of the hand are left to the person's own.
    init(_ scene: Scene, on terminal: Terminal, bench: SimulatedConsole?, _ player: ScenarioPlayer? = nil) {
        (self.scene, self.terminal, self.bench, self.player) = (scene.fitted(to: terminal), terminal, bench, player)
    }

    func take(_ happening: EventLoop.Happening, _ conductor: Conductor) throws {
        isKeyed = true
        switch happening {
        case .keys: for key in try terminal.readKeys() { press(key, conductor) }
        case .resized: terminal.resized()
        case .signal(.suspend): terminal.suspend()
        case .signal(.resume): terminal.resume()
        case .signal(.interrupt): press(.character("q"), conductor)
        case .signal(.terminate), .signal(.hangUp), .inputGone: conductor.stop(.left)
        case .inbox, .deadline: break
        }
    }

    private func press(_ key: Key, _ conductor: Conductor) {
        follow(conductor)
        switch scene.react(to: key) {
        // Nobody means what they cannot see (F21).
        case .intent where !isSeen, .bench where !isSeen: break
        case .intent(let intent): conductor.intend(intent, self)
        case .bench(let move):
            bench?.withPair { pair, now in
                switch move {
                case .hands(let act): pair.apply(act, at: now)
                case .fault(let mishap): pair.suffer(mishap, at: now)
                }
            }
            followed = nil
        case .leave: conductor.stop(conductor.work.finishedAt == nil ? .left : .finished)
        case .repaint: terminal.repaintAll()
        case .replay, .none: break
        }
    }

    /// Whether the last picture is on a terminal that has room for it: not on one that is too small, nor on one that was stopped
    /// (Ctrl-S) or has not taken it yet.
    private var isSeen: Bool { Layout(terminal.size) != nil && terminal.takesMore }

    func show(_ conductor: Conductor) -> Int? {
        bench?.withPair { pair, _ in _ = player?.play(conductor.work, on: &pair) }
        let real = WorkClock.realMilliseconds
        let wait = paintedAt + Self.frame - real
        guard isKeyed || wait <= 0 else { return Int(wait) }
        guard terminal.takesMore else { return Int(Self.frame) }
        isKeyed = false
        paintedAt = real
        follow(conductor)
        terminal.draw(scene.drawn(on: terminal, by: &easel))
        return player == nil ? Int(1000 - real % 1000) : Int(Self.frame)
    }

    /// A key that only moves the bar costs neither a look at the work nor a new picture of it. The bench moves by itself.
    private func follow(_ conductor: Conductor) {
        let now = conductor.clock.now
        let current = (conductor.turns, now.seconds)
        if let followed, followed == current, scene.view.overlay != .bench { return }
        followed = current
        scene.follow(conductor.work, at: now, bench: bench?.pair)
        easel.forget()
    }

    func ring() { terminal.bell() }
}
