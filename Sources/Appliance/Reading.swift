/// A page, or what stands in for one, that facts are read from.
public enum Page: String, CaseIterable, Codable, Hashable, Sendable {
    /// Who the box says it is: the title of `/nav/cList.php`.
    case identity
    /// アクティブモニタ: every component with its ball.
    case monitor
    /// 詳細 of 冗長化構成の状態: role, peer, sync.
    case redundancy
    /// 詳細 of CPU の使用状況: load and uptime.
    case processor
    /// 電子メール: the mail switches.
    case mail
    /// 冗長化構成設定: what is saved.
    case redundancySetting
    /// システムアップデート: what can be applied.
    case updates
    /// システムアップデート履歴: what was applied.
    case updateHistory
}

/// What was read of one box, in one go. A fact that was not asked for or not found is `nil`, never a default.
public struct Reading: Codable, Equatable, Sendable {
    /// The box's own clock, from the `Date` header of the last answer; whole seconds.
    public var clock: Moment?
    /// The host name that the box gives itself.
    public var host: BoxText?
    /// Every component of アクティブモニタ, in the page's order.
    public var components: [Component]?
    /// 冗長化構成詳細.
    public var redundancy: RedundancyStatus?
    /// The monitor's row of it, where its details could not be had.
    public var rowSignal: Signal?
    /// CPU の統計情報.
    public var processor: Processor?
    /// The mail switches and ports as saved.
    public var mail: MailSettings?
    /// 冗長化構成設定 as saved; in force only after the next start.
    public var redundancySetting: RedundancySetting?
    /// 入手できるアップデートのリスト.
    public var updates: UpdateList?
    /// システムアップデート履歴: what was applied, as far as the page tells.
    public var updateHistory: [Update]?
    /// What was asked for and not found, and why.
    public var gaps: [Gap]

    /// A reading of nothing yet.
    public init() { gaps = [] }
}

/// Something that was asked for and not found.
public struct Gap: Codable, Hashable, Sendable {
    /// Where it was looked for.
    public var page: Page
    /// Why it is missing.
    public var fault: ConsoleFault

    /// A thing missing from `page` because of `fault`.
    public init(page: Page, fault: ConsoleFault) {
        self.page = page
        self.fault = fault
    }
}

/// A row of アクティブモニタ.
public struct Component: Codable, Hashable, Sendable {
    /// The list that it stands in.
    public enum Group: String, CaseIterable, Codable, Hashable, Sendable {
        /// システムの動作状況 - 概要.
        case system
        /// サービスの動作状況 - 概要.
        case service
        /// その他の動作状況 - 概要.
        case other
    }

    /// コンポーネント名, as the box writes it.
    public var name: BoxText
    /// The list that it stands in.
    public var group: Group
    /// Its ball; `nil` where the image means nothing that we know.
    public var signal: Signal?

    /// A row of the monitor.
    public init(name: BoxText, group: Group, signal: Signal?) {
        self.name = name
        self.group = group
        self.signal = signal
    }
}

/// 冗長化構成詳細 (manual 3.5): what the box's monitor last wrote of the pair. It lags behind the truth.
public struct RedundancyStatus: Codable, Equatable, Sendable {
    /// The ball of 現在の動作状況.
    public var signal: Signal?
    /// The message beside the ball, verbatim.
    public var message: BoxText?
    /// 最後に動作状況が変化した時刻, by the box's own clock.
    public var changedAt: Moment?
    /// 稼働状態; `nil` when the words are neither, or both.
    public var role: Role?
    /// 稼働状態, verbatim.
    public var roleText: BoxText?
    /// 相手サーバ.
    public var peer: PeerState?
    /// 相手サーバ, verbatim.
    public var peerText: BoxText?
    /// 同期状態.
    public var sync: SyncState?
    /// 同期状態, verbatim.
    public var syncText: BoxText?
    /// How far the sync is, in percent, where 同期状態 names a figure.
    public var syncPercent: Int?
    /// 前回フェールオーバした原因, verbatim; empty when there was none.
    public var failoverCause: BoxText?
    /// 前回フェールオーバした時刻, verbatim; empty when there was none.
    public var failoverTime: BoxText?

