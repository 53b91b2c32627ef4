import Appliance
import Scenario
import SimulatedPair
import Walkthrough

/// Has a scenario happen to a pair: whatever is due is done to it, by nobody's hands.
public struct ScenarioPlayer: Sendable {
    private var prompter: Prompter

    /// At the beginning of a scenario.
    public init(_ scenario: Scenario) { prompter = Prompter(scenario) }

    /// Does what is due at the time that the pair has come to; says what that was.
    @discardableResult
    public mutating func play(_ work: Walkthrough, on pair: inout SimulatedPair) -> [Mischief] {
        let due = prompter.due(work, pair)
        for mischief in due {
            switch mischief {
            case .bench(let act): pair.apply(act, at: pair.now)
            case .mishap(let mishap): pair.suffer(mishap, at: pair.now)
            case .order(let side, let command): _ = pair.perform(command, on: side, at: pair.now)
            case .slip: break
            }
        }
        return due
    }
}
