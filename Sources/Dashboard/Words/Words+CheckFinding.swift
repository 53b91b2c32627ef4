import Appliance
import Preflight

extension Check.Finding {
    /// What was found: the end of a check's line.
    public var words: Words {
        switch self {
        case .unread(let why): why.words
        case .answers(let host):
            Words(
                ja: "\(host?.text ?? "ホスト名不明の装置") にログインできます。", en: "\(host?.text ?? "A box without a name") lets us in."
            )
        case .fails(let fault): fault.words
        case .encrypted: Words(ja: "暗号化されています。", en: "Encrypted.")
        case .inClear:
            Words(
                ja: "暗号化されていません（HTTP）。パスワードがそのまま流れます。",
                en: "Plain HTTP: the password crosses the wire in clear.")
        case .complete: Words(ja: "必要な項目をすべて読めました。", en: "Every page and fact was found.")
        case .incomplete(let gaps): Self.words(gaps)
        case .peers(let hosts):
            Words(
                ja: "\(hosts.active) と \(hosts.standby) が互いを相手サーバとしています。",
                en: "\(hosts.active) and \(hosts.standby) name each other.")
        case .sameBox(let host):
            Words(ja: "両方のアドレスが同じ装置（\(host)）につながっています。", en: "Both addresses lead to one box (\(host)).")
        case .strangers(let side, let names, let other):
            Words(
                ja: "\(side.words.ja)の相手サーバは \(names) ですが、もう一方のアドレスにいるのは \(other) です。",
                en: "The \(side.words.en) has \(names) for a peer, but \(other) is at the other address.")
        case .rolesAsColumns, .rolesReversed, .bothActive, .noneActive: roleWords
        case .fresh, .perhapsOld, .refreshFails: monitorWords
        case .light(let light): light.words
        case .sync(let sync, let percent):
            Words(
                ja: sync.words.ja + (percent.map { "（\($0)%）" } ?? ""),
                en: sync.words.en + (percent.map { " (\($0)%)" } ?? ""))
        case .peer(let peer): peer.words
        case .redundancy(let isEnabled): isEnabled ? Words(ja: "有効", en: "enabled") : Words(ja: "無効", en: "disabled")
        case .noFailover: Words(ja: "なし", en: "none")
        case .failover(let time, let cause): Words(same: "\(time) \(cause)")
        case .clock(let ahead): ahead.words(than: Words(ja: "このコンピュータ", en: "this computer"))
        case .clocks(let ahead):
            Words(
                ja: "A は \(ahead.words(than: Words(same: "S ")).ja)",
                en: "A is \(ahead.words(than: Words(same: "S")).en)")
        case .serverAnswers, .serverFails, .sameUpdates, .nothingToApply, .updatesDiffer, .updating, .sameInstalled,
            .installedDiffer:
            updateWords
        case .switches, .allSwitchedOff, .noOtherPorts, .otherPorts, .portsGreet, .portsDoNotGreet: mailWords
        case .normal(let names):
            Words(
                ja: "問題なし（正常: \(names.map(\.text).joined(separator: "、"))）",
                en: "no problem (normal: \(names.map(\.text).joined(separator: ", ")))")
        case .notNormal(let components): Self.words(components)
        case .load(let load): Words(same: load.hundredths)
        }
    }

    private static func words(_ gaps: [Gap]) -> Words {
        let words = gaps.map(\.words)
        return Words(ja: words.map(\.ja).joined(separator: " "), en: words.map(\.en).joined(separator: " "))
    }

    private static func words(_ components: [Component]) -> Words {
        let words = components.map { component in
            let signal = component.signal?.words ?? Words(ja: "不明な表示", en: "unknown ball")
            return Words(ja: "\(component.name)（\(signal.ja)）", en: "\(component.name) (\(signal.en))")
        }
        return Words(ja: words.map(\.ja).joined(separator: "、"), en: words.map(\.en).joined(separator: ", "))
    }
}

extension Span {
    /// How far a clock is ahead of another one, or behind; `other` as the English sentence wants it.
    fileprivate func words(than other: Words) -> Words {
        let length = max(self, .zero - self)
        if length.seconds <= 1 { return Words(ja: "\(other.ja)と一致しています。", en: "the same as on \(other.en)") }
        let size = length.sizeWords
        return self < .zero
            ? Words(ja: "\(other.ja)より \(size.ja)遅れています。", en: "\(size.en) behind \(other.en)")
            : Words(ja: "\(other.ja)より \(size.ja)進んでいます。", en: "\(size.en) ahead of \(other.en)")
    }

    /// Seconds up to two minutes, then minutes and seconds: `2 分 35 秒`.
    var sizeWords: Words {
        if self < .minutes(2) { return Words(ja: "\(seconds) 秒", en: "\(seconds) s") }
        return Words(ja: "\(seconds / 60) 分 \(seconds % 60) 秒", en: "\(seconds / 60) min \(seconds % 60) s")
    }
}

extension Int {
    /// A load in hundredths as the console writes it, such as `0.35`.
    var hundredths: String { "\(self / 100).\(self % 100 < 10 ? "0" : "")\(self % 100)" }
}
