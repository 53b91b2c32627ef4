import Appliance

/// Holds back a login that follows too soon upon one that failed or did not last.
///
/// A session that was good for a while may be renewed at once; hammering a box with a password that it refuses may not.
struct LoginPacing {
    private let gap: Span
    private var lastLogin: Moment?
    private var heldUntil: Moment?

    init(gap: Span) { self.gap = gap }

    /// Notes a login, or says until when it is held back.
    mutating func begin(at now: Moment) throws(ConsoleFault) {
        if let heldUntil, now < heldUntil { throw .loginHeldBack(until: heldUntil) }
        lastLogin = now
        heldUntil = nil
    }

    /// Notes that the last login was refused, or that its session has ended.
    mutating func didNotLast() { heldUntil = lastLogin.map { $0 + gap } }
}
