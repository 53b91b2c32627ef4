import Appliance
import Procedure
import Walkthrough

/// What became of one item of the table.
public struct ItemAccount: Equatable, Sendable {
    /// The item.
    public var item: Item
    /// When its turn came first; `nil` when it never did.
    public var turnAt: Moment?
    /// When a person attested it last.
    public var attestedAt: Moment?
    /// How it came to be done, and when; `nil` when it is not.
    public var done: Done?
    /// How often a tick of it came undone.
    public var reopened = 0

    /// How an item came to be done.
    public struct Done: Equatable, Sendable {
        /// 検知, 申告 or 逸脱.
        public var mark: Mark
        /// When.
        public var at: Moment
    }

    /// From when its turn came until it was done.
    public var length: Span? {
        guard let turnAt, let done else { return nil }
        return done.at - turnAt
    }
}

/// What became of one command.
public struct OrderAccount: Equatable, Sendable {
    /// What was sent, and who had to be there to take it.
    public var order: Order
    /// When it left.
    public var sentAt: Moment
    /// What the console answered, and when; `nil` where the record ends before.
    public var answer: Answer?
    /// When its item was seen to be done after it; `nil` where that did not come, or came by another command or by hand.
    public var doneAt: Moment?

    /// The end of a command, as far as the wire told.
    public struct Answer: Equatable, Sendable {
        /// How it ended.
        public var outcome: Outcome
        /// When that was known.
        public var at: Moment
    }
}

extension [OrderAccount] {
    /// An item is done: by its last command that was not refused, unless that had come true before. A row that was reopened
    /// may have been done again by hand.
    mutating func noteDone(_ item: Item.ID, at moment: Moment) {
        guard let index = lastIndex(where: { $0.order.item == item && !$0.isRefused }), self[index].doneAt == nil else {
            return
        }
        self[index].doneAt = moment
    }
}

extension OrderAccount {
    fileprivate var isRefused: Bool { if case .refused = answer?.outcome { true } else { false } }
}
