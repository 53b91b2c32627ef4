import Appliance
import Procedure

/// A latch that is broken: what had come true is seen not to hold any more (law 7).
public struct Breach: Equatable, Sendable {
    /// Which.
    public var latch: Latch
    /// Since when.
    public var at: Moment
    /// What is seen instead.
    public var reason: Reason
    /// The items that it reopened, by their place in the table, and how far they were before.
    var reopened: [Int: Progress]
}

/// A time in which a box with its LAN1 left in could take in mail that the sync will destroy (H1).
public struct Exposure: Equatable, Sendable {
    /// Since when.
    public var since: Moment
    /// The ports that mail comes in through, and that were seen open meanwhile.
    public var open: Set<MailService> = []
    /// Whether the ports were tried at all.
    public var isKnown = false
}
