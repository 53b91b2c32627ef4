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
        case .underWay(var act) where act.awaitsAssent || (item.attested != nil && act.attested == nil):
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
