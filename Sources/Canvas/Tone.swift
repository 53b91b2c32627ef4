/// What a piece of text is for. Views ask for a role, never for a colour: a theme turns roles into colours, and every
/// state is readable without one.
public enum Tone: UInt8, CaseIterable, Sendable {
    /// Ordinary text.
    case plain
    /// Beside the point.
    case dim
    /// Ordinary text that matters.
    case strong
    /// The line at the top of the screen.
    case title
    /// The name of a pane, a column or a step.
    case heading
    /// Lines between panes.
    case frame
    /// A key to press, in the footer and in prompts.
    case key
    /// What Enter will do next.
    case action
    /// A question that waits for an answer.
    case prompt
    /// Told, and neither good nor bad.
    case info
    /// 訓練: what is shown is not real.
    case rehearsal
    /// For eyes alone: what is shown is done elsewhere, or was done long ago.
    case onlooking
    /// As it should be, by a reading: the only green (law 1).
    case good
    /// Gray, and rightly so.
    case calm
    /// To be watched.
    case caution
    /// To be acted on.
    case alarm
    /// An alarm that must not be overlooked: a whole bar of it.
    case alarmBanner
    /// Said by a person, not sensed.
    case attested
    /// 逸脱: passed over with a reason.
    case overridden
    /// Too old to be trusted: it has lost its colour (law 9).
    case stale

    /// The letter that stands for it in ``Canvas/tones``.
    public var letter: Character {
        switch self {
        case .plain: "."
        case .dim: "d"
        case .strong: "s"
        case .title: "t"
        case .heading: "h"
        case .frame: "f"
        case .key: "k"
        case .action: "a"
        case .prompt: "p"
        case .info: "i"
        case .rehearsal: "r"
        case .onlooking: "l"
        case .good: "g"
        case .calm: "m"
        case .caution: "c"
        case .alarm: "x"
        case .alarmBanner: "b"
        case .attested: "u"
        case .overridden: "o"
        case .stale: "z"
        }
    }
}
