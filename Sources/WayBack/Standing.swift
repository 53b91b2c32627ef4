import Appliance
import Walkthrough

extension BoxBelief.Standing {
    /// How long a box may take to come up or to go down before its silence is taken for a failure. Our figure: the
    /// vendor's is not known, and a long boot must not be taken for one (F14).
    static let patience = Span.minutes(10)
    /// How long a silence that nothing explains may last before it is taken for more than a gap in the network. Ours.
    public static let gap = Span.seconds(30)

    init(of side: Side, in work: Walkthrough, _ history: History) {
        let box = work.boxes[side]
        switch box.contact {
        case .silent(let since, _) where !box.hasBeenRead && work.now - since < Self.gap: self = .unread
        case .answering: self = Self.answering(box, in: work, history.errand[side])
        case .daemonDown: self = history.errand[side]?.isShutdown == true ? .goingDown : .comingUp
        case .silent(let since, _): self = Self.silent(since, side, in: work, history)
        case .troubled(let since, _): self = work.peerSaysItRuns(side, since: since) ? .on : .strange
        case .untried: self = history.errand[side]?.isSeenOut == true ? Self.out(side, in: work) : .unread
        }
    }

    /// A console goes on answering for some seconds after it took a command (F13).
    private static func answering(_ box: BoxRecord, in work: Walkthrough, _ errand: Errand?) -> Self {
        if box.updates?.value.progress != nil { return .updating }
        let isRecent = { (moment: Moment?) in moment.map { work.now - $0 < work.settings.steady } ?? false }
        switch errand {
        case .update where isRecent(box.updatingAt): return .updating
        case .shutDown(let at, false) where isRecent(at) && box.isSame(since: at): return .goingDown
        case .restart(let at) where isRecent(at) && box.isSame(since: at): return .restarting
        default: return box.hasBeenRead ? .on : .unread
        }
    }

    private static func out(_ side: Side, in work: Walkthrough) -> Self {
        let next = work.items.indices.contains(work.frontier) ? work.items[work.frontier] : nil
        return next?.hands == .pressPower && next?.side == side ? .unsure : .off
    }

    private static func silent(_ since: Moment, _ side: Side, in work: Walkthrough, _ history: History) -> Self {
        guard let errand = history.errand[side], errand.explainsSilence(of: work.boxes[side]) else {
            return work.isHeard(side) || work.peerSaysItRuns(side, since: since) ? .on : .mute
        }
        if errand.isSeenOut { return out(side, in: work) }
        // The button that was pressed may have been another box's.
        if case .start = errand, work.buttonDoubt != nil { return .unsure }
        if case .start = errand, !history.lan1(of: side, in: work).contains(.connected) { return .unsure }
        guard work.now - max(since, errand.at) < patience else { return errand.isShutdown ? .unsure : .mute }
        return errand.isShutdown ? .goingDown : .comingUp
    }
}

extension BoxRecord {
    /// Whether enough was read of it once for advice.
    fileprivate var hasBeenRead: Bool { redundancySetting != nil && mail != nil }

    /// Whether it has neither gone away nor come back since.
    fileprivate func isSame(since moment: Moment) -> Bool {
        [wentAwayAt, cameBackAt].compactMap(\.self).allSatisfy { $0 < moment }
    }
}

extension Errand {
    /// Whether a box's present silence is the one that this leads to, and not a later one.
    fileprivate func explainsSilence(of box: BoxRecord) -> Bool {
        if case .update = self { return true }
        return box.cameBackAt.map { $0 <= at } ?? true
    }
}

extension Walkthrough {
    /// Whether a box answers, or has for so short a time not that it may be a gap in the network.
    func isHeard(_ side: Side) -> Bool {
        switch boxes[side].contact {
        case .answering: true
        case .silent(let since, _): now - since < BoxBelief.Standing.gap && !peerSaysItIsGone(side, since: since)
        case .untried, .daemonDown, .troubled: false
        }
    }

    /// Whether the other box, whose monitor has looked since, says that this one runs: 相手サーバ is a second sensor.
    fileprivate func peerSaysItRuns(_ side: Side, since: Moment) -> Bool { peerSays(.running, of: side, since: since) }

    /// Whether it says that this one is gone: then a silence is no gap in the network.
    private func peerSaysItIsGone(_ side: Side, since: Moment) -> Bool { peerSays(.stopped, of: side, since: since) }

    private func peerSays(_ state: PeerState, of side: Side, since: Moment) -> Bool {
        guard boxes[side.peer].contact.isAnswering, boxes[side.peer].redundancy?.value.peer == state else {
            return false
        }
        return lookedAt(side.peer).map { $0 > since } ?? false
    }
}
