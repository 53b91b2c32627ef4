import Canvas
import Dashboard
import Terminal

/// Looks at a ``Show`` on a terminal until it has seen enough.
final class Audience {
    /// Until a terminal that takes nothing is offered something again, in milliseconds.
    private static let frame: Int64 = 100

    private let terminal: Terminal
    private let loop: EventLoop
    private var scene: Scene
    private var isOver = false

    private init(_ scene: Scene, on terminal: Terminal, _ loop: EventLoop) {
        (self.terminal, self.loop) = (terminal, loop)
        self.scene = scene.fitted(to: terminal)
    }

    /// Shows it, and gives the terminal back whatever happens.
    static func watch(_ scene: Scene, _ show: some Show, _ appearance: Appearance) throws {
        do {
            let loop = try EventLoop(watching: 0)
            let terminal = try Terminal(appearance: appearance)
            defer { terminal.close() }
            try Audience(scene, on: terminal, loop).run(show)
        } catch let fault as TerminalFault {
            if fault == .gone { return }
            throw Complaint.terminal(fault)
        }
    }

    private func run(_ show: some Show) throws {
        var show = show
        while !isOver {
            let (wait, rings) = try show.follow(&scene, at: WorkClock.realMilliseconds)
            if rings { terminal.bell() }
            let takesMore = terminal.takesMore
            if takesMore { terminal.draw(scene.drawn(on: terminal)) }
            let patience = takesMore ? wait : min(wait ?? Self.frame, Self.frame)
            for happening in try loop.wait(atMost: patience.map { Int($0) }) { try take(happening, &show) }
        }
    }

    private func take(_ happening: EventLoop.Happening, _ show: inout some Show) throws {
        switch happening {
        case .keys: for key in try terminal.readKeys() { press(key, &show) }
        case .resized: terminal.resized()
        case .signal(.suspend): terminal.suspend()
        case .signal(.resume): terminal.resume()
        case .signal(.interrupt), .signal(.terminate), .signal(.hangUp), .inputGone: isOver = true
        case .inbox, .deadline: break
        }
    }

    private func press(_ key: Key, _ show: inout some Show) {
        switch scene.react(to: key) {
        case .leave: isOver = true
        case .repaint: terminal.repaintAll()
        case .replay(let act): show.take(act, at: WorkClock.realMilliseconds)
        case .intent, .bench, .none: break
        }
    }
}
