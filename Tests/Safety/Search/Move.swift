import Appliance
import SimulatedPair
import TestSupport
import Walkthrough

/// One thing that can happen in the world.
package enum Move: Sendable {
    /// Nobody does anything until something changes.
    case wait
    /// The same, as it was: so many events long.
    case waited(events: Int)
    /// A key, pressed by somebody who does not lie.
    case key(Intent)
    /// Enter at the prompt, and this becomes of the order.
    case confirm(Wire.Fate)
    /// Hands do at the rack what the table asks for.
    case hands(BenchAct)
    /// Hands put right what they did wrong.
    case repair(BenchAct)
    /// Hands do what nobody asked for.
    case stray(BenchAct)
    /// Space, for what is not so.
    case lie
    /// Another person gives a box an order in a browser.
    case another(Command, Side)
    /// The vendor publishes one more update.
    case publish
    /// What becomes of the next answer of a box.
    case fault(Side, Misfortune)
    /// The program is killed, and started again twenty seconds later.
    case kill

    /// Whether it is nobody's fault.
    package var isFree: Bool { cost == Budget(mischief: 0, faults: 0) }

    /// What of the story's ``Budget`` it takes.
    package var cost: Budget {
        switch self {
        case .wait, .waited, .key, .hands, .repair, .confirm(.carriedOut): Budget(mischief: 0, faults: 0)
        case .stray, .lie, .another, .publish: Budget(mischief: 1, faults: 0)
        case .confirm, .fault, .kill: Budget(mischief: 0, faults: 1)
        }
    }
}

/// What can become of an answer on the wire.
package enum Misfortune: CaseIterable, Hashable, Sendable {
    /// The connection breaks in the middle.
    case cut
    /// The session has expired, and one renewal did not help.
    case expired
    /// The page is an error of the web server.
    case error
    /// The page is whole, but its monitor's part is that of the page before.
    case stale
    /// It comes so late that what it says is old.
    case late
}

/// How much may go wrong in one story: what keeps the search finite.
package struct Budget: Hashable, Sendable {
    /// Wrong acts of hands, lies, acts of another person.
    package var mischief: Int
    /// Faults of the wire, and deaths of the program.
    package var faults: Int

    /// So much of each.
    package init(mischief: Int, faults: Int) { (self.mischief, self.faults) = (mischief, faults) }

    /// Whether so much is left.
    func covers(_ cost: Budget) -> Bool { mischief >= cost.mischief && faults >= cost.faults }
}
