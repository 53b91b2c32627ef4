import Appliance

/// Something that was read, with what is needed to judge how new it is.
///
/// It never changes, so that a copy of the work shares it: the search for its laws copies a work millions of times.
public struct Sighting<Value: Equatable & Sendable>: Equatable, Sendable {
    private let fact: Fact

    /// What was read.
    public var value: Value { fact.value }
    /// When the request left: what was true before that may have changed since.
    public var asked: Moment { fact.asked }
    /// When the answer was in.
    public var answered: Moment { fact.answered }
    /// The box's own clock in the answer; whole seconds.
    public var clock: Moment? { fact.clock }

    init(value: Value, asked: Moment, answered: Moment, clock: Moment?) {
        fact = Fact(value: value, asked: asked, answered: answered, clock: clock)
    }

    /// Whether both say the same of the same time.
    public static func == (one: Sighting, other: Sighting) -> Bool {
        if one.fact === other.fact { return true }
        return (one.asked, one.answered, one.clock) == (other.asked, other.answered, other.clock)
            && one.value == other.value
    }

    private final class Fact: Sendable {
        let value: Value
        let asked: Moment
        let answered: Moment
        let clock: Moment?

        init(value: Value, asked: Moment, answered: Moment, clock: Moment?) {
            (self.value, self.asked, self.answered, self.clock) = (value, asked, answered, clock)
        }
    }
}

/// What the wire says of a box. "Off" is missing on purpose: only a person sees the lamp.
public enum Contact: Equatable, Sendable {
    /// Nothing was tried yet.
    case untried
    /// It has answered every attempt since then.
    case answering(since: Moment)
    /// Its web server answers, its daemon does not: it is starting or stopping.
    case daemonDown(since: Moment)
    /// It has not answered since then, in so many attempts.
    case silent(since: Moment, misses: Int)
    /// It answers, but not as the console that is wanted; read nothing out of it.
    case troubled(since: Moment, ConsoleFault)

    /// Since when it is so.
    public var since: Moment? {
        switch self {
        case .untried: nil
        case .answering(let since), .daemonDown(let since), .silent(let since, _), .troubled(let since, _): since
        }
    }

    /// Whether it answers as it should.
    public var isAnswering: Bool { if case .answering = self { true } else { false } }

    /// Whether it is on its way down or up, or off: it neither works nor is something else.
    var isAway: Bool {
        switch self {
        case .daemonDown, .silent: true
        case .untried, .answering, .troubled: false
        }
    }
}

extension Sighting<Processor> {
    /// When the box started, by its uptime: the earliest and the latest that it can have been; `nil` where it tells none.
    var started: ClosedRange<Moment>? {
        value.uptime.map { uptime in
            let latest = answered - uptime
            return min(asked - uptime - Processor.uptimeStep, latest)...latest
        }
    }
}

extension Sighting<RedundancyStatus> {
    /// After which moment of ours the monitor wrote this, by its own 最後に動作状況が変化した時刻; `nil` where it tells none, or
    /// one that is still to come: that was stamped before the clock was set back, and proves nothing.
    ///
    /// The box stamped its answer after the request left, and cut off the fraction of the second: at `asked` its clock
    /// cannot have shown more than a second beyond that stamp.
    var writtenAfter: Moment? {
        guard let changed = value.changedAt, let clock else { return nil }
        let latest = clock + .seconds(1)
        return changed <= latest + (answered - asked) ? asked + (changed - latest) : nil
    }
}
