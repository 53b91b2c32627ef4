/// A switch of the e-mail settings page (manual 3.2, `admin-ui` 3.3), and the port that it opens.
public enum MailService: String, CaseIterable, Codable, Hashable, Sendable, CodingKeyRepresentable {
    /// SMTP サーバを有効にする.
    case smtp
    /// SMTPS サーバを有効にする.
    case smtps
    /// サブミッションポートを有効にする.
    case submission
    /// IMAP サーバを有効にする.
    case imap
    /// IMAPS サーバを有効にする.
    case imaps
    /// POP サーバを有効にする.
    case pop
    /// POPS サーバを有効にする.
    case pops

    /// The TCP port by IANA's list, used where the page does not name another.
    public var standardPort: Int {
        switch self {
        case .smtp: 25
        case .smtps: 465
        case .submission: 587
        case .imap: 143
        case .imaps: 993
        case .pop: 110
        case .pops: 995
        }
    }

    /// Whether mail comes in through it; the others only hand mail out.
    public var acceptsMail: Bool { self == .smtp || self == .smtps || self == .submission }

    /// The start of the greeting of a working server: `220` (RFC 5321 3.1), `+OK` (RFC 1939 3), `* OK` (RFC 9051 7.1).
    ///
    /// `nil` where TLS comes first, so that nothing is said in clear.
    public var greeting: String? {
        switch self {
        case .smtp, .submission: "220"
        case .pop: "+OK"
        case .imap: "* OK"
        case .smtps, .imaps, .pops: nil
        }
    }

    /// The name as the manual writes it.
    public var name: String {
        switch self {
        case .submission: "Submission"
        default: rawValue.uppercased()
        }
    }
}

/// What a TCP connection to a mail port found.
public enum PortState: Codable, Hashable, Sendable {
    /// Refused: nothing listens.
    case closed
    /// A connection was made, and this is how the server greeted (empty where it said nothing in time).
    case open(greeting: BoxText)
    /// Neither a connection nor a refusal: the box is silent or unreachable.
    case silent

    /// Whether a connection was made.
    public var isOpen: Bool { if case .open = self { true } else { false } }
}
