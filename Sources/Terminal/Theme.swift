import CNcurses
import Canvas

/// The colours and attributes of each tone on a terminal: a new tone cannot be forgotten, for the switch is exhaustive.
///
/// The background is the terminal's own, so that it may be light or dark; the foregrounds are legible on both.
struct Theme: Sendable {
    /// How many colours there are to choose from.
    enum Palette: Sendable {
        /// None, or `NO_COLOR` is set: attributes only.
        case monochrome
        /// The eight of ECMA-48, or the sixteen beside them.
        case eight
        /// xterm's 256.
        case many
    }

    /// How one tone looks. A missing colour is the terminal's own.
    struct Style {
        var foreground: Int16 = -1
        var background: Int16 = -1
        var attributes: attr_t = 0
    }

    let palette: Palette

    func style(of tone: Tone) -> Style {
        switch palette {
        case .monochrome: Style(attributes: attributes(of: tone))
        case .eight: coloured(tone, Theme.basicColours(of: tone))
        case .many: coloured(tone, Theme.richColours(of: tone))
        }
    }

    private func coloured(_ tone: Tone, _ colours: (foreground: Int16, background: Int16)) -> Style {
        let isBar = colours.background >= 0
        let attributes = attributes(of: tone) & ~(isBar ? redpair_reversed() : 0)
        return Style(foreground: colours.foreground, background: colours.background, attributes: attributes)
    }

    /// What tells a tone apart where there is no colour.
    private func attributes(of tone: Tone) -> attr_t {
        switch tone {
        case .plain, .info, .good, .calm, .attested: 0
        case .dim, .stale, .frame: palette == .many ? 0 : redpair_faint()
        case .strong, .heading, .caution, .action, .key, .prompt: redpair_bold()
        case .overridden: redpair_underlined()
        case .alarm: palette == .monochrome ? redpair_bold() | redpair_underlined() : redpair_bold()
        case .title, .rehearsal, .onlooking: redpair_reversed()
        case .alarmBanner: redpair_bold() | redpair_reversed()
        }
    }

    /// By the numbers of ECMA-48: black 0, red 1, green 2, yellow 3, blue 4, magenta 5, cyan 6, white 7.
    private static func basicColours(of tone: Tone) -> (foreground: Int16, background: Int16) {
        switch tone {
        case .plain, .strong, .prompt, .calm, .dim, .frame, .stale: (-1, -1)
        case .title: (7, 4)
        case .heading, .info, .key, .action: (6, -1)
        case .rehearsal: (0, 3)
        case .onlooking: (7, 5)
        case .good: (2, -1)
        case .caution: (3, -1)
        case .alarm: (1, -1)
        case .alarmBanner: (7, 1)
        case .attested, .overridden: (5, -1)
        }
    }

    /// By the numbers of xterm's cube of 6 by 6 by 6 and its 24 grays.
    private static func richColours(of tone: Tone) -> (foreground: Int16, background: Int16) {
        switch tone {
        case .plain, .strong, .prompt: (-1, -1)
        case .dim, .calm: (245, -1)
        case .stale: (242, -1)
        case .frame: (240, -1)
        case .title: (231, 24)
        case .heading, .info: (31, -1)
        case .key, .action: (32, -1)
        case .rehearsal: (16, 178)
        case .onlooking: (231, 97)
        case .good: (35, -1)
        case .caution: (172, -1)
        case .alarm: (196, -1)
        case .alarmBanner: (231, 160)
        case .attested: (134, -1)
        case .overridden: (169, -1)
        }
    }
}
