import Appliance
import Procedure

extension Walkthrough {
    /// Ticks what has come true, in the table's order.
    mutating func settle() -> [Effect] {
        guard beganAt != nil, prompt == nil, inService == nil else { return [] }
        let before = progress
        for _ in items {
            guard let item = current, let mark = comeTrue(item) else { break }
            finish(mark)
        }
        return (progress != before ? [.ring] : []) + end()
    }

    /// How the current item came to be done, if it is.
    private func comeTrue(_ item: Item) -> Mark? {
        switch progress[position] {
        case .sending, .done: return nil
        case .pending where item.operation == nil && item.attested != nil: return nil
        case .pending where item.operation?.isAState == false: return nil
        case .pending where !interlocks(of: item).isEmpty: return nil
        case .underWay(let act) where act.awaitsAssent || (item.attested != nil && act.attested == nil): return nil
        case .pending, .underWay: break
        }
        guard unmet(item) == nil else { return nil }
        return sensed(by: item).isEmpty || !isSeenReplugged(item) ? .attested : .sensed
    }

    /// A box that answers through the PC's cable and through its own looks the same, unless it was away in between.
    private func isSeenReplugged(_ item: Item) -> Bool {
        guard item.hands == .restoreLAN1 else { return true }
        return boxes[item.side].cameBackAt.map { $0 > base(of: item) } ?? false
    }

    /// The first of what is sensed that does not hold yet, with the reason.
    public func unmet(_ item: Item) -> (requirement: Requirement, reason: Reason)? {
        for requirement in sensed(by: item) {
            if case .lacks(let reason) = finding(requirement, since: base(of: item)) { return (requirement, reason) }
            if item.id == current?.id, !isLookedAt(requirement.condition.side) { return (requirement, .notReadSince) }
        }
        return nil
    }

    /// Whether a box was asked again since the last question was closed: it may have changed while nothing was ticked.
    func isLookedAt(_ side: Side?) -> Bool {
        guard let side, let closed = questionClosedAt else { return true }
        let box = boxes[side]
        return [box.redundancy?.asked, box.missedAt, box.ports?.asked].compactMap(\.self).contains { $0 >= closed }
    }

    /// What the program must sense for an item. A shutdown that is done again has to bring back the silence that broke:
    /// what the row sensed beside it spoke of another time.
    func sensed(by item: Item) -> [Requirement] {
        guard item.id == current?.id, let latch = breach(at: position)?.latch, case .silent = latch.holds else {
            return item.sensed
        }
        return [Requirement(latch.holds)]
    }

    /// Since when only newer readings prove the current item (I6: no item is ticked on an observation older than its act).
    func base(of item: Item) -> Moment {
        if let act = progress[position].act { return act.since }
        return breach(at: position)?.at ?? stepActedAt[item.id.step] ?? stepBeganAt
    }

    mutating func finish(_ mark: Mark) {
        guard let item = current else { return }
        let mark = isOverridden(item.id.step) ? Mark.overridden : mark
        progress[position] = .done(mark, at: now)
        note(.done(item.id, mark))
        noteMailStop(item)
        if item.operation == .update { boxes[item.side].updateFailure = nil }
        position = progress.firstIndex { !$0.isDone } ?? progress.count
        if current?.id.step != item.id.step {
            stepDoneAt[item.id.step] = now
            stepBeganAt = now
        }
    }

    /// The work ends when every row is done and nothing is owed any more: law 8.
    private mutating func end() -> [Effect] {
        guard current == nil, finishedAt == nil, debts.isEmpty else { return [] }
        finishedAt = now
        note(.finished)
        return [.ring]
    }
}
