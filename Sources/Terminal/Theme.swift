import CNcurses
import Canvas

/// The colours and attributes of each tone on a terminal: a new tone cannot be forgotten, for the switches are exhaustive.
///
/// The background is the terminal's own, but for bars. What matters is told by attributes too, and on the screen by a
/// mark and a word: nothing is lost where colours are.
struct Theme: Sendable {
    /// How many colours there are to choose from.
    enum Palette: CaseIterable, Sendable {
        /// None, or `NO_COLOR` is set: attributes only.
        case monochrome
        /// The eight of ECMA-48.
        case eight
        /// Those, and a bright one of each.
        case sixteen
        /// xterm's 256.
        case many

        /// What so many colours allow.
        init(colours: Int32) {
            switch colours {
            case 256...: self = .many
            case 16...: self = .sixteen
            case 8...: self = .eight
            default: self = .monochrome
            }
        }
    }

    /// How one tone looks.
    struct Style {
        var colours: Colours
        var attributes: attr_t
    }

    /// A foreground and a background by their numbers; -1 is the terminal's own.
    typealias Colours = (foreground: Int16, background: Int16)

    let palette: Palette
    /// `nil` for colours that are legible on any background.
    let name: Appearance.Theme?

    func style(of tone: Tone) -> Style {
        let colours = colours(of: tone)
        guard colours.background >= 0 else { return Style(colours: colours, attributes: attributes(of: tone)) }
        // Many terminals make bold black grey.
        let unwanted = redpair_reversed() | (colours.foreground == 0 ? redpair_bold() : 0)
        return Style(colours: colours, attributes: attributes(of: tone) & ~unwanted)
    }

    private func colours(of tone: Tone) -> Colours {
        switch (palette, name) {
        case (.monochrome, _): (-1, -1)
        case (.eight, .safe), (.sixteen, .safe): Self.safeBasicColours(of: tone)
        case (.eight, .light), (.sixteen, .light): Self.lightBasicColours(of: tone)
        case (.sixteen, .dark): Self.brightColours(of: tone)
        case (.eight, nil), (.sixteen, nil): Self.neutralBasicColours(of: tone)
        case (.eight, .dark): Self.basicColours(of: tone)
        case (.many, .safe): Self.safeColours(of: tone)
        case (.many, .dark): Self.darkColours(of: tone)
        case (.many, .light): Self.lightColours(of: tone)
        case (.many, nil): Self.richColours(of: tone)
        }
    }

    /// What tells a tone apart where there is no colour, or eyes do not see it.
    private func attributes(of tone: Tone) -> attr_t {
        switch tone {
        case .plain, .info, .good, .calm, .attested: 0
        case .dim, .stale, .frame: palette == .many ? 0 : redpair_faint()
        case .strong, .heading, .caution, .action, .key, .prompt: redpair_bold()
        case .overridden: redpair_underlined()
        case .alarm where palette == .monochrome || name == .safe: redpair_bold() | redpair_underlined()
        case .alarm: redpair_bold()
        case .title, .rehearsal, .onlooking: redpair_reversed()
        case .alarmBanner: redpair_bold() | redpair_reversed()
        }
    }
}
