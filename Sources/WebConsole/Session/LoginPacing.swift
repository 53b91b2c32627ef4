import Appliance

/// Holds back a login that follows too soon upon one that failed or did not last.
///
/// A session that was good for a while may be renewed at once; hammering a box with a password that it refuses may not.
struct LoginPacing {
    /// How long a password rests that was refused twice: whoever tries it again and again locks the account (F17).
    private static let rest = Span.minutes(10)

    private let gap: Span
    private var lastLogin: Moment?
    private var heldUntil: Moment?
    private var refusals = 0

    init(gap: Span) { self.gap = gap }

    /// Notes a login, or says why it is held back: what was refused stays refused meanwhile.
    mutating func begin(at now: Moment) throws(ConsoleFault) {
        if let heldUntil, now < heldUntil { throw refusals > 0 ? .loginRefused : .loginHeldBack(until: heldUntil) }
        lastLogin = now
        heldUntil = nil
    }

    /// Notes that the session of the last login has ended.
    mutating func didNotLast() { hold(for: gap) }

    /// Notes that the last login was refused.
    mutating func wasRefused() {
        refusals += 1
        hold(for: refusals > 1 ? Self.rest : gap)
    }

    /// Notes that the last login was taken.
    mutating func wasTaken() { refusals = 0 }

    private mutating func hold(for span: Span) { heldUntil = lastLogin.map { $0 + span } }
}
