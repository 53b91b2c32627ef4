import Appliance
import Procedure

extension Walkthrough {
    mutating func take(_ intent: Intent) {
        if prompt != nil { return answer(intent) }
        refusals = []
        switch intent {
        case .carryOut: ask()
        case .attest: attest()
        case .refresh: refreshByHand()
        case .type, .erase, .cancel, .paste: break
        }
    }

    /// Why the current item may not be carried out now; empty when it may.
    public var refusalsNow: [Refusal] {
        guard let item = current else { return [.finished] }
        guard item.operation != nil else { return interlocks(of: item) + [.nothingToSend] }
        if isGuide { return [.readOnly] }
        if let recordFault { return [.noRecord(recordFault)] }
        switch progress[position] {
        case .sending(let order): return [.writeInFlight(order.id)]
        case .underWay(let act) where !mayBeSentAgain(act, to: item.side): return [.underWay(since: act.since)]
        case .pending, .underWay, .done: break
        }
        let refusals = interlocks(of: item) + strangers(at: item.side)
        if refusals.isEmpty, case .refused(let reason) = command(of: item) {
            return [.interlock(item.sensed[0], reason)]
        }
        return refusals
    }

    /// What of the row's and the item's interlocks does not hold now.
    public func interlocks(of item: Item) -> [Refusal] {
        let step = procedure.step(item.id.step)
        let ofStep = item.id.place == 1 ? step?.requires ?? [] : []
        return (ofStep + item.requires).compactMap { requirement in
            guard case .lacks(let reason) = finding(requirement) else { return nil }
            return .interlock(requirement, reason)
        }
    }

    /// Law 3: no timeout advances a row. But one that has not come true for long may be tried again, by hand.
    private func mayBeSentAgain(_ act: Act, to side: Side) -> Bool {
        guard case .answering(let since) = boxes[side].contact else { return false }
        return now - act.since >= settings.resend && now - since >= settings.steady
    }

    private func strangers(at side: Side) -> [Refusal] {
        guard let host = boxes[side].host else { return [.identityUnknown(side)] }
        return boxes[side.peer].host == host ? [.sameBox(host)] : []
    }

    private mutating func ask() {
        refusals = refusalsNow
        guard refusals.isEmpty, let item = current, let order = order(for: item) else { return noteRefusals() }
        prompt = Prompt(
            question: .send(order), item: item.id, letter: item.isDangerous ? item.side.letter : nil, openedAt: now)
    }

    private func order(for item: Item) -> Order? {
        guard case .command(let command) = command(of: item) else { return nil }
        guard let identity = boxes[item.side].identity(role: role(wantedBy: item)) else { return nil }
        return Order(id: orders + 1, item: item.id, side: item.side, command: command, expecting: identity)
    }

    /// The role that the item's own box must play, by the interlocks in the table.
    private func role(wantedBy item: Item) -> Role? {
        let requires = (procedure.step(item.id.step)?.requires ?? []) + item.requires
        return requires.lazy.compactMap { requirement in
            guard case .role(item.side, let role) = requirement.condition else { return nil }
            return role
        }.first
    }

    private mutating func attest() {
        defer { lastAttestAt = now }
        if let last = lastAttestAt, now - last < settings.promptGuard { return }
        guard let item = current else { return refuse([.finished]) }
        switch progress[position] {
        case .pending where item.operation == nil && item.attested != nil: attestHands(item)
        case .pending where item.decision != nil: askToLeaveOpen(item)
        case .underWay(var act) where item.attested != nil && act.attested == nil:
            act.attested = now
            progress[position] = .underWay(act)
            note(.attested(item.id))
        case .sending(let order): refuse([.writeInFlight(order.id)])
        case .pending, .underWay, .done: refuse([.nothingToAttest])
        }
    }

    private mutating func attestHands(_ item: Item) {
        let interlocks = interlocks(of: item)
        guard interlocks.isEmpty else { return refuse(interlocks) }
        progress[position] = .underWay(Act(since: now, sent: nil, doubt: nil, attested: now))
        stepActedAt[item.id.step] = now
        note(.attested(item.id))
    }

    private mutating func askToLeaveOpen(_ item: Item) {
        let open = openPorts(of: item.side)
        guard !open.isEmpty else { return refuse([.nothingToAttest]) }
        prompt = Prompt(question: .leaveOpen(open), item: item.id, letter: nil, openedAt: now)
    }

    private mutating func refreshByHand() {
        for side in Side.allCases {
            boxes[side].nextReading = now
            boxes[side].refreshIsWanted = true
        }
    }

    mutating func refuse(_ reasons: [Refusal]) {
        refusals = reasons
        noteRefusals()
    }

    private mutating func noteRefusals() {
        if let first = refusals.first { note(.refused(first)) }
    }
}
