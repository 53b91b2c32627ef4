import Appliance
import Procedure

extension Walkthrough {
    /// An answer at the open prompt. The contract: dropped for 400 ms, no paste, and Enter alone is never yes to what is
    /// dangerous.
    mutating func answer(_ intent: Intent) {
        guard var open = prompt, now - open.openedAt >= settings.promptGuard, isPromptReady else { return }
        switch intent {
        case .cancel: prompt = nil
        case .type(let letter): open.typed = String((open.typed + letter).suffix(8))
        case .erase: open.typed = String(open.typed.dropLast())
        case .paste: open.typed = ""
        case .carryOut: return confirm(open)
        case .attest, .refresh: break
        }
        if prompt != nil { prompt = open }
    }

    /// Enter counts only when no second one follows at once: a held key repeats, a person does not.
    private mutating func confirm(_ open: Prompt) {
        guard open.isAnswered else { return }
        prompt?.confirmedAt = open.confirmedAt == nil ? now : nil
        if open.confirmedAt != nil { prompt?.openedAt = now }
    }

    /// Sends what was confirmed, once it is sure that a person confirmed it.
    mutating func sendConfirmed() -> [Effect] {
        guard let open = prompt, let confirmed = open.confirmedAt, now - confirmed >= settings.repeatGuard else {
            return []
        }
        prompt = nil
        switch open.question {
        case .send(let order): return send(order)
        case .leaveOpen(let ports):
            decide(ports, in: open.item)
            return []
        case .goOn: return []
        }
    }

    private mutating func send(_ order: Order) -> [Effect] {
        refusals = refusalsNow
        guard refusals.isEmpty else { return [] }
        orders = order.id
        inFlight = order
        progress[position] = .sending(order)
        stepActedAt[order.item.step] = now
        remember(order)
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
            applied[order.side].formUnion(boxes[order.side].updates?.value.updates ?? [])
            boxes[order.side].updatingAt = now
        case .setRedundancy, .restart, .shutDown: break
        }
    }

    private mutating func decide(_ ports: [MailService], in id: Item.ID) {
        guard let item = current, item.id == id else { return }
        leftOpen[item.side].formUnion(ports)
        note(.leftOpen(item.side, ports))
        finish(.attested)
    }

    mutating func performed(_ id: Order.ID, _ outcome: Outcome) -> [Effect] {
        guard let order = inFlight, order.id == id else { return [] }
        inFlight = nil
        boxes[order.side].nextReading = now
        switch outcome {
        case .accepted:
            progress[position] = .underWay(Act(since: now, sent: now, doubt: nil, attested: nil))
            note(.accepted(order))
            return []
        case .unknown(let fault):
            progress[position] = .underWay(Act(since: now, sent: now, doubt: fault, attested: nil))
            note(.unknown(order, fault))
        case .refused(let fault):
            progress[position] = .pending
            note(.rejected(order, fault))
        }
        return [.ring]
    }
}
