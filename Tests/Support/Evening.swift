import Appliance
import Procedure
import Rehearsal
import Scenario
import SimulatedPair
import Walkthrough

/// A whole evening's work in memory: the walkthrough, the pair, and hands; time is a number.
package struct Evening: Sendable {
    package var work: Walkthrough
    package var pair: SimulatedPair
    package var wire: Wire
    package var traffic = Traffic()
    package var now = Moment(seconds: 1_228_300_000)
    /// Every order that left, oldest first.
    package var orders: [Order] = []
    /// What a record of the evening holds.
    package var recorded: [Event] = []
    /// What goes wrong by itself, if anything does.
    package var player: ScenarioPlayer?
    /// Who is at the keyboard and at the rack.
    package var engineer = Engineer()
    /// Whether the engineer's PC can tell that it is plugged in.
    package var feelsPlugs = true
    /// What went over the wire and comes back later, soonest first.
    private var underWay: [(at: Moment, what: Happening)] = []

    /// An evening that begins now, with the pair as `before` leaves it.
    package init(
        _ settings: Settings = Settings().forMachine, over wire: Wire = Wire(), isGuide: Bool = false,
        following procedure: Procedure? = nil,
        before: (inout SimulatedPair, Moment) -> Void = { _, _ in }
    ) throws {
        self.wire = wire
        work = Walkthrough(try procedure ?? Shipped.procedure, settings: settings, isGuide: isGuide, at: now)
        pair = SimulatedPair(startingAt: now)
        before(&pair, now)
        happen(.began)
    }

    /// Something happens now, and its effects are carried out.
    package mutating func happen(_ what: Happening) {
        pair.advance(to: now)
        traffic.noteEvent(at: now)
        if feelsPlugs, work.watchesPlugs, work.plugs != pair.plugs { take(.plugged(times: pair.plugs)) }
        take(what)
    }

    private mutating func take(_ what: Happening) {
        let (effects, record) = work.handle(what, at: now)
        if let record { recorded.append(record) }
        for effect in effects {
            traffic.left(effect, of: work)
            if case .perform(let order) = effect { orders.append(order) }
            guard let (answer, after) = ModelConsole(wire: wire).answer(effect, of: &pair, at: now) else { continue }
            underWay.append((wire.isInstant ? now : now + after, answer))
        }
        underWay.sort { $0.at < $1.at }
    }

    /// A key of the person at the keyboard.
    package mutating func press(_ intent: Intent) { happen(.hand(intent)) }

    /// A hand at the rack.
    package mutating func bench(_ act: BenchAct) {
        pair.advance(to: now)
        pair.apply(act, at: now)
    }

    /// Takes a box's power away, and gives it back a moment later.
    package mutating func bounce(_ side: Side) {
        bench(.cutPower(side))
        pass(.seconds(10))
        bench(.pressPower(side))
    }

    /// Lets the next thing happen that is due by itself, at the latest after `limit`.
    package mutating func wait(_ limit: Span = .seconds(1)) {
        let end = now + limit
        player?.play(work, on: &pair)
        let due = [underWay.first?.at, work.nextWake].compactMap(\.self).min() ?? end
        now = min(end, max(now, due))
        if let first = underWay.first, first.at <= now {
            underWay.removeFirst()
            traffic.cameBack(first.what, of: work)
            happen(first.what)
        } else {
            happen(.tick)
        }
    }

    /// Lets the autopilot work until `done` says so; `false` when that takes longer than `limit`.
    @discardableResult
    package mutating func work(
        limit: Span = .minutes(240), hands: Bool = true, until done: (Evening) -> Bool
    ) -> Bool {
        let end = now + limit
        while now < end {
            if done(self) { return true }
            pair.advance(to: now)
            player?.play(work, on: &pair)
            if hands, let movement = engineer.next(work, pair) { move(movement) } else { wait() }
        }
        return done(self)
    }

    /// The program is killed, and some time later started again: what was on the wire is heard by nobody.
    package mutating func killAndTakeUp(after gap: Span) {
        underWay = []
        now = now + gap
        happen(.began)
        if let order = work.inFlight { happen(.performed(order.id, .unknown(.cutOff))) }
    }

    /// Lets exactly so much time pass, hands off.
    package mutating func pass(_ length: Span) {
        let end = now + length
        while now < end { wait(end - now) }
    }

    /// Works up to the beginning of a row.
    @discardableResult
    package mutating func work(upTo step: String) -> Bool {
        work { $0.work.current.map { "\($0.id.step)" } == step }
    }

    /// Carries out the current item as a person does: Enter, the letter where one is asked for, Enter.
    package mutating func carryOut() {
        press(.carryOut)
        pass(.seconds(1))
        if let wanted = work.prompt?.wanted { press(.type(wanted)) }
        press(.carryOut)
        pass(.seconds(1))
    }

    mutating func move(_ movement: Movement) {
        switch movement {
        case .key(let intent):
            press(intent)
            pass(work.settings.repeatDelay)
        case .bench(let act):
            bench(act)
            pass(.seconds(1))
        }
    }
}

extension Evening {
    /// Another PC, whose record knows nothing, is at the pair of this evening from now on.
    package func besides() throws -> Evening {
        let (pair, now) = (pair, now)
        var other = try Evening(work.settings, following: work.procedure) { world, _ in world = pair }
        other.now = now
        other.pass(.milliseconds(1))
        return other
    }

    /// Meanwhile somebody at another PC goes on up to the beginning of a row, and this one looks on: it hears each half minute
    /// how the boxes are.
    package mutating func lookOn(upTo step: String) {
        lookOn { $0.work.currentStep.map { "\($0.id)" } == step }
    }

    /// The same until what the other one has come to says so.
    package mutating func lookOn(until done: (Evening) -> Bool) {
        var other = self
        while !done(other), other.work.finishedAt == nil {
            let end = other.now + .seconds(30)
            other.work { $0.now >= end || done($0) || $0.work.finishedAt != nil }
            pair = other.pair
            while now < other.now { wait(other.now - now) }
            pair = other.pair
        }
    }

    /// Overrides the current row as a person does: `o`, the reason, Enter.
    package mutating func override(because reason: String) {
        press(.override)
        pass(.seconds(1))
        for character in reason { press(.type(String(character))) }
        press(.carryOut)
        pass(.seconds(1))
    }
}
