import Appliance

/// Something that really went wrong in the pair, with its facts: what no console shows and the rehearsal tells.
public struct Incident: Hashable, Sendable {
    /// When it began.
    public var at: Moment
    /// When it ended; the same as ``at`` for what happens at once, `nil` while it lasts.
    public var until: Moment?
    /// What it was.
    public var fact: Fact

    /// The kinds, each with its facts.
    public enum Fact: Hashable, Sendable {
        /// H2: both boxes own the shared address on the LAN.
        case dualActive
        /// H1: this many mails stood only on this side, and it was overwritten.
        case mailLost(on: Side, count: Int)
        /// H3: older data is written over newer.
        case reversedSync(from: Side, to: Side)
        /// H6: a box runs as アクティブ on data that a broken-off sync left half written.
        case activeOnPartialData(Side)
        /// H7: power or system gone while this package was being applied. The box never starts again.
        case updateBroken(Side, package: String)
        /// H4: an update was begun with redundancy in force, or while the box took mail in.
        case updatedWhileServing(Side)
    }
}
