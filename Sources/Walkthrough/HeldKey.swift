import Appliance

/// Tells a key that a person presses again from one whose finger was not lifted (F21): terminals report no release.
struct HeldKey: Equatable, Sendable {
    private var last: Moment?
    private var isHeld = false

    /// Takes a press; says whether it may be the keyboard's auto-repeat.
    ///
    /// - Parameters:
    ///   - window: within this time of the press before, it is taken for a repeat.
    ///   - interval: within this time it surely is one, and so are all that follow until a pause of `window`.
    mutating func press(at now: Moment, window: Span, interval: Span) -> Bool {
        let gap = last.map { now - $0 }
        last = now
        guard let gap, gap < window || isHeld else { return false }
        isHeld = gap < interval || (isHeld && gap < window)
        return isHeld || gap < window
    }

    /// Another key was pressed: a held key would have stopped repeating.
    mutating func interrupt() { (last, isHeld) = (nil, false) }
}
