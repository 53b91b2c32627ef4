import Appliance

/// How the clock of a rehearsal runs: it showed the time of day once, and has gone faster since.
///
/// It is recorded, for whoever looks at the session from another terminal has no other way to tell how old a reading is.
public struct Pace: Codable, Hashable, Sendable {
    /// When it showed the time of day.
    public var since: Moment
    /// How many of its seconds go into a real one, from 1.
    public var speed: Int64

    /// A clock that was right at `since`.
    public init(since: Moment, speed: Int64) { (self.since, self.speed) = (since, speed) }

    /// What it shows at this time of day.
    func time(at real: Moment) -> Moment { since + (real - since) * speed }
    /// The time of day when it showed this.
    func real(at time: Moment) -> Moment {
        since + Span(milliseconds: (time - since).milliseconds / speed)
    }
}

extension Outline {
    /// What the clock of the work shows at a time of day, as far as the computer's own was not corrected meanwhile.
    public func time(at real: Moment) -> Moment { pace?.time(at: real) ?? real }
    /// The time of day when the clock of the work showed this.
    public func real(at time: Moment) -> Moment { pace?.real(at: time) ?? time }
}
