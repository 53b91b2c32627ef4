import Walkthrough

/// The way back from here: what gets mail flowing again with what is known good, and why.
///
/// It is advice, never carried out by the program. It is computed, not looked up: a model of the pair is made from what
/// is believed of the boxes, and searched for the shortest safe sequence of the manual's own operations.
public struct WayBack: Equatable, Sendable {
    /// What it rests on.
    public let belief: Belief
    /// What it comes to.
    public let advice: Advice

    /// The way back from where the work is now. Takes a few milliseconds.
    public init(from work: Walkthrough) {
        self.init(from: Belief(of: work))
    }

    /// The way back from what is believed.
    public init(from belief: Belief) {
        self.belief = belief
        advice = Advice(from: belief)
    }

    /// The way back now: this very one, unless something that it rests on has changed.
    public func kept(for work: Walkthrough) -> WayBack {
        let now = Belief(of: work)
        return now == belief ? self : WayBack(from: now)
    }
}
