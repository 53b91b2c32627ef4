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
    public func time(at real: Moment) -> Moment { since + (real - since) * speed }
}
