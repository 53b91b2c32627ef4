import Appliance
import SimulatedPair
import Walkthrough
import WayBack

extension Scene {
    /// Takes in what the work has come to. A way back that lies open is searched for again only when something that it
    /// rests on has changed.
    public mutating func follow(_ work: Walkthrough, at now: Moment, bench: SimulatedPair?) {
        (self.work, self.now, self.bench) = (work, now, bench)
        if case .wayBack(let way) = view.overlay { view.overlay = .wayBack(way.kept(for: work)) }
    }
}
