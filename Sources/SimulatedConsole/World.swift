import Appliance
import SimulatedPair

/// Everything behind the two consoles that changes.
struct World: Sendable {
    var pair: SimulatedPair
    var sessions = BySide { _ in Sessions() }
    /// Every command that was taken, oldest first.
    var orders: [TakenOrder] = []

    /// Who is logged in is the console's own; the boxes are the pair's.
    init(pair: SimulatedPair) { self.pair = pair }
}
