/// A point in time, in milliseconds since 1970-01-01 00:00 UTC.
///
/// Nothing in the inner rooms asks what time it is; it is told. In a rehearsal these are moments of the rehearsal's
/// own, faster clock.
public struct Moment: Comparable, Codable, Hashable, Sendable {
    /// Milliseconds since 1970-01-01 00:00 UTC.
    public var milliseconds: Int64

    /// The moment this many milliseconds after 1970-01-01 00:00 UTC.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The moment this many seconds after 1970-01-01 00:00 UTC.
    public init(seconds: Int64) { self.init(milliseconds: seconds * 1000) }

    /// Whole seconds since 1970-01-01 00:00 UTC, rounded down.
    public var seconds: Int64 { milliseconds.quotientRoundedDown(by: 1000) }

    /// The earlier one is less.
    public static func < (one: Moment, other: Moment) -> Bool { one.milliseconds < other.milliseconds }

    /// This long after.
    public static func + (moment: Moment, span: Span) -> Moment {
        Moment(milliseconds: moment.milliseconds + span.milliseconds)
    }

    /// This long before.
    public static func - (moment: Moment, span: Span) -> Moment {
        Moment(milliseconds: moment.milliseconds - span.milliseconds)
    }

    /// How long after `other` this is; negative when it is before.
    public static func - (one: Moment, other: Moment) -> Span {
        Span(milliseconds: one.milliseconds - other.milliseconds)
    }
}

/// A length of time, in milliseconds; negative when it goes back.
public struct Span: Comparable, Codable, Hashable, Sendable, AdditiveArithmetic {
    /// Milliseconds.
    public var milliseconds: Int64

    /// So many milliseconds.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// No time at all.
    public static let zero = Span(milliseconds: 0)
    /// So many milliseconds.
    public static func milliseconds(_ count: Int64) -> Span { Span(milliseconds: count) }
    /// So many seconds.
    public static func seconds(_ count: Int64) -> Span { Span(milliseconds: count * 1000) }
    /// So many minutes.
    public static func minutes(_ count: Int64) -> Span { .seconds(count * 60) }

    /// Whole seconds, rounded down.
    public var seconds: Int64 { milliseconds.quotientRoundedDown(by: 1000) }

    /// The shorter one is less.
    public static func < (one: Span, other: Span) -> Bool { one.milliseconds < other.milliseconds }
    /// Both, one after the other.
    public static func + (one: Span, other: Span) -> Span { Span(milliseconds: one.milliseconds + other.milliseconds) }
    /// What is left of one when the other is taken away.
    public static func - (one: Span, other: Span) -> Span { Span(milliseconds: one.milliseconds - other.milliseconds) }
    /// So many times as long.
    public static func * (one: Span, times: Int64) -> Span { Span(milliseconds: one.milliseconds * times) }
}

extension Int64 {
    fileprivate func quotientRoundedDown(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
