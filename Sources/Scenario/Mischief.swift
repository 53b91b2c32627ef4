import Appliance
import SimulatedPair

/// Something that goes wrong.
public enum Mischief: Hashable, Sendable {
    /// A button or a cable, by whosever hand it is but the engineer's.
    case bench(BenchAct)
    /// Something that befalls the boxes, or their consoles.
    case mishap(Mishap)
    /// Somebody else gives a box an order in a browser.
    case order(Side, Command)
    /// The engineer's own hands slip at the item whose turn it is.
    case slip(Slip)
}

/// How the engineer's hands go wrong.
public enum Slip: Hashable, Sendable {
    /// They do nothing, and their owner believes that they did.
    case forget
    /// Their owner does nothing at all about the item for so long.
    case wait(Span)
    /// Their owner says that they did, and they do it so long after.
    case late(Span)
    /// They do it to the other box.
    case otherBox
    /// Their owner goes on against the table's conditions, where it allows that with a reason.
    case override
}
