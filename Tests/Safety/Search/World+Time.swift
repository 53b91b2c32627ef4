import Appliance
import SimulatedPair
import TestSupport
import Walkthrough

extension World {
    /// Longer than anything takes by itself: what has not changed by then, waits for a person.
    static let patience = Span.seconds(70)

    /// Something happens now, and its effects go out.
    mutating func happen(_ what: Happening) {
        pair.advance(to: now)
        if feelsPlugs, work.watchesPlugs, work.plugs != pair.plugs { take(.plugged(times: pair.plugs)) }
        take(what)
    }

    private mutating func take(_ what: Happening) {
        let (position, wasFinished) = (work.position, work.finishedAt != nil)
        let effects = work.handle(Event(what, at: now))
        work.forgetLog()
        if work.position > position { noteTicks(from: position, untrue: isMutated ? known(at: position) : []) }
        if work.finishedAt != nil && !wasFinished { noteEnd() }
        for effect in effects { carryOut(effect) }
        noteIncidents()
        watchUntruths()
    }

    private mutating func carryOut(_ effect: Effect) {
        guard let side = effect.side else { return }
        var order: Order?
        if case .perform(let one) = effect { order = one }
        if let order { noteSent(order) }
        var wire = Wire()
        if order != nil { (wire.fate, fate) = (fate, .carriedOut) }
        count(effect, over: &wire)
        let stored = pair.box(box(at: side))
        let answer = answer(effect.swapped(isSwapped), over: wire)
        guard let (happening, after) = answer else { return }
        if let order, pair.box(box(at: side)) != stored { noteTaken(order) }
        if case .looked(_, .checkUpdates, nil) = happening { checked.insert(side) }
        send(happening.swapped(isSwapped), back: side, after: after)
    }

    /// One more exchange; if it is the one that fails, the wire is worse for it.
    private mutating func count(_ effect: Effect, over wire: inout Wire) {
        switch effect {
        case .ring, .probe: return
        case .read, .look: break
        case .perform: orderExchanges.append(exchanges)
        }
        exchanges += 1
        guard let failing, failing.number == exchanges - 1 else { return }
        switch failing.how {
        case .fault(let fault): wire.fault = { _ in fault }
        case .order(let fate): wire.fate = fate
        }
    }

    private mutating func answer(_ effect: Effect, over wire: Wire) -> (Happening, Span)? {
        let console = ModelConsole(wire: wire)
        if case .perform(let order) = effect, let stranger = stranger(for: order) {
            return (.performed(order.id, .refused(stranger)), .milliseconds(300))
        }
        return console.answer(effect, of: &pair, at: now)
    }

    /// What the console's client finds when it reads again, just before it writes, who is there (law 5).
    private mutating func stranger(for order: Order) -> ConsoleFault? {
        let pages = Effect.read(order.side, [.identity, .redundancy, .redundancySetting])
        guard case .read(_, let reading, _)? = ModelConsole().answer(pages, of: &pair, at: now)?.0 else { return nil }
        guard !order.expecting.matches(reading), let host = reading.host else { return nil }
        return .wrongBox(expected: order.expecting, found: Identity(host: host))
    }

    private mutating func send(_ answer: Happening, back side: Side, after: Span) {
        var (what, delay) = (answer, after)
        if let misfortune = misfortunes[side], let worse = misfortune.spoils(answer, of: side, known: work, at: now) {
            misfortunes[side] = nil
            (what, delay) = (worse, misfortune == .late ? after + work.settings.readingAge : after)
        }
        let due = now + delay
        let place = underWay.firstIndex { $0.at > due } ?? underWay.endIndex
        underWay.insert((due, side, what), at: place)
    }

    /// Lets the next thing happen that is due by itself, at the latest at `end`.
    /// - Returns: whether it can have changed what is known or true.
    @discardableResult
    mutating func step(until end: Moment) -> Bool {
        let answer = underWay.first?.at ?? end
        let due = min(answer, work.nextWake ?? end, pair.nextTransition ?? end, end)
        now = max(now, due)
        if let first = underWay.first, first.at <= now {
            underWay.removeFirst()
            happen(first.what)
        } else if let wake = work.nextWake, wake <= now {
            happen(.tick)
            return !notes.isEmpty
        } else {
            pair.advance(to: now)
            noteIncidents()
            watchUntruths()
        }
        return true
    }

    /// Waits until something changes that can be told from outside, or that has to be judged.
    ///
    /// How long ago something was is not in a print. So while anything is on its way, a wait goes on through what was reached
    /// before: it would go round in what is known, and a box that starts meanwhile would never have started.
    ///
    /// - Parameter before: its print as it is; a print takes as long as an event.
    /// - Returns: its print afterwards, and how many events it took.
    mutating func wait(
        from before: Print, isKnown: (Print) -> Bool = { _ in false }
    ) -> (print: Print, events: Int) {
        let end = now + Self.patience
        var events = 0
        while now < end {
            events += 1
            // What a tick sends changes nothing before its answer is there.
            guard step(until: end) else { continue }
            let after = print
            if !notes.isEmpty || after != before && !(isInMotion && isKnown(after)) { return (after, events) }
        }
        return (print, events)
    }

    private var isInMotion: Bool {
        if case .copying = pair.replication { return true }
        return pair.isInMotion(.active) || pair.isInMotion(.standby)
    }

    /// Waits for as many events as a wait took before.
    mutating func wait(events: Int) {
        let end = now + Self.patience
        for _ in 0..<events { step(until: end) }
    }
}

extension Misfortune {
    /// What is heard in an answer's place; `nil` where it has nothing to spoil.
    func spoils(_ answer: Happening, of side: Side, known work: Walkthrough, at now: Moment) -> Happening? {
        guard case .read(_, var reading, let asked) = answer else { return nil }
        switch self {
        case .cut: return .missed(side, .cutOff, asked: asked)
        case .expired: return .missed(side, .sessionExpired, asked: asked)
        case .error: return .missed(side, .httpStatus(500), asked: asked)
        case .late: return answer
        case .stale:
            guard let old = work.boxes[side].redundancy?.value else { return nil }
            reading.redundancy = old
            return .read(side, reading, asked: asked)
        }
    }
}

extension Effect {
    /// The same for the box that is really there.
    fileprivate func swapped(_ isSwapped: Bool) -> Effect {
        guard isSwapped else { return self }
        switch self {
        case .read(let side, let pages): return .read(side.peer, pages)
        case .probe(let side, let ports): return .probe(side.peer, ports)
        case .look(let side, let look): return .look(side.peer, look)
        case .perform(var order):
            order.side = order.side.peer
            return .perform(order)
        case .ring: return .ring
        }
    }
}

extension Happening {
    /// The same as the program hears it.
    fileprivate func swapped(_ isSwapped: Bool) -> Happening {
        guard isSwapped else { return self }
        switch self {
        case .read(let side, let reading, let asked): return .read(side.peer, reading, asked: asked)
        case .missed(let side, let fault, let asked): return .missed(side.peer, fault, asked: asked)
        case .probed(let side, let ports, let asked): return .probed(side.peer, ports, asked: asked)
        case .looked(let side, let look, let fault): return .looked(side.peer, look, fault)
        default: return self
        }
    }
}
