import Appliance
import Canvas
import WayBack

/// What the screen itself is showing: nothing of this decides anything about the work.
public struct ViewState: Equatable, Sendable {
    /// What lies over the dashboard.
    public enum Overlay: Equatable, Sendable {
        /// Every key.
        case help
        /// A box's monitor in full.
        case monitor(Side)
        /// The log.
        case log
        /// What gets mail flowing again from here.
        case wayBack(WayBack)
        /// The boxes from behind.
        case bench
        /// What can go wrong with them, to be switched on.
        case faults
        /// Whether to leave.
        case leaving
    }

    /// What lies over the dashboard.
    public var overlay: Overlay?
    /// The item that a person looks at; `nil`: the current one, wherever it goes.
    public var selection: Int?
    /// How many lines the log is scrolled back.
    public var logScroll = 0
    /// How many lines the way back is scrolled down.
    public var scroll = 0
    /// Whether the screen is shown to others: the current row alone.
    public var isPresenting = false
    /// The last key that meant something, for who watches.
    public var lastKey: KeyStroke?
    /// A sentence in the place of the keys, such as why the last one did nothing; gone with the next one.
    public var notice: Words?
    /// Whether the end screen was put away.
    public var hasSeenEnd = false

    /// Whether there is no screen, and what keys do is typed in words.
    public var isTyped = false
    /// The marks and lines that the terminal can show.
    public var glyphs = Glyphs.unicode

    /// The dashboard, following the work.
    public init() {}
}

/// A key that was pressed, and what it means.
public struct KeyStroke: Equatable, Sendable {
    /// Its name.
    public let name: String
    /// What it means, in a word or two.
    public let words: Words

    /// A key of this name that means this.
    public init(name: String, words: Words) { (self.name, self.words) = (name, words) }
}
