import Appliance
import Procedure

extension Walkthrough {
    /// An answer at the open prompt. The contract: dropped for 400 ms, no paste, and Enter alone is never yes to what is
    /// dangerous.
    mutating func answer(_ intent: Intent, isHeld: Bool) {
        guard var open = prompt, now - open.openedAt >= settings.promptGuard, isPromptReady else { return }
        switch intent {
        case .cancel: return close(open)
        case .type(let text) where open.isText: open.typed = String((open.typed + text).prefix(Prompt.textLimit))
        case .type(let letter): open.typed = String((open.typed + letter).suffix(8))
        case .erase: open.typed = String(open.typed.dropLast())
        case .paste: open.typed = open.isText ? open.typed : ""
        case .carryOut: return confirm(open, isHeld: isHeld)
        case .attest, .refresh, .override, .note: break
        }
        if prompt != nil { prompt = open }
    }

    /// Enter counts only when no other came shortly before, and none follows at once: a held key repeats, a person does
    /// not.
    private mutating func confirm(_ open: Prompt, isHeld: Bool) {
        guard open.isAnswered else { return }
        switch (open.confirmedAt, isHeld) {
        case (nil, false): prompt?.confirmedAt = now
        case (.some, true):
            prompt?.confirmedAt = nil
            prompt?.openedAt = now
        case (nil, true), (.some, false): break
        }
    }

    /// When what was confirmed is sure to be a person's, and may leave; `nil` while there is none, or while its box still
    /// owes an answer: one request at a time per box.
    var confirmationDue: Moment? {
        guard let open = prompt, let confirmed = open.confirmedAt else { return nil }
        if case .send(let order) = open.question, boxes[order.side].isBusy { return nil }
        return confirmed + settings.repeatGuard
    }

    /// Sends what was confirmed, once it is sure that a person confirmed it.
    mutating func sendConfirmed() -> [Effect] {
        guard let open = prompt, let due = confirmationDue, due <= now else { return [] }
        close(open)
        switch open.question {
        case .send(let order): return send(order, agreedBy: open.witness)
        case .leaveOpen(let ports): decide(ports, in: open.item)
        case .override(let terms): override(terms, in: open.item, because: BoxText(open.typed))
        case .note: note(.noted(open.item, BoxText(open.typed)))
        case .goOn: break
        }
        return []
    }

    /// Nothing is ticked while a question is open, nor before the boxes were looked at once more. Where it stood for long and
    /// nothing was sent before it, what the boxes' monitors had seen when it was asked proves nothing any more.
    private mutating func close(_ open: Prompt) {
        prompt = nil
        switch open.question {
        case .goOn, .note:
            questionClosedAt = now
            for side in Side.allCases { boxes[side].nextReading = now }
            guard now - open.openedAt > settings.readingAge, current != nil, progress[position].act == nil else {
                return
            }
            watchedSince = now
        case .send, .leaveOpen, .override: break
        }
    }

    private mutating func send(_ order: Order, agreedBy witness: Witness?) -> [Effect] {
        refuse(refusalsNow)
        guard refusals.isEmpty else { return [] }
        orders = order.id
        inFlight = order
        boxes[order.side].starts = 0
        actBefore = progress[position].act
        progress[position] = .sending(order)
        stepActedAt[order.item.step] = now
        remember(order)
        if let witness { note(.agreed(order, witness)) }
        note(.sent(order))
        return [.perform(order)]
    }

    /// What the end of the work will need to know of this command.
    private mutating func remember(_ order: Order) {
        switch order.command {
        case .setServices(let services):
            let switches = boxes[order.side].mail?.value.switches ?? [:]
            let stopsMail = services.contains { $0.key.acceptsMail && !$0.value && switches[$0.key] == true }
            if stopsMail, mailStop == .notYet, order.side == .active { mailStop = .since(now) }
        case .applyUpdates:
            let listed = boxes[order.side].updates?.value.updates ?? []
            listedBefore[order.side] = listed
            applied[order.side].formUnion(listed)
            boxes[order.side].updateFailure = nil
            boxes[order.side].noteRun(isOn: true, at: now)
        case .setRedundancy, .restart, .shutDown: break
        }
    }

    /// A box that did not take the command that would have stopped mail has stopped none.
    private mutating func forget(_ order: Order) {
        guard let sent = stepActedAt[order.item.step], mailStop == .since(sent) else { return }
        mailStop = .notYet
    }

    private mutating func decide(_ ports: [MailService], in id: Item.ID) {
        guard let item = current, item.id == id else { return }
        leftOpen[item.side].formUnion(ports)
        note(.leftOpen(item.side, ports))
        if unmet(item) == nil { finish(.attested) }
    }

    /// The item is as it was before its order left: what an earlier one may have brought about is still to be sensed.
    mutating func notSent(_ place: Int) {
        progress[place] = actBefore.map { .underWay($0) } ?? .pending
        actBefore = nil
    }

    func place(of id: Item.ID) -> Int? { items.firstIndex { $0.id == id } }

    mutating func performed(_ id: Order.ID, _ outcome: Outcome) -> [Effect] {
        guard let order = inFlight, order.id == id, let place = place(of: order.item) else { return [] }
        inFlight = nil
        boxes[order.side].nextReading = now
        switch outcome {
        case .accepted:
            progress[place] = .underWay(Act(since: now, sent: now, doubt: nil, attested: nil))
            note(.accepted(order))
            return []
        case .unknown(let fault):
            let since = stepActedAt[order.item.step] ?? now
            progress[place] = .underWay(Act(since: since, sent: now, doubt: fault, attested: nil))
            listedBefore[order.side] = nil
            note(.unknown(order, fault))
        case .refused(let fault):
            listedBefore[order.side] = nil
            forget(order)
            notSent(place)
            note(.rejected(order, fault))
        }
        return [.ring]
    }
}
