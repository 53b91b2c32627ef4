import Appliance

/// Tells a key that a person presses again from one whose finger was not lifted (F21): terminals report no release.
struct HeldKey: Equatable, Sendable {
    private var last: Moment?
    private var accepted: Moment?
    private var isHeld = false

    /// Takes a press; says whether it may be the keyboard's auto-repeat.
    ///
    /// - Parameters:
    ///   - window: within this time of the press that counted last, it is taken for a repeat.
    ///   - interval: within this time of any press it surely is one, and so are all that follow until a pause.
    mutating func press(at now: Moment, window: Span, interval: Span) -> Bool {
        let gap = last.map { now - $0 }
        last = now
        if let gap { isHeld = gap < interval || (isHeld && gap < window) }
        if isHeld { return true }
        if let accepted, now - accepted < window { return true }
        accepted = now
        return false
    }

    /// Another key was pressed: a held key would have stopped repeating.
    mutating func interrupt() { self = HeldKey() }
}
