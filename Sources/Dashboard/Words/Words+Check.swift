import Appliance
import Preflight

extension Check.Group {
    /// The heading of this part of the report.
    public var words: Words {
        switch self {
        case .consoles: Words(ja: "管理画面", en: "Consoles")
        case .pair: Words(ja: "冗長化構成", en: "The pair")
        case .clocks: Words(ja: "時計", en: "Clocks")
        case .updates: Words(ja: "アップデート", en: "Updates")
        case .mail: Words(ja: "メール", en: "Mail")
        case .health: Words(ja: "装置の状態", en: "The boxes")
        }
    }
}

extension Check.Topic {
    /// What is looked at, as the console names it.
    public var words: Words {
        switch self {
        case .console: Words(ja: "ログイン", en: "Login")
        case .line: Words(ja: "通信路", en: "Line")
        case .pages: Words(ja: "画面の項目", en: "Pages")
        case .names: Words(ja: "ホスト名と相手サーバ", en: "Names and peers")
        case .roles: Words(ja: "両方の稼働状態", en: "Roles")
        case .monitor: Words(ja: "情報の更新", en: "Monitor refresh")
        case .light: Words(ja: "冗長化構成の状態", en: "Light")
        case .sync: Words(ja: "同期状態", en: "Sync")
        case .peer: Words(ja: "相手サーバ", en: "Peer")
        case .redundancy: Words(ja: "冗長化構成の設定", en: "Redundancy setting")
        case .failover: Words(ja: "前回フェールオーバ", en: "Last failover")
        case .clock: Words(ja: "装置の時計", en: "Box and computer")
        case .clocks: Words(ja: "装置どうしの時計", en: "Box and box")
        case .updateServer: Words(ja: "アップデート確認", en: "Update check")
        case .updateLists: Words(ja: "適用できるもの", en: "To apply")
        case .installed: Words(ja: "適用済みのもの", en: "Applied")
        case .switches: Words(ja: "メールの設定", en: "Mail switches")
        case .otherPorts: Words(ja: "手順書外のポート", en: "Beyond the manual")
        case .ports: Words(ja: "ポートの応答", en: "Greetings")
        case .components: Words(ja: "アクティブモニタ", en: "Active Monitor")
        case .load: Words(ja: "CPU の平均負荷", en: "CPU load")
        }
    }
}

extension Verdict {
    /// What stands at the head of a check's line; all are as wide as each other.
    public var mark: String {
        switch self {
        case .ready: "[OK]"
        case .caution: "[! ]"
        case .notReady: "[NG]"
        case .unknown: "[? ]"
        }
    }
}

extension Check.Missing {
    /// Why something could not be found out.
    var words: Words {
        switch self {
        case .console: Words(ja: "ログインできないため不明です。", en: "Not known, for there is no login.")
        case .page(let fault): Words(ja: "読めません: \(fault.words.ja)", en: "Not read: \(fault.words.en)")
        case .fact: Words(ja: "画面から読み取れません。", en: "The page does not say it.")
        }
    }
}

extension Page {
    /// The page, as the console names it.
    var words: Words {
        switch self {
        case .identity: Words(ja: "ホスト名", en: "host name")
        case .monitor: Words(ja: "アクティブモニタ", en: "Active Monitor")
        case .redundancy: Words(ja: "冗長化構成の状態の詳細", en: "redundancy details")
        case .processor: Words(ja: "CPU の使用状況の詳細", en: "CPU details")
        case .mail: Words(ja: "電子メール", en: "e-mail")
        case .redundancySetting: Words(ja: "冗長化構成設定", en: "redundancy settings")
        case .updates: Words(ja: "システムアップデート", en: "system update")
        case .updateHistory: Words(ja: "システムアップデート履歴", en: "update history")
        }
    }
}

extension Gap {
    /// What is missing where, and why.
    public var words: Words {
        Words(ja: "\(page.words.ja): \(fault.words.ja)", en: "\(page.words.en): \(fault.words.en)")
    }
}
