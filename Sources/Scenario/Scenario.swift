import Appliance
import Procedure

/// A rehearsal with faults: what goes wrong when, and how the work should end all the same.
///
/// Read from `Assets/scenarios/*.yaml`, or made from a seed. It happens to a simulated pair only.
public struct Scenario: Equatable, Sendable {
    /// What it is called on the command line, such as `lan1-left-in`.
    public var name: String
    /// Its title.
    public var title: Words
    /// What whoever goes through it learns.
    public var teaches: Words
    /// Whether the addresses were typed the wrong way round: each column's leads to the other box.
    public var addressesAreSwapped: Bool
    /// What goes wrong, in the file's order.
    public var troubles: [Trouble]
    /// The alarms that must come on the way.
    public var raises: Set<AlarmName>
    /// How it should end; `nil` where nobody can know beforehand.
    public var expects: Ending?

    /// Where the engineer's own hands slip, and how; at one item no more than once.
    public var slips: [(item: Item.ID, slip: Slip)] {
        troubles.compactMap { trouble in
            guard case .slip(let slip) = trouble.what, case .turn(let id) = trouble.when.point else { return nil }
            return (id, slip)
        }
    }

    /// Something that goes wrong, and when.
    public struct Trouble: Equatable, Sendable {
        /// When.
        public var when: Cue
        /// What.
        public var what: Mischief

        /// `what` goes wrong at `when`.
        public init(when: Cue, what: Mischief) { (self.when, self.what) = (when, what) }
    }

    /// A rehearsal in which this goes wrong.
    public init(
        name: String, title: Words, teaches: Words, addressesAreSwapped: Bool = false, troubles: [Trouble],
        raises: Set<AlarmName> = [], expects: Ending? = nil
    ) {
        (self.name, self.title, self.teaches) = (name, title, teaches)
        (self.addressesAreSwapped, self.troubles) = (addressesAreSwapped, troubles)
        (self.raises, self.expects) = (raises, expects)
    }
}
