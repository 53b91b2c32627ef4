import Appliance

/// The sessions of one console (`admin-ui` 1.5). They are files there, so they outlive a restart.
struct Sessions: Sendable {
    /// How long a session may idle.
    static let idleLimit = Span.seconds(3600)
    /// The most that are kept; the one that idled longest goes first.
    static let most = 64
    /// What the daemon gives the anonymous user. Nothing works with it.
    static let anonymous = String(repeating: "0", count: 63)

    private struct Session {
        var user: String
        var opened: Moment
        var seen: Moment
    }

    private var byID: [String: Session] = [:]

    /// Opens a session and gives its id: 63 letters and digits.
    mutating func open(for user: String, at now: Moment) -> String {
        guard !user.isEmpty else { return Self.anonymous }
        if byID.count >= Self.most, let oldest = byID.min(by: { $0.value.seen < $1.value.seen }) {
            byID[oldest.key] = nil
        }
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
        let id = String((0..<63).map { _ in letters[Int.random(in: letters.indices)] })
        byID[id] = Session(user: user, opened: now, seen: now)
        return id
    }

    /// Whether the cookies name a live session that was opened since all others ended; a live one is renewed.
    mutating func renew(_ cookies: [String: String], at now: Moment, notBefore end: Moment? = nil) -> Bool {
        guard let id = cookies["sessionId"], let session = byID[id] else { return false }
        if let end, session.opened <= end { return false }
        guard session.user == cookies["loginName"], now - session.seen <= Self.idleLimit else { return false }
        byID[id]?.seen = now
        return true
    }

    /// Ends the session that the cookies name, if any.
    mutating func end(_ cookies: [String: String]) {
        if let id = cookies["sessionId"] { byID[id] = nil }
    }
}
