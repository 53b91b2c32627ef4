/// How a person wants the terminal to be used, where it is not left to the terminal.
public struct Appearance: Hashable, Sendable {
    /// For which background, or which eyes, the colours are.
    public enum Theme: String, CaseIterable, Sendable {
        /// Light text on a dark background.
        case dark
        /// Dark text on a light background.
        case light
        /// Told apart by eyes that do not tell red from green, on either background.
        case safe
    }

    /// Which marks and lines are drawn.
    public enum Marks: String, CaseIterable, Sendable {
        /// `+`, `-`, `|` and letters, which every terminal counts alike.
        case ascii
        /// `●`, `─`, `▶`: whoever says so knows that the terminal shows them in one column.
        case unicode
        /// As the terminal counts them (``MarkWidth``).
        case auto
    }

    /// The theme; `nil` for colours that are legible on any background.
    public var theme: Theme?
    /// The marks.
    public var marks: Marks
    /// Whether colours may be used at all.
    public var allowsColour: Bool

    /// By default what the environment says: `NO_COLOR`, and `COLORFGBG` for the background.
    public init(
        theme: Theme? = Environment.theme, marks: Marks = .auto, allowsColour: Bool = Environment.allowsColour
    ) {
        (self.theme, self.marks, self.allowsColour) = (theme, marks, allowsColour)
    }
}
