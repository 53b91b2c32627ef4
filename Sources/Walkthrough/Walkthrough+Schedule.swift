import Appliance
import Procedure

extension Walkthrough {
    /// When something is due without anything happening: the loop sleeps till then, and sends a tick.
    public var nextWake: Moment? {
        var due = Side.allCases.compactMap { isFree($0) ? boxes[$0].nextReading : nil }
        if let confirmationDue { due.append(confirmationDue) }
        return due.min()
    }

    /// What is due now: looks and readings, one request at a time per box, and none beside a command.
    mutating func schedule() -> [Effect] {
        guard beganAt != nil else { return [] }
        return Side.allCases.flatMap { side in
            isFree(side) && boxes[side].nextReading ?? now <= now ? request(to: side) : []
        }
    }

    /// Whether a box may be asked something now: it owes no answer, and no command is on its way or about to leave.
    private func isFree(_ side: Side) -> Bool {
        if case .send(let order)? = prompt?.question, prompt?.confirmedAt != nil, order.side == side { return false }
        return !boxes[side].isBusy && inFlight?.side != side
    }

    private mutating func request(to side: Side) -> [Effect] {
        let awaited = awaited
        boxes[side].isBusy = true
        if let look = lookDue(side, awaited) {
            boxes[side].noteAsked(look, at: now)
            return [.look(side, look)]
        }
        if arePortsDue(side, awaited) {
            let mail = boxes[side].mail?.value
            let services = MailService.allCases.map { ($0, mail?.port(of: $0) ?? $0.standardPort) }
            return [.probe(side, Dictionary(uniqueKeysWithValues: services))]
        }
        return [.read(side, pagesDue(side, awaited))]
    }

    /// The pause after a request: short while something is awaited, longer and longer for a silent box otherwise.
    func interval(of side: Side) -> Span {
        let awaited = awaited
        if arePortsDue(side, awaited) || lookDue(side, awaited) != nil { return .zero }
        if awaited.contains(where: { $0.condition.side ?? side == side }) { return settings.awaitedInterval }
        if isRequired(side) { return settings.calmInterval }
        let attempts = Int64(min(boxes[side].attempts, 6))
        return min(settings.calmInterval * (1 << max(0, attempts - 1)), settings.silentInterval)
    }

    /// What of the current item does not hold yet: its interlocks before it is begun, then what is sensed.
    private var awaited: [Requirement] {
        guard let item = current else { return owed }
        let unless = breach(at: position).map { breach in
            breach.latch.unless.filter { finding($0, since: breach.at) != .holds }
        }
        return (unless ?? []) + awaited(by: item)
    }

    private func awaited(by item: Item) -> [Requirement] {
        if progress[position].act == nil {
            let interlocks = interlockRequirements(of: item)
            let waitsForPerson = item.attested != nil || item.operation?.isAState == false
            if !interlocks.isEmpty || waitsForPerson { return interlocks }
        }
        let unmet = sensed(by: item).filter { finding($0, since: base(of: item)) != .holds }
        // Once it may be sent again, what forbids that is looked at again too: else nothing would ever lift it.
        guard let act = progress[position].act, mayBeSentAgain(act, to: item.side) else { return unmet }
        return interlockRequirements(of: item) + unmet
    }

    private func interlockRequirements(of item: Item) -> [Requirement] {
        interlocks(of: item).compactMap { if case .interlock(let requirement, _) = $0 { requirement } else { nil } }
    }

    /// Whether the current item rests on how a box is now: that must be seen to change soon, even if it is only silence.
    private func isRequired(_ side: Side) -> Bool {
        guard let item = current else { return false }
        return item.side == side || required(by: item).contains { $0.condition.side ?? side == side && !$0.lastKnown }
    }
}

extension Walkthrough {
    /// Mail ports are tried while they are awaited, and now and then otherwise.
    private func arePortsDue(_ side: Side, _ awaited: [Requirement]) -> Bool {
        let box = boxes[side]
        guard box.contact.isAnswering, box.mail != nil, let reading = box.redundancy?.answered else { return false }
        guard let ports = box.ports, ports.asked >= box.contact.since ?? now, ports.asked >= box.wantedAt ?? ports.asked
        else { return true }
        if breaches.contains(where: { $0.latch.holds == .lan1Out(side) }) { return ports.answered < reading }
        if ports.answered >= reading { return false }
        return awaited.contains { $0.condition.needs.ports && $0.condition.side == side }
            || now - ports.answered >= portsAge(of: side)
    }

    private func portsAge(of side: Side) -> Span {
        let isToStayClosed = watches.contains { $0.latch.holds == .mailClosed(side) && begin(of: $0) != nil }
        return (isToStayClosed ? settings.closedPortsAge : nil) ?? settings.settingsAge
    }

    private func pagesDue(_ side: Side, _ awaited: [Requirement]) -> Set<Page> {
        var pages: Set<Page> = [.identity, .monitor, .redundancy, .processor]
        let box = boxes[side]
        let since = [box.contact.since ?? now, box.wantedAt].compactMap(\.self).max() ?? now
        func isDue<Value>(_ sighting: Sighting<Value>?) -> Bool {
            guard let sighting else { return true }
            return sighting.asked < since || now - sighting.answered >= settings.settingsAge
        }
        for requirement in awaited where requirement.condition.side ?? side == side {
            pages.formUnion(requirement.condition.needs.pages)
        }
        // A box that is just coming up is asked for what is awaited first; the rest follows at once.
        guard box.contact.isAnswering else { return pages }
        // Whoever started it may have it apply updates: nobody is told to stop it then.
        if breaches.contains(where: { $0.latch.holds == .silent(side) }) { pages.insert(.updates) }
        if isDue(box.mail) { pages.insert(.mail) }
        if isDue(box.redundancySetting) { pages.insert(.redundancySetting) }
        if isDue(box.updates) { pages.formUnion([.updates, .updateHistory]) }
        return pages
    }
}
