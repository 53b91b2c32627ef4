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

    /// The pages of which something was found.
    public var pagesRead: [Page] {
        let found: [(Page, Bool)] = [
            (.identity, host != nil), (.monitor, components != nil), (.redundancy, redundancy != nil),
            (.processor, processor != nil), (.mail, mail != nil), (.redundancySetting, redundancySetting != nil),
            (.updates, updates != nil), (.updateHistory, updateHistory != nil),
        ]
        return found.filter(\.1).map(\.0)
    }

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
