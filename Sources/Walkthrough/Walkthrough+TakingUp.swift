import Appliance
import Procedure

/// A work that is taken up again: how it was left, to be held against what is found.
public struct TakingUp: Equatable, Sendable {
    /// The time of the last event before.
    public var leftAt: Moment
    /// What each side showed then; `nil` where nothing certain was known.
    public var sights: BySide<Sight?>
    /// A command that was on its way; nobody knows whether its box took it.
    public var order: Order?
}

extension Walkthrough {
    /// Takes the work up again after the program has ended, however it did.
    ///
    /// What was under way on the wire is gone, and what was known of the boxes is old: nothing is ticked by it. An open
    /// question is withdrawn, for whoever asked it may not have seen the answer. Both boxes are read at once, and nothing
    /// goes on until a person has seen what was found.
    mutating func takeUp(leftAt: Moment) {
        let left = TakingUp(leftAt: leftAt, sights: BySide { sight(of: $0) }, order: inFlight)
        refusals = []
        (recordFault, cleared) = (nil, nil)
        watchedSince = now
        for side in Side.allCases { boxes[side].takeUp(at: now) }
        note(.takenUp(after: now - leftAt))
        prompt = current.map { Prompt(question: .goOn(left), item: $0.id, letter: nil, openedAt: now) }
    }

    /// Whoever closes a laptop stops the program too: nothing that was read before is news, and what the boxes did meanwhile
    /// was not seen.
    mutating func noteSleep(from before: Moment, until event: Event) {
        guard beganAt != nil, event.what != .began, inFlight == nil, let sleep = settings.sleep,
            event.at - before > sleep
        else { return }
        watchedSince = event.at
        note(.unwatched(event.at - before))
    }

    /// Whether a box came up while nobody watched, and in the right order, as far as is known yet: the other one was not tried
    /// since, or says that it is アクティブ and by its uptime started before this one, which stands by.
    func startedUnseen(_ side: Side) -> Bool {
        guard let watchedSince, boxes[side].missedAt ?? watchedSince <= watchedSince else { return false }
        let (late, early) = (boxes[side], boxes[side.peer])
        if early.contact == .untried { return true }
        guard early.contact.isAnswering, let first = early.processor, let second = late.processor,
            let firstStart = first.started, let secondStart = second.started
        else { return false }
        return min(first.asked, second.asked) >= watchedSince && firstStart.upperBound < secondStart.lowerBound
            && early.redundancy?.value.role == .active && late.redundancy?.value.role == .standby
    }

    /// Whether the open question can be answered yet: nobody goes on before both boxes were tried.
    public var isPromptReady: Bool {
        guard case .goOn? = prompt?.question else { return true }
        return Side.allCases.allSatisfy { boxes[$0].contact != .untried }
    }
}

extension BoxRecord {
    /// Nothing is under way any more, and nobody has tried the box since. Its readings keep their times: they are old.
    fileprivate mutating func takeUp(at now: Moment) {
        (contact, isBusy, attempts, nextReading) = (.untried, false, 0, now)
    }
}
