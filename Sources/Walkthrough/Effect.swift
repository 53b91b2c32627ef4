import Appliance
import Procedure

/// Something to be done in the outside world, as data. Its result comes back as an ``Event``.
public enum Effect: Equatable, Sendable {
    /// Read these pages of a box.
    case read(Side, Set<Page>)
    /// Try these mail ports of a box.
    case probe(Side, [MailService: Int])
    /// Make a box look again.
    case look(Side, Look)
    /// Change a box. Law 4: the intent is recorded first, and no second one leaves before the first came back.
    case perform(Order)
    /// Ring the terminal's bell: a person is wanted.
    case ring

    /// Whether it only looks at a box.
    var onlyLooks: Bool {
        switch self {
        case .read, .probe, .look: true
        case .perform, .ring: false
        }
    }
}

/// A command on its way to a box, with who must be there to take it: law 5.
public struct Order: Codable, Equatable, Sendable, Identifiable {
    /// Its number in this work, from 1.
    public typealias ID = Int

    /// Its number.
    public var id: ID
    /// The item that it carries out.
    public var item: Item.ID
    /// The box that it goes to.
    public var side: Side
    /// What the box is to do.
    public var command: Command
    /// Who must answer there, read again in the same session just before.
    public var expecting: Identity

    /// An order.
    public init(id: ID, item: Item.ID, side: Side, command: Command, expecting: Identity) {
        (self.id, self.item, self.side, self.command, self.expecting) = (id, item, side, command, expecting)
    }
}
