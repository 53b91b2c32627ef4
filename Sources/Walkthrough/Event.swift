import Appliance
import Procedure

/// Something that happened, and when. Everything does: a key, a reading, a command's outcome, a tick of the clock.
///
/// The walkthrough is the fold of its events; resuming, watching, replaying and reporting fold the same ones.
public struct Event: Codable, Equatable, Sendable {
    /// When, by the clock of the work (a rehearsal's runs faster).
    public var at: Moment
    /// What.
    public var what: Happening

    /// This happened then.
    public init(_ what: Happening, at: Moment) {
        self.at = at
        self.what = what
    }
}

/// What can happen.
public enum Happening: Codable, Equatable, Sendable {
    /// The work begins, or is taken up again.
    case began
    /// Time went by.
    case tick
    /// A person's hand was on the keyboard.
    case hand(Intent)
    /// A box was read; the request left at `asked`.
    case read(Side, Reading, asked: Moment)
    /// A box could not be read.
    case missed(Side, ConsoleFault, asked: Moment)
    /// Mail ports were tried.
    case probed(Side, [MailService: PortState], asked: Moment)
    /// A look was asked for; with the fault, if it did not come to it.
    case looked(Side, Look, ConsoleFault?)
    /// The network plugs of the engineer's own PC have been put in so many times.
    case plugged(times: Int)
    /// An earlier work on this pair was given up before mail was given back: what it leaves to this one.
    case inherited(Inheritance)
    /// Somebody else looks on for the customer from here on.
    case attended(by: Witness)
    /// A command came to an end, as far as the wire tells.
    case performed(Order.ID, Outcome)
    /// What happens cannot be recorded any more; with the order that therefore did not leave, if there is one.
    case recordLost(RecordFault, unsent: Order.ID?)
    /// It can again, and nothing of the record is missing.
    case recordRegained
}

/// What a person wants, whatever key it was.
public enum Intent: Codable, Equatable, Sendable {
    /// Enter: carry out the current item; at a prompt: confirm.
    case carryOut
    /// Space: I have done or seen it.
    case attest
    /// A character typed at a prompt.
    case type(String)
    /// Backspace at a prompt.
    case erase
    /// Escape: close the prompt, or the refusal.
    case cancel
    /// Something was pasted: never an answer to a prompt.
    case paste
    /// `r`: read both boxes now, and ask them to look again.
    case refresh
    /// `o`: go on against the row's conditions, with a reason.
    case override
    /// `n`: a line of one's own for the record.
    case note
}

extension Happening {
    /// Whether nothing that anybody sees came of it: time went by, and boxes are at most asked again.
    ///
    /// - Parameters:
    ///   - effects: what it led to.
    ///   - wasAsked: whether a question was open; time alone may have carried out its answer.
    public func isUnseen(_ effects: [Effect], wasAsked: Bool) -> Bool {
        self == .tick && !wasAsked && effects.allSatisfy(\.onlyLooks)
    }
}
