import Appliance

/// What hands can do at the back and the front of the boxes.
public enum BenchAct: Hashable, Sendable {
    /// A short press: starts a box that is off, shuts down cleanly one that is on, does nothing in between.
    case pressPower(Side)
    /// The mains gone at once.
    case cutPower(Side)
    /// What LAN1 of a box is plugged into from now on. The PC has one plug: it leaves the other box.
    case setLAN1(Side, LAN1)
    /// The cable between the boxes: in or out.
    case setSyncLink(Bool)
}
