import Appliance

/// Logging in and out, and what an ended session looks like (`admin-ui` 1.2 to 1.6).
struct SessionGuide: Sendable {
    var login = "/"
    var userField = ""
    var passwordField = ""
    var constantFields: [(name: String, value: String)] = []
    var userCookie = ""
    var sessionCookie = ""
    var logout = "/"
    var failedMarks: [String] = []
    var endedMarks: [String] = []
    var endedPaths: [String] = []
    var forbiddenPaths: [String] = []
    var actingMarks: [String] = []
}

/// Sentences that say what a page is.
struct SentenceGuide: Sendable {
    var daemonDown = Labels()
    var forbidden = Labels()
    var suspended = Labels()
}

/// アクティブモニタ (`admin-ui` 2.1 to 2.4).
struct MonitorGuide: Sendable {
    var groups: [Component.Group: Labels] = [:]
    var redundancyRow = Labels()
    var processorRow = Labels()
    var nameInput = ""
    var detailsAlts = Labels()
    var spacerImages: [String] = []
    var entries = Labels()
    var pageInput = ""
    var refresh = "/"
}

/// A ball: ALT texts, and images whose colour no other ball has (`admin-ui` 2.3).
struct SignalGuide: Sendable {
    var alts = Labels()
    var images: [String] = []
}

/// 冗長化構成詳細 (`admin-ui` 6.2).
struct RedundancyGuide: Sendable {
    var status = FieldGuide()
    var changed = FieldGuide()
    var changedInput = ""
    var never = Labels()
    var role = FieldGuide()
    /// What turns 稼働状態 and 相手サーバ into their opposite.
    var negations = Labels()
    var roleWords: [Role: Labels] = [:]
    var peer = FieldGuide()
    var peerWords: [PeerState: Labels] = [:]
    var sync = FieldGuide()
    var syncWords: [SyncState: Labels] = [:]
    /// What leaves 同期状態 open.
    var syncDoubts = Labels()
    /// What a figure in percent stands beside that is not how far a sync has come.
    var percentDoubts = Labels()
    var failoverCause = FieldGuide()
    var failoverTime = FieldGuide()
}

/// CPU の統計情報 (`admin-ui` 2.5).
struct ProcessorGuide: Sendable {
    /// A part of the uptime.
    enum Unit: String, CaseIterable, Sendable {
        case days, hours, minutes, seconds

        /// How long one of them is.
        var span: Span {
            switch self {
            case .days: .seconds(86_400)
            case .hours: .seconds(3600)
            case .minutes: .seconds(60)
            case .seconds: .seconds(1)
            }
        }
    }

    var load1 = FieldGuide()
    var load15 = FieldGuide()
    var uptime = FieldGuide()
    var uptimeUnits: [Unit: Labels] = [:]
}

/// 電子メールサーバの設定 (`admin-ui` 3.3).
struct MailGuide: Sendable {
    var switches: [MailService: FieldGuide] = [:]
    var ports: [MailService: FieldGuide] = [:]
}

/// 冗長化構成の設定 (`admin-ui` 6.3).
struct SettingGuide: Sendable {
    var enabled = FieldGuide()
    var commonAddress = FieldGuide()
    var peerHost = FieldGuide()
}

/// How forms work (`admin-ui` 3.1, 3.2).
struct FormGuide: Sendable {
    var optionalMarks = Labels()
    var saveInput = ""
    var checkboxPrefix = ""
    var checkboxValue = ""
    var listPrefix = ""
    var listSuffix = ""
    var volatilePrefixes: [String] = []
}

/// システムアップデート (`admin-ui` 5.2, 5.3).
struct UpdateGuide: Sendable {
    var name = FieldGuide()
    var patchLevel = FieldGuide()
    var comment = FieldGuide()
    var status = FieldGuide()
    var entries = Labels()
    var empty = Labels()
    var pageInput = ""
    var checkButtons = Labels()
    var check = "/"
    var runButtons = Labels()
    var run = "/"
    var progressStatus = FieldGuide()
    var progressPercent = FieldGuide()
    var succeeded = Labels()
    var failed = Labels()
    var nothingFound = Labels()
    var applied = Labels()
}

extension UpdateGuide {
    /// What a history says of an entry.
    enum Verdict { case applied, failed }

    /// What a history's ステータス comes to; `nil` where its words are not known. An empty one, or a dash, says nothing against it.
    func verdict(on status: BoxText) -> Verdict? {
        let words = Label(status.text)
        if failed.isIn(words) { return .failed }
        let isBlank = status.text.allSatisfy { $0.isWhitespace || $0.isPunctuation || $0 == "ー" }
        return isBlank || applied.isIn(words) ? .applied : nil
    }
}

/// 電源 (`admin-ui` 4).
struct PowerGuide: Sendable {
    /// A button, where it leads, and what the box then says.
    struct Action: Sendable {
        var buttons = Labels()
        var path = "/"
        var started = Labels()
    }

    var page = PageGuide()
    var restart = Action()
    var shutDown = Action()
}
