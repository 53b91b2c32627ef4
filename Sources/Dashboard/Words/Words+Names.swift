import Appliance
import Procedure
import Walkthrough

extension Side {
    /// The column's name.
    public var words: Words {
        switch self {
        case .active: Words(ja: "アクティブ側", en: "active side")
        case .standby: Words(ja: "スタンバイ側", en: "standby side")
        }
    }
}

extension Role {
    /// What a box does, as the monitor names it.
    public var words: Words {
        switch self {
        case .active: Words(ja: "アクティブ", en: "active")
        case .standby: Words(ja: "スタンバイ", en: "standby")
        }
    }
}

extension Light {
    /// The colour's name: a light is always glyph and word.
    public var words: Words {
        switch self {
        case .green: Words(ja: "緑 完了", en: "green complete")
        case .yellow: Words(ja: "黄 同期中", en: "yellow syncing")
        case .red: Words(ja: "赤 同期なし", en: "red no sync")
        case .gray: Words(ja: "灰 冗長化無効", en: "gray redundancy off")
        case .unknown: Words(ja: "不明", en: "unknown")
        }
    }
}

extension Sight {
    /// What a side shows, or should.
    public var words: Words {
        switch self {
        case .green: Words(ja: "緑", en: "green")
        case .yellow: Words(ja: "黄", en: "yellow")
        case .red: Words(ja: "赤", en: "red")
        case .gray: Words(ja: "灰", en: "gray")
        case .silent: Words(ja: "応答なし", en: "silent")
        }
    }
}

extension PeerState {
    /// 相手サーバ.
    public var words: Words {
        switch self {
        case .running: Words(ja: "起動中", en: "running")
        case .stopped: Words(ja: "停止", en: "stopped")
        }
    }
}

extension SyncState {
    /// 同期状態.
    public var words: Words {
        switch self {
        case .complete: Words(ja: "完了", en: "complete")
        case .running: Words(ja: "同期中", en: "syncing")
        case .broken: Words(ja: "とれていない", en: "not in sync")
        }
    }
}

extension Signal {
    /// What a ball of the monitor means, by its ALT text.
    public var words: Words {
        switch self {
        case .normal: Words(ja: "正常", en: "normal")
        case .problem: Words(ja: "問題発生", en: "problem")
        case .severe: Words(ja: "深刻な問題", en: "severe")
        case .none: Words(ja: "未収集", en: "no data")
        case .disabled: Words(ja: "無効", en: "disabled")
        case .unmonitored: Words(ja: "監視なし", en: "unmonitored")
        }
    }
}

extension Look {
    /// The console's own button.
    public var words: Words {
        switch self {
        case .refreshMonitor: Words(ja: "情報の更新", en: "monitor refresh")
        case .checkUpdates: Words(ja: "アップデート確認", en: "update check")
        }
    }
}

extension Command {
    /// What the box is told to do, as the console names it.
    public var words: Words {
        switch self {
        case .setServices(let services):
            let on = MailService.allCases.filter { services[$0] == true }.map(\.name).joined(separator: " ")
            let off = MailService.allCases.filter { services[$0] == false }.map(\.name).joined(separator: " ")
            return Words(
                ja: [on.isEmpty ? nil : "\(on) を起動", off.isEmpty ? nil : "\(off) を停止"].compactMap(\.self)
                    .joined(separator: "、"),
                en: [on.isEmpty ? nil : "start \(on)", off.isEmpty ? nil : "stop \(off)"].compactMap(\.self)
                    .joined(separator: ", "))
        case .setRedundancy(true): return Words(ja: "冗長化構成を有効に設定", en: "enable redundancy")
        case .setRedundancy(false): return Words(ja: "冗長化構成を無効に設定", en: "disable redundancy")
        case .restart: return Words(ja: "再起動", en: "restart")
        case .shutDown: return Words(ja: "シャットダウン", en: "shut down")
        case .applyUpdates: return Words(ja: "アップデート実行", en: "run the update")
        }
    }
}

extension Mark {
    /// Law 1: three different words for three different things.
    public var words: Words {
        switch self {
        case .sensed: Words(ja: "検知", en: "sensed")
        case .attested: Words(ja: "申告", en: "attested")
        case .overridden: Words(ja: "逸脱", en: "overridden")
        }
    }
}

extension Collection<MailService> {
    /// Their names with their ports' usual numbers, such as `IMAP (143)`.
    var names: String { map { "\($0.name) (\($0.standardPort))" }.joined(separator: ", ") }

    /// That only these of a side are open, of what was stopped.
    public func partlyUp(on side: Side) -> Words {
        let names = map(\.name)
        return Words(
            ja: "メールは一部だけ動いています（\(side.letter) の \(names.joined(separator: "、"))）。",
            en: "Mail is up in part only (\(names.joined(separator: ", ")) of \(side.letter)).")
    }
}
