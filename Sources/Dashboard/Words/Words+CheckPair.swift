import Appliance
import Preflight

extension Check.Finding {
    /// The roles.
    var roleWords: Words {
        switch self {
        case .rolesReversed(let hosts):
            Words(
                ja: """
                    逆です。A のアドレスの装置（\(hosts.active?.text ?? "ホスト名不明")）がスタンバイ、\
                    S のアドレスの装置（\(hosts.standby?.text ?? "ホスト名不明")）がアクティブです。\
                    別の作業や切り替わりの途中でないかも確かめてください。
                    """,
                en: """
                    Reversed: \(hosts.active?.text ?? "the box") at A's address is standby, and \
                    \(hosts.standby?.text ?? "the box") at S's address is active. \
                    Make sure that no other work, and no failover, is under way.
                    """)
        case .bothActive: Words(ja: "両方がアクティブです。", en: "Both are active.")
        case .noneActive: Words(ja: "どちらもアクティブではありません。", en: "Neither is active.")
        default: Words(ja: "A がアクティブ、S がスタンバイです。", en: "A is active, S is standby.")
        }
    }

    /// How new the monitor's pages are.
    var monitorWords: Words {
        switch self {
        case .perhapsOld(let span):
            Words(
                ja: "\(span.sizeWords.ja)待っても、更新されたことを確かめられません。表示が古いかもしれません。",
                en: "Nothing shows within \(span.sizeWords.en) that it has run: what the box shows may be old.")
        case .refreshFails(let fault): fault.words
        default: Words(ja: "更新されました。", en: "It has run just now.")
        }
    }

    /// What can be applied, and what was.
    var updateWords: Words {
        switch self {
        case .serverFails(let fault): fault.words
        case .sameUpdates(let updates):
            Words(
                ja: "両方とも同じ \(updates.count) 件: \(updates.levels)",
                en: "the same \(updates.count) on both: \(updates.levels)"
            )
        case .nothingToApply: Words(ja: "両方とも、適用できるアップデートはありません。", en: "There is nothing to apply on either.")
        case .sameInstalled(let updates) where updates.isEmpty: Words(ja: "両方ともありません。", en: "None on either.")
        case .sameInstalled(let updates):
            Words(
                ja: "両方とも同じ \(updates.count) 件: \(updates.levels)",
                en: "the same \(updates.count) on both: \(updates.levels)"
            )
        case .updatesDiffer(let only), .installedDiffer(let only):
            Words(
                ja: "違います。A だけ: \(only.active.levels)、S だけ: \(only.standby.levels)",
                en: "They differ. Only on A: \(only.active.levels); only on S: \(only.standby.levels)")
        case .updating(let side, let text):
            Words(ja: "\(side.words.ja)で適用中です（\(text)）。", en: "The \(side.words.en) is applying updates now (\(text)).")
        default: Words(ja: "アップデートサーバから一覧が届きました。", en: "The update server has answered.")
        }
    }

    /// The mail switches and ports.
    var mailWords: Words {
        switch self {
        case .switches(let on):
            Words(
                ja: "起動しているもの: \(on.names)。作業の最後にこの設定へ戻します。",
                en: "On: \(on.names). So they will be again at the end of the work.")
        case .allSwitchedOff: Words(ja: "すべて停止しています。", en: "All are off.")
        case .otherPorts(let services):
            Words(
                ja: "有効です: \(services.names)。手順書に、これを止める手順はありません。",
                en: "Enabled: \(services.names). The manual does not stop them.")
        case .portsGreet([]):
            Words(
                ja: "起動していると分かったサービスはありません。応答は確かめていません。",
                en: "No service is known to be on, and no greeting was looked for.")
        case .portsGreet(let services):
            Words(ja: "正しく応答しています: \(services.names)", en: "They greet: \(services.names)")
        case .portsDoNotGreet(let services):
            Words(
                ja: "このコンピュータから応答が見えません: \(services.names)",
                en: "No greeting reaches this computer: \(services.names)")
        default: Words(ja: "ありません。", en: "None.")
        }
    }
}

extension [Update] {
    /// Name and patch level of each; a name that begins with its level need not repeat it.
    fileprivate var levels: String {
        if isEmpty { return "-" }
        return map { $0.name.text.hasPrefix($0.patchLevel.text) ? $0.name.text : "\($0.name) (\($0.patchLevel))" }
            .joined(separator: ", ")
    }
}