    /// A status of which nothing is known yet.
    public init() {}

    /// The light that the ball means.
    public var light: Light { signal?.light ?? .unknown }
}

/// CPU の統計情報.
public struct Processor: Codable, Hashable, Sendable {
    /// 1 分間の平均負荷, in hundredths.
    public var load1: Int?
    /// 15 分間の平均負荷, in hundredths.
    public var load15: Int?
    /// 連続稼動時間, cut off to ``uptimeStep``.
    public var uptime: Span?

    /// How exactly the page tells it (`admin-ui` 2.5: days, hours, minutes).
    public static let uptimeStep = Span.minutes(1)

    /// What the page told; `nil` what it did not.
    public init(load1: Int? = nil, load15: Int? = nil, uptime: Span? = nil) {
        self.load1 = load1
        self.load15 = load15
        self.uptime = uptime
    }
}

/// The switches of the e-mail page as saved, and the ports that the page names.
public struct MailSettings: Codable, Hashable, Sendable {
    /// Which of the switches the page has are ticked; a switch that the page has not is missing.
    public var switches: [MailService: Bool]
    /// The ports that the page names; the others are the standard ones.
    public var ports: [MailService: Int]

    /// Switches and ports as a page shows them.
    public init(switches: [MailService: Bool], ports: [MailService: Int] = [:]) {
        self.switches = switches
        self.ports = ports
    }

    /// The TCP port of a service.
    public func port(of service: MailService) -> Int { ports[service] ?? service.standardPort }
}

/// 冗長化構成の設定 as saved (manual 3.3).
public struct RedundancySetting: Codable, Hashable, Sendable {
    /// 冗長化構成を有効にする.
    public var enabled: Bool
    /// 共通IPアドレス.
    public var commonAddress: BoxText?
    /// 相手サーバ: host and domain name, joined by a dot.
    public var peerHost: BoxText?

    /// A setting as the page shows it.
    public init(enabled: Bool, commonAddress: BoxText? = nil, peerHost: BoxText? = nil) {
        self.enabled = enabled
        self.commonAddress = commonAddress
        self.peerHost = peerHost
    }
}

/// An update package (manual 3.4).
public struct Update: Codable, Hashable, Sendable {
    /// 名前, such as `20081001.nup`.
    public var name: BoxText
    /// パッチレベル, such as `20081001`.
    public var patchLevel: BoxText
    /// コメント.
    public var comment: BoxText
    /// ステータス; `-` before it is applied.
    public var status: BoxText

    /// A row of the list.
    public init(name: BoxText, patchLevel: BoxText, comment: BoxText, status: BoxText) {
        self.name = name
        self.patchLevel = patchLevel
        self.comment = comment
        self.status = status
    }
}

/// 入手できるアップデートのリスト.
public struct UpdateList: Codable, Hashable, Sendable {
    /// What can be applied, in the page's order. Empty means nothing unless ``hasBeenChecked``.
    public var updates: [Update]
    /// Whether the list is the answer to アップデート確認, and not the empty list before it.
    public var hasBeenChecked: Bool
    /// A sentence that an update run in progress shows in the list's place, verbatim; `nil` when none runs.
    public var progress: BoxText?

    /// A list as the page shows it.
    public init(updates: [Update], hasBeenChecked: Bool, progress: BoxText? = nil) {
        self.updates = updates
        self.hasBeenChecked = hasBeenChecked
        self.progress = progress
    }

    /// What can be applied, as far as the list tells: `nil` where it is empty and nothing was checked (`admin-ui` 5.3).
    public var known: [Update]? { updates.isEmpty && !hasBeenChecked ? nil : updates }
}
