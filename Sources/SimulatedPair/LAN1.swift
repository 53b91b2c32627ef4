/// What is in the LAN1 socket of a box.
public enum LAN1: String, CaseIterable, Hashable, Sendable {
    /// The cable to the customer's LAN.
    case connected
    /// Nothing.
    case unplugged
    /// The engineer's PC, straight (manual, STEP2-1). It then reaches this box and no other.
    case engineersPC
}
