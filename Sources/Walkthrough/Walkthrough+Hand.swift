import Appliance
import Procedure

extension Walkthrough {
    mutating func take(_ intent: Intent) {
        let isHeld = isHeldDown(intent)
        if prompt != nil { return answer(intent, isHeld: isHeld) }
        guard !isHeld else { return }
        refusals = []
        switch intent {
        case .carryOut: ask()
        case .attest: attest()
        case .refresh: refreshByHand()
        case .override: askToOverride()
        case .note: askForNote()
        case .type, .erase, .cancel, .paste: break
        }
    }

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

    private mutating func ask() {
        refuse(refusalsNow)
        guard refusals.isEmpty, let item = current, let order = order(for: item) else { return }
        let (letter, witness) = item.isDangerous ? (item.side.letter, witness) : (nil, nil)
        prompt = Prompt(question: .send(order), item: item.id, letter: letter, witness: witness, openedAt: now)
    }

    private func order(for item: Item) -> Order? {
        guard case .command(let command) = command(of: item) else { return nil }
        let (role, isEnabled) = (role(wantedBy: item), setting(wantedBy: item))
        guard let identity = boxes[item.side].identity(role: role, isEnabled: isEnabled) else { return nil }
        return Order(id: orders + 1, item: item.id, side: item.side, command: command, expecting: identity)
    }

    /// The role that the item's own box must play, by the interlocks in the table.
    private func role(wantedBy item: Item) -> Role? {
        required(by: item).lazy.compactMap { requirement in
            guard case .role(item.side, let role) = requirement.condition else { return nil }
            return role
        }.first
    }

    /// What the item's own box must have saved of redundancy, by the same.
    private func setting(wantedBy item: Item) -> Bool? {
        required(by: item).lazy.compactMap { requirement in
            guard case .redundancy(item.side, let enabled) = requirement.condition else { return nil }
            return enabled
        }.first
    }

    /// Whether Enter or Space may be the keyboard's auto-repeat. Enter is sent only once no repeat followed it, so a
    /// short window will do; Space takes effect at once.
    private mutating func isHeldDown(_ intent: Intent) -> Bool {
        switch intent {
        case .carryOut: return enter.press(at: now, window: settings.promptGuard, interval: settings.repeatGuard)
        case .attest: return space.press(at: now, window: settings.repeatDelay, interval: settings.repeatGuard)
        case .type, .erase, .cancel, .paste, .refresh, .override, .note:
            enter.interrupt()
            space.interrupt()
            return false
        }
    }

    private mutating func attest() {
        guard let item = current else { return refuse([.finished]) }
        switch progress[position] {
        case .pending where isByHand(item): attestHands(item)
        case .pending where item.decision != nil, .underWay where item.decision != nil: askToLeaveOpen(item)
        case .underWay(let act) where act.attested == nil && isSeenOn(item):
            refuse([.interlock(Requirement(.silent(item.side)), .answering)])
        case .underWay(var act) where item.attested != nil && act.attested == nil:
            act.attested = now
            progress[position] = .underWay(act)
            note(.attested(item.id))
        case .sending(let order): refuse([.writeInFlight(order.id)])
        case .pending, .underWay, .done: refuse([.nothingToAttest])
        }
    }

    /// Whether a person does it and says so: at the rack, or in guide mode a restart or a shutdown in the browser.
    func isByHand(_ item: Item) -> Bool {
        guard let operation = item.operation else { return item.attested != nil }
        // At its own button, when a latch has broken; a box that answers is not off yet.
        let isMending =
            item.id == current?.id && isReopened(position) && item.attested != nil
            && !boxes[item.side].contact.isAnswering
        return !operation.isAState && (isGuide || isMending || isFoundOff(item))
    }

    private mutating func attestHands(_ item: Item) {
        let locks = isReopened(position) ? locks.filter { $0.isOfService } : locks
        let refusals = locks + interlocks(of: item)
        guard refusals.isEmpty else { return refuse(refusals) }
        progress[position] = .underWay(Act(since: now, sent: nil, doubt: nil, attested: now))
        if item.hands == .connectPC { plugsBefore = plugs }
        stepActedAt[item.id.step] = now
        note(.attested(item.id))
    }

    /// Whether a box that a person is to see off is seen on (F15: off is proved by two, and neither may contradict the other).
    func isSeenOn(_ item: Item) -> Bool {
        item.operation == .shutDown && item.attested != nil && boxes[item.side].contact.isThere
    }

    private mutating func askToLeaveOpen(_ item: Item) {
        let interlocks = interlocks(of: item)
        guard interlocks.isEmpty else { return refuse(interlocks) }
        guard case .portsOpen(let all)? = unmet(item)?.reason else { return refuse([.nothingToAttest]) }
        let open = all.filter { !isNamed($0, beside: item) }
        guard !open.isEmpty else { return refuse([.interlock(Requirement(.mailClosed(item.side)), .portsOpen(all))]) }
        prompt = Prompt(question: .leaveOpen(open), item: item.id, letter: nil, openedAt: now)
    }

    /// Whether the manual has a service stopped in an item's own row: nobody may leave that one open.
    func isNamed(_ service: MailService, beside item: Item) -> Bool {
        items.contains { $0.id.step == item.id.step && $0.operation == .stop(service) }
    }

    /// A key that is held would ask for everything again before it has come.
    private mutating func refreshByHand() {
        if let last = boxes.active.wantedAt, now - last < .seconds(2) { return }
        for side in Side.allCases {
            boxes[side].nextReading = now
            boxes[side].refreshIsWanted = true
            boxes[side].wantedAt = now
        }
    }

    mutating func refuse(_ reasons: [Refusal]) {
        refusals = reasons
        if let first = reasons.first { note(.refused(first)) }
    }
}
