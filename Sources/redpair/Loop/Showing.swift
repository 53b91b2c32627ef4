import Dashboard
import Rehearsal
import Scenario
import SimulatedConsole
import Terminal

/// Runs the loop with the dashboard on the terminal, and gives the terminal back whatever happens.
func showing(
    _ scene: Scene, bench: SimulatedConsole?, _ conductor: Conductor, _ scenario: Scenario?,
    _ appearance: Appearance
) throws -> Conductor.Ending {
    do {
        let terminal = try Terminal(appearance: appearance)
        defer { terminal.close() }
        return try conductor.run(ScreenFace(scene, on: terminal, bench: bench, scenario.map(ScenarioPlayer.init)))
    } catch let fault as TerminalFault {
        if fault == .gone { return .left }
        throw Complaint.terminal(fault)
    }
}
