import Appliance
import Procedure

/// A line of the log: what happened, as facts.
public struct Entry: Equatable, Sendable {
    /// When.
    public var at: Moment
    /// What.
    public var kind: Kind

    /// What can stand in the log.
    public enum Kind: Equatable, Sendable {
        /// The work began.
        case began
        /// A box answers.
        case answers(Side, host: BoxText?)
        /// A box does not answer any more.
        case wentAway(Side, ConsoleFault)
        /// A box did not answer when it was first asked, or first again after the program had been away.
        case foundSilent(Side, ConsoleFault)
        /// A box answers, but not as it should.
        case troubled(Side, ConsoleFault)
        /// 冗長化構成の状態 changed.
        case light(Side, Light)
        /// 稼働状態 changed.
        case role(Side, Role?)
        /// The witness agreed to a dangerous command with their initial.
        case agreed(Order, Witness)
        /// A command left.
        case sent(Order)
        /// The console took it.
        case accepted(Order)
        /// The console did not take it.
        case rejected(Order, ConsoleFault)
        /// Nobody knows.
        case unknown(Order, ConsoleFault)
        /// A look did not come to it.
        case lookFailed(Side, Look, ConsoleFault)
        /// An item is done.
        case done(Item.ID, Mark)
        /// A person attested.
        case attested(Item.ID)
        /// A person decided to leave these ports open.
        case leftOpen(Side, [MailService])
        /// Something was refused.
        case refused(Refusal)
        /// What was done came undone: the first item that is reopened, and what is seen instead.
        case reopened(Item.ID, Reason)
        /// It did no harm that an item came undone: its tick is back.
        case harmless(Item.ID)
        /// An alarm.
        case alarm(Alarm)
        /// It is over.
        case alarmOver(Alarm)
        /// A person went on against the table's conditions, and why.
        case overridden(Item.ID, BoxText)
        /// A line of a person's own.
        case noted(Item.ID, BoxText)
        /// An earlier work was given up with mail stopped; this one gives mail back.
        case inherited
        /// Somebody else looks on for the customer from here on.
        case attended(by: Witness)
        /// The work was taken up again, so long after its last event.
        case takenUp(after: Span)
        /// The program itself stood still for so long, as on a laptop that sleeps: nobody watched.
        case unwatched(Span)
        /// What happens cannot be recorded any more.
        case recordLost(RecordFault)
        /// It can again.
        case recordRegained
        /// The last row is done.
        case finished
    }
}
