import Appliance

/// Where a box is between off and on.
public enum Power: Hashable, Sendable {
    /// The lamp is off.
    case off
    /// From the power button, or from the off edge of a restart, until the console answers.
    case starting(since: Moment, until: Moment)
    /// Up since then.
    case on(since: Moment)
    /// Going down; a restart starts again at the end.
    case stopping(since: Moment, until: Moment, startsAgain: Bool)
    /// The lamp is on and nothing ever comes: an update was broken off halfway (H7).
    case stuck(since: Moment)

    /// The power lamp at the front.
    public var lampIsOn: Bool { self != .off }

    /// Whether the box is up, neither starting nor stopping.
    public var isOn: Bool {
        if case .on = self { true } else { false }
    }
}
