import Appliance

/// Something that befalls a pair, and that no order and no hand at the rack brings about.
public enum Mishap: Hashable, Sendable {
    /// No more than so many packages ever go onto this box: a run breaks off there, and the rest stays listed (F11).
    case updateStops(Side, after: Int)
    /// The vendor publishes one more package; whoever checks from now on is offered it (F12).
    case published(UpdatePackage)
    /// The full sync gets so far, in percent, and no further.
    case syncStalls(atPercent: Int)
    /// A box's clock is ahead of the true time by so much; behind it when negative.
    case clockSet(Side, ahead: Span)
    /// Every session at a console ends at once (F17).
    case sessionsEnd(Side)
    /// A console does not work as it should, for so long.
    case consoleFails(Side, ConsoleTrouble, for: Span)
    /// A box carries its next order out, and the answer is cut off (H9).
    case answerLost(Side)
    /// A console says yes to the next order, and the box does nothing.
    case orderForgotten(Side)
}

/// How a console that is up does not work as it should.
public enum ConsoleTrouble: Hashable, Sendable {
    /// 「現在ロックされているため、変更できません」: pages come, nothing is stored (`admin-ui` 3.6).
    case locked
    /// Nobody's password is right, and no session is good any more.
    case loginRefused
    /// Answers break off in the middle, before anything was done.
    case cutOff
    /// HTTP status 500 in the place of every page.
    case serverError
    /// Every page takes so much longer.
    case slow(Span)
    /// 情報の更新 is taken, and the monitor does not run: the page goes on showing what it showed (F5).
    case monitorStuck
}

extension SimulatedPair {
    /// Lets something befall the pair at a moment.
    public mutating func suffer(_ mishap: Mishap, at moment: Moment) {
        advance(to: moment)
        switch mishap {
        case .updateStops(let side, let count): boxes[side].mostUpdates = count
        case .published(let package): offeredUpdates.append(package)
        case .syncStalls(let percent): stallSync(atPercent: percent)
        case .clockSet(let side, let ahead): boxes[side].clockOffset = ahead
        case .sessionsEnd(let side): boxes[side].sessionsEndedAt = now
        case .consoleFails(let side, let trouble, let length):
            boxes[side].trouble = TroubleSpell(kind: trouble, until: now + length)
            if trouble == .loginRefused { boxes[side].sessionsEndedAt = now }
        case .answerLost(let side): boxes[side].nextOrder = .unheard
        case .orderForgotten(let side): boxes[side].nextOrder = .forgotten
        }
        settle()
    }

    /// What is wrong with the console of a box now; `nil` when nothing is.
    public func consoleTrouble(of side: Side) -> ConsoleTrouble? {
        boxes[side].trouble.flatMap { $0.until > now ? $0.kind : nil }
    }

    /// Whether the answer to the order that a box has just taken is cut off; true once.
    public mutating func losesAnswer(of side: Side) -> Bool {
        guard boxes[side].nextOrder == .unheard else { return false }
        boxes[side].nextOrder = nil
        return true
    }

    /// Whether a box says yes to an order and does nothing; true once.
    mutating func forgetsOrder(_ side: Side) -> Bool {
        guard boxes[side].nextOrder == .forgotten else { return false }
        boxes[side].nextOrder = nil
        return true
    }
}

/// A console's trouble, and until when it lasts.
struct TroubleSpell: Hashable, Sendable {
    var kind: ConsoleTrouble
    var until: Moment
}

/// What becomes of the next order that a box is given.
enum NextOrder: Hashable, Sendable {
    case unheard
    case forgotten
}
