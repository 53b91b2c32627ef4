import Appliance

/// Everything that the e-mail page stores (`admin-ui` 3.3), but the ports: those are the simulator's layout.
public struct MailConfiguration: Hashable, Sendable {
    /// The seven switches.
    public var switches: [MailService: Bool]
    /// SMTP Auth を有効にする.
    public var smtpAuth = true
    /// POP 認証リレー.
    public var popRelay = false
    /// 配信の頻度: `queue0`, `queue15` … `queue1440`.
    public var queueTime = "queue0"
    /// 最大メールサイズ （MB）; empty for no limit.
    public var maxEmailSize = "20"
    /// 送信者ドメインの強制使用.
    public var masqueradeAs = "nsk.dom"
    /// スマートリレーサーバ.
    public var smartRelay = ""
    /// 電子メールのリレーを許可する…
    public var relay = ["172.16.0.0/16", "nsk.dom"]
    /// これらのホスト／ドメインからの…
    public var blockedHosts = ["spam.example"]
    /// これらのユーザからの…
    public var blockedUsers: [String] = []
    /// 最大許容 IMAP 接続数, 1 to 4,096.
    public var imapConnections = 1024
    /// 最大許容 POP 接続数, 1 to 1,024.
    public var popConnections = 80
    /// POPサーバタイムアウト時間(秒), 30 to 1,800.
    public var popTimeout = 120

    /// What a box in use has: SMTP, IMAP and POP on, the others off.
    public init() {
        let on: Set<MailService> = [.smtp, .imap, .pop]
        switches = Dictionary(uniqueKeysWithValues: MailService.allCases.map { ($0, on.contains($0)) })
    }

    /// Whether a switch is ticked.
    public func isOn(_ service: MailService) -> Bool { switches[service] ?? false }

    /// Whether any switch is on that mail comes in through.
    public var acceptsMail: Bool { MailService.allCases.contains { $0.acceptsMail && isOn($0) } }

    /// Whether any switch is on.
    public var servesAnything: Bool { MailService.allCases.contains(where: isOn) }
}
