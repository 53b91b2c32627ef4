import Canvas

/// By the numbers of xterm's cube of 6 by 6 by 6 and its 24 grays.
extension Theme {
    /// Legible on any background.
    static func richColours(of tone: Tone) -> Colours {
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
        case .good: (29, -1)
        case .caution: (136, -1)
        case .alarm: (196, -1)
        case .alarmBanner: (231, 160)
        case .attested: (134, -1)
        case .overridden: (169, -1)
        }
    }

    /// Lighter, for a dark background.
    static func darkColours(of tone: Tone) -> Colours {
        switch tone {
        case .dim, .calm: (248, -1)
        case .stale: (243, -1)
        case .heading, .info: (45, -1)
        case .key, .action: (75, -1)
        case .good: (78, -1)
        case .caution: (214, -1)
        case .alarm: (203, -1)
        case .attested: (183, -1)
        case .overridden: (219, -1)
        case .plain, .strong, .prompt, .frame, .title, .rehearsal, .onlooking, .alarmBanner: richColours(of: tone)
        }
    }

    /// Darker, for a light background.
    static func lightColours(of tone: Tone) -> Colours {
        switch tone {
        case .dim, .calm: (240, -1)
        case .stale: (243, -1)
        case .frame: (245, -1)
        case .heading, .info: (25, -1)
        case .key, .action: (27, -1)
        case .good: (22, -1)
        case .caution: (94, -1)
        case .alarm: (160, -1)
        case .attested: (90, -1)
        case .overridden: (127, -1)
        case .plain, .strong, .prompt, .title, .rehearsal, .onlooking, .alarmBanner: richColours(of: tone)
        }
    }

    /// After Okabe and Ito: what is good is blue, what is wrong vermilion and underlined; keys and headings have no colour
    /// that could be taken for either.
    static func safeColours(of tone: Tone) -> Colours {
        switch tone {
        case .heading, .info, .key, .action: (-1, -1)
        case .good: (33, -1)
        case .caution: (136, -1)
        case .alarm: (202, -1)
        case .attested, .overridden: (170, -1)
        case .plain, .strong, .prompt, .dim, .calm, .stale, .frame, .title, .rehearsal, .onlooking, .alarmBanner:
            richColours(of: tone)
        }
    }
}
