import Appliance
import Procedure

/// Laws 3 and 5: nothing is sent unless everything that it rests on is seen to hold now.
extension Walkthrough {
    /// Why the current item may not be carried out now; empty when it may.
    public var refusalsNow: [Refusal] {
        guard let item = current else { return [.finished] }
        guard item.operation != nil else { return locks + interlocks(of: item) + [.nothingToSend] }
        if isGuide { return [.readOnly] }
        if let recordFault { return [.noRecord(recordFault)] }
        if let inFlight { return [.writeInFlight(inFlight.id)] }
        switch progress[position] {
        case .sending(let order): return [.writeInFlight(order.id)]
        case .underWay(let act) where !isOnlySaid && !mayBeSentAgain(act, to: item.side):
            return [.underWay(since: act.since)]
        case .pending, .underWay, .done: break
        }
        let refusals = locks + interlocks(of: item) + strangers(at: item.side)
        if refusals.isEmpty, case .refused(let reason) = command(of: item) {
            return [item.sensed.first.map { .interlock($0, reason) } ?? .nothingToSend]
        }
        return refusals
    }

    /// What of the row's and the item's interlocks does not hold now.
    public func interlocks(of item: Item) -> [Refusal] { required(by: item).compactMap { refusal($0) } }

    /// The row's interlocks bind each of its items: a restart is no safer for being the second line of its row.
    ///
    /// What is done again because a latch broke has the latch's own: the row's spoke of another time.
    func required(by item: Item) -> [Requirement] {
        if item.id == current?.id, let breach = breach(at: position) {
            // No latch knows of another person's update (H7).
            return breach.latch.requires + (isUpdating(item.side) ? [Requirement(.steady(item.side))] : [])
        }
        let all = (plan.requires[item.id] ?? item.requires).filter { !isLifted($0) }
        guard isFoundOff(item) else { return all }
        return all.filter { !wasClear($0) }.map { $0.condition.side == item.side ? $0.asLastRead : $0 }
    }

    func refusal(_ requirement: Requirement) -> Refusal? {
        guard case .lacks(let reason) = finding(requirement) else { return nil }
        if case .role = requirement.condition, haveRolesChanged { return .interlock(requirement, .rolesChanged) }
        return .interlock(requirement, reason)
    }

    /// Law 3: no timeout advances a row. But one that has not come true for long may be tried again, by hand; not before it is
    /// known whether it came true behind a question.
    func mayBeSentAgain(_ act: Act, to side: Side) -> Bool {
        guard isLookedAt(side), case .answering(let since) = boxes[side].contact else { return false }
        return now - act.since >= settings.resend && now - since >= settings.steady
    }

    /// Whether a person said that the current item is done, nothing was sent for it, and its box answers all the same: then it
    /// is still to be sent.
    public var isOnlySaid: Bool {
        guard let item = current, let act = progress[position].act else { return false }
        return act.sent == nil && act.doubt == nil && act.attested != nil && boxes[item.side].contact.isAnswering
    }

    /// Law 5: nothing goes to a box that does not answer now, as the one that it was.
    private func strangers(at side: Side) -> [Refusal] {
        guard let host = boxes[side].host else { return [.identityUnknown(side)] }
        if boxes[side.peer].host == host { return [.sameBox(host)] }
        return [refusal(Requirement(.answering(side)))].compactMap(\.self)
    }
}
