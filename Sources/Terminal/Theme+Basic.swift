import Canvas

/// By the numbers of ECMA-48: black 0, red 1, green 2, yellow 3, blue 4, magenta 5, cyan 6, white 7; from 8 on their bright
/// ones.
extension Theme {
    /// Legible on any background: nothing yellow or cyan stands on one that may be white, nothing blue on one that may be
    /// black.
    static func neutralBasicColours(of tone: Tone) -> Colours {
        switch tone {
        case .heading, .info, .key, .action: (-1, -1)
        case .caution: (0, 3)
        case .plain, .strong, .prompt, .calm, .dim, .frame, .stale, .title, .rehearsal, .onlooking, .good, .alarm,
            .alarmBanner, .attested, .overridden:
            basicColours(of: tone)
        }
    }

    /// For a dark background.
    static func basicColours(of tone: Tone) -> Colours {
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

    /// The bright ones, for a dark background.
    static func brightColours(of tone: Tone) -> Colours {
        switch tone {
        case .heading, .info, .key, .action: (14, -1)
        case .good: (10, -1)
        case .caution: (11, -1)
        case .alarm: (9, -1)
        case .attested, .overridden: (13, -1)
        case .alarmBanner: (15, 1)
        case .plain, .strong, .prompt, .calm, .dim, .frame, .stale, .title, .rehearsal, .onlooking:
            basicColours(of: tone)
        }
    }

    /// Nothing yellow or cyan stands on a light background.
    static func lightBasicColours(of tone: Tone) -> Colours {
        switch tone {
        case .heading, .info, .key, .action: (4, -1)
        case .caution: (0, 3)
        case .plain, .strong, .prompt, .calm, .dim, .frame, .stale, .title, .rehearsal, .onlooking, .good, .alarm,
            .alarmBanner, .attested, .overridden:
            basicColours(of: tone)
        }
    }

    /// No red against green: what is good is cyan, an alarm is a bar.
    static func safeBasicColours(of tone: Tone) -> Colours {
        switch tone {
        case .heading, .info, .key, .action: (-1, -1)
        case .good: (6, -1)
        case .alarm: (7, 1)
        case .caution: (0, 3)
        case .plain, .strong, .prompt, .calm, .dim, .frame, .stale, .title, .rehearsal, .onlooking,
            .alarmBanner, .attested, .overridden:
            basicColours(of: tone)
        }
    }
}
