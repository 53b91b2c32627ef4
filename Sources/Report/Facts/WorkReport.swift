import Appliance
import Journal
import Procedure
import Walkthrough

/// What happened in a session: the facts of the 作業報告書, told by its record alone.
///
/// All of it comes from the fold of the recorded events, the same one that a session is taken up with; nothing is
/// judged a second time here.
public struct WorkReport: Sendable {
    /// The session's number in the journal.
    public var session: Int64
    /// What it is about, as it was written when it began.
    public var outline: Outline
    /// How far its record was proved to be what was written.
    public var seal: Seal
    /// Everybody who sat down to it, in order.
    public var openings: [Opening]
    /// How the record ends; `nil` where it breaks off.
    public var ending: Ending?
    /// The work as the record leaves it: the fold of its events.
    public var work: Walkthrough
    /// Every item of the table, in its order.
    public var items: [ItemAccount]
    /// Every command that left, in order.
    public var orders: [OrderAccount]
    /// What the boxes said of themselves, in order.
    public var sayings: [Saying]
    /// What each box showed, moment after moment.
    public var stretches: BySide<[Stretch]>
    /// What was measured while the work went on.
    public var samples: BySide<Samples>
    /// The time in which mail flowed without automatic failover; `nil` where there was none.
    public var noFailover: NoFailover?
    /// The whole log, oldest first.
    public var log: [Entry]
    /// The last work on this pair that was finished before; `nil` where none is known.
    public var earlier: Earlier?

    /// How a record ends.
    public enum Ending: String, Codable, Sendable {
        /// Every row was done.
        case finished
        /// Somebody left in the middle of it.
        case left
        /// Somebody began anew.
        case abandoned
    }

    /// A work to be compared with.
    public struct Earlier: Equatable, Sendable {
        /// Its number in the journal.
        public var session: Int64
        /// When it began.
        public var beganAt: Moment
        /// How long it took.
        public var length: Span
        /// For how long it stopped mail; `nil` where it did not.
        public var mailStop: Span?

        /// A work to be compared with.
        public init(session: Int64, beganAt: Moment, length: Span, mailStop: Span?) {
            (self.session, self.beganAt, self.length, self.mailStop) = (session, beganAt, length, mailStop)
        }
    }
}

extension WorkReport {
    /// Whether it was a rehearsal: 訓練.
    public var isRehearsal: Bool { outline.mode == .rehearsal }
    /// Whether every row is done and nothing is owed any more.
    public var isFinished: Bool { work.finishedAt != nil }
    /// When the work began.
    public var beganAt: Moment { work.beganAt ?? outline.startedAt }
    /// When it was finished, or when the last thing happened that was recorded.
    public var endedAt: Moment { work.finishedAt ?? work.now }

    /// Everybody who did the work, each once.
    public var engineers: [BoxText] {
        let names = [BoxText(outline.engineer)] + openings.map { BoxText($0.engineer) }
        return names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.element)
    }

    /// How many items carry this mark.
    public func count(of mark: Mark) -> Int { items.count { $0.done?.mark == mark } }
}
