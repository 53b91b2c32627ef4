import Appliance

/// How long and how much a console may take: every wait and every size has an end.
///
/// The times are real time, not the rehearsal's faster clock.
public struct Limits: Sendable, Hashable {
    /// The longest wait for a TCP or TLS connection.
    public var connect: Span
    /// The longest time that a whole request may take, its answer included.
    public var request: Span
    /// The same for a save or an update check, which run on the box before it answers (`admin-ui` 3.6).
    public var save: Span
    /// The largest answer, in bytes.
    public var pageBytes: Int
    /// The most redirects that are followed, all within the same host.
    public var redirects: Int
    /// The longest wait for a connection to a mail port.
    public var probeConnect: Span
    /// The longest wait for a mail server's greeting.
    public var probeGreeting: Span
    /// The shortest time between two logins, the first of which failed or did not last; by the console's `now`.
    public var betweenLogins: Span
    /// The longest time that everything asked of a console may take together, from when it was made; `nil`: as long as it takes.
    public var whole: Span?

    /// 3 s, 15 s, 300 s (the box's own limit), 1 MiB, 5 redirects; a mail port 1 s and 2 s; a login every 10 s.
    public static let standard = Limits(
        connect: .seconds(3), request: .seconds(15), save: .seconds(300), pageBytes: 1 << 20, redirects: 5,
        probeConnect: .seconds(1), probeGreeting: .seconds(2), betweenLogins: .seconds(10))
}
