import Appliance
import Assets
import Procedure
import Rehearsal
import SimulatedPair
import Walkthrough

/// A whole evening's work in memory: the walkthrough, the pair, and hands; time is a number.
///
/// It begins at the same moment every time, so that every evening is the same to the millisecond.
public struct Evening {
    /// The state of the work.
    public private(set) var work: Walkthrough
    /// The boxes as they really are.
    public private(set) var pair: SimulatedPair
    /// The time: at first 2008-12-03 19:26:40 in Japan.
    public private(set) var now = Moment(seconds: 1_228_300_000)
    /// Every order that left, oldest first.
    public private(set) var orders: [Order] = []
    /// What went over the wire and comes back later, soonest first.
    private var underWay: [(at: Moment, what: Happening)] = []

    /// An evening at its beginning, with the table that the program ships.
    public init(_ settings: Settings = Settings().forMachine) throws {
        let bytes = UnsafeBufferPointer(start: redpairProcedure.bytes, count: redpairProcedure.count)
        let procedure = try Procedure(yaml: String(decoding: bytes, as: UTF8.self), file: "table")
        work = Walkthrough(procedure, settings: settings, at: now)
        pair = SimulatedPair(startingAt: now)
        happen(.began)
    }

    /// Something happens now, and its effects are carried out.
    public mutating func happen(_ what: Happening) {
        pair.advance(to: now)
        for effect in work.handle(Event(what, at: now)) {
            if case .perform(let order) = effect { orders.append(order) }
            guard let (answer, after) = ModelConsole().answer(effect, of: &pair, at: now) else { continue }
            underWay.append((now + after, answer))
        }
        underWay.sort { $0.at < $1.at }
    }

    /// A key of the person at the keyboard.
    public mutating func press(_ intent: Intent) { happen(.hand(intent)) }

    /// A hand at the rack.
    public mutating func bench(_ act: BenchAct) {
        pair.advance(to: now)
        pair.apply(act, at: now)
    }

    /// Lets the next thing happen that is due by itself, at the latest after `limit`.
    public mutating func wait(_ limit: Span = .seconds(1)) {
        let end = now + limit
        let due = [underWay.first?.at, work.nextWake].compactMap(\.self).min() ?? end
        now = min(end, max(now, due))
        if let first = underWay.first, first.at <= now {
            underWay.removeFirst()
            happen(first.what)
        } else {
            happen(.tick)
        }
    }

    /// Lets the autopilot work until `done` says so; `false` when that takes longer than `limit`.
    @discardableResult
    public mutating func work(
        limit: Span = .minutes(240), hands: Bool = true, until done: (Evening) -> Bool
    ) -> Bool {
        let end = now + limit
        while now < end {
            if done(self) { return true }
            if hands, let movement = Autopilot().next(work, pair) { move(movement) } else { wait() }
        }
        return done(self)
    }

    /// Works up to the beginning of a row.
    @discardableResult
    public mutating func work(upTo step: String) -> Bool {
        work { $0.work.current.map { "\($0.id.step)" } == step }
    }

    private mutating func move(_ movement: Movement) {
        switch movement {
        case .key(let intent): press(intent)
        case .bench(let act): bench(act)
        }
    }
}
