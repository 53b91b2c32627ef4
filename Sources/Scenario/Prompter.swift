import Appliance
import SimulatedPair
import Walkthrough

/// Watches a scenario's cues: whatever is due is given out once.
public struct Prompter: Sendable {
    private let troubles: [Scenario.Trouble]
    /// When the point of each cue was reached; the place in ``troubles`` is the key.
    private var reached: [Int: Moment] = [:]
    private var given: Set<Int> = []

    /// At the beginning of a scenario. Slips of the hand are not for a prompter: whoever moves the hands knows them.
    public init(_ scenario: Scenario) {
        troubles = scenario.troubles.filter { if case .slip = $0.what { false } else { true } }
    }

    /// Whether everything was given out.
    public var isOver: Bool { given.count == troubles.count }

    /// What goes wrong now, at the time that the pair has come to.
    public mutating func due(_ work: Walkthrough, _ pair: SimulatedPair) -> [Mischief] {
        troubles.indices.filter { isDue($0, work, pair) }.map { place in
            given.insert(place)
            return troubles[place].what
        }
    }

    private mutating func isDue(_ place: Int, _ work: Walkthrough, _ pair: SimulatedPair) -> Bool {
        guard !given.contains(place) else { return false }
        if reached[place] == nil, troubles[place].when.point.isReached(work, pair) { reached[place] = pair.now }
        return reached[place].map { pair.now >= $0 + troubles[place].when.delay } ?? false
    }
}
