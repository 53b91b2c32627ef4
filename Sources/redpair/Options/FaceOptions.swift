import ArgumentParser
import Dashboard
import Glibc
import Rehearsal
import Scenario
import SimulatedConsole
import Terminal

/// Whether there is a screen, and how it looks.
struct FaceOptions: ParsableArguments {
    @Flag(help: "No screen: a line for each change, typed words for keys. By itself where there is no terminal.")
    var plain = false

    @OptionGroup var screen: ScreenOptions

    /// Whether lines are written: by wish, or because nothing can be drawn.
    var isPlain: Bool {
        let type = Environment.terminalType ?? ""
        return plain || ["", "dumb"].contains(type) || isatty(STDOUT_FILENO) == 0 || isatty(STDIN_FILENO) == 0
    }

    /// Runs the loop with the face that was chosen, and gives the terminal back whatever happens.
    ///
    /// - Parameters:
    ///   - isNew: whether the scene shows a work that begins: it is shown at once then. What was left shows only once it is
    ///     taken up, for what it was asking then is not asked any more.
    ///   - begin: what the work begins with, which may take a while.
    func show(
        _ scene: Scene, isNew: Bool = true, bench: SimulatedConsole?, _ scenario: Scenario?,
        _ begin: () throws -> Conductor
    ) throws -> Conductor.Ending {
        let player = scenario.map(ScenarioPlayer.init)
        guard isPlain else { return try showScreen(scene, bench, player, isNew ? nil : begin(), begin) }
        // A face that writes lines greets at once: not before it is known that there is something to do.
        let conductor = try begin()
        return try showPlain(PlainFace(scene, bench: bench, player), conductor)
    }

    private func showScreen(
        _ scene: Scene, _ bench: SimulatedConsole?, _ player: ScenarioPlayer?, _ begun: Conductor?,
        _ begin: () throws -> Conductor
    ) throws -> Conductor.Ending {
        do {
            let terminal = try Terminal(appearance: screen.appearance)
            defer { terminal.close() }
            var first = scene.fitted(to: terminal)
            if begun == nil { terminal.draw(first.drawn(on: terminal)) }
            return try (begun ?? begin()).run(ScreenFace(scene, on: terminal, bench: bench, player))
        } catch let fault as TerminalFault {
            if fault == .gone { return .left }
            throw Complaint.terminal(fault)
        }
    }

    /// A terminal that knows pastes marks them, so that none is taken for typing.
    private func showPlain(_ face: PlainFace, _ conductor: Conductor) throws -> Conductor.Ending {
        let marks = isatty(STDOUT_FILENO) == 1 && !["", "dumb"].contains(Environment.terminalType ?? "")
        if marks { FileDescriptor.standardOutput.write(LineDecoder.marksOn) }
        defer { if marks { FileDescriptor.standardOutput.write(LineDecoder.marksOff) } }
        defer { face.finish() }
        return try conductor.run(face)
    }
}
