import Appliance
import Canvas

/// One key: what it is called, what it does. Footer, help and the README's table are printed from this list.
public struct Binding: Sendable {
    /// What the key does.
    public enum Action: Hashable, Sendable {
        case carryOut, attest, override, note, refresh, up, down, pageUp, pageDown, home, end, other, monitor, log,
            wayBack, presenter, bench, help, leave
        /// Of a replay only.
        case replay(ReplayAct)
    }

    /// The keys, any of which will do.
    public let keys: [Key]
    /// Their names.
    public let name: String
    /// What they do.
    public let action: Action
    /// The same, for people.
    public let words: Words
    /// The same in a word or two, for the footer.
    public let short: Words
}

/// Every key of the dashboard.
public enum Keymap {
    /// In the order in which help prints them and the footer shows them.
    public static let bindings = [
        Binding(
            keys: [.enter], name: "Enter", action: .carryOut,
            words: Words(ja: "今の作業を実行する（確認の画面が出ます）", en: "carry out the current item (asks first)"),
            short: Words(ja: "実行", en: "carry out")),
        Binding(
            keys: [.space], name: "Space", action: .attest,
            words: Words(ja: "申告する: 行なった、この目で見た", en: "attest: I have done or seen it"),
            short: Words(ja: "申告", en: "attest")),
        Binding(
            keys: [.character("w")], name: "w", action: .bench,
            words: Words(
                ja: "訓練機: 電源、ケーブル、障害（訓練のみ）", en: "the bench: power, cables, faults (rehearsal only)"),
            short: Words(ja: "訓練機", en: "bench")),
        Binding(
            keys: [.character("o")], name: "o", action: .override,
            words: Words(
                ja: "条件を満たさないまま進める（理由を記録します）", en: "override an unmet condition, with a reason (where allowed)"),
            short: Words(ja: "逸脱", en: "override")),
        Binding(
            keys: [.character("r")], name: "r", action: .refresh,
            words: Words(ja: "今すぐ読み直す（情報の更新）", en: "refresh now (情報の更新)"),
            short: Words(ja: "更新", en: "refresh")),
        Binding(
            keys: [.character("n")], name: "n", action: .note,
            words: Words(ja: "記録にメモを残す", en: "a note for the record"), short: Words(ja: "メモ", en: "note")),
        Binding(
            keys: [.character("d")], name: "d", action: .monitor,
            words: Words(ja: "装置のアクティブモニタをすべて見る", en: "a box's monitor in full"),
            short: Words(ja: "モニタ", en: "monitor")),
        Binding(
            keys: [.character("l")], name: "l", action: .log, words: Words(ja: "記録を見る", en: "the log"),
            short: Words(ja: "記録", en: "log")),
        Binding(
            keys: [.character("b")], name: "b", action: .wayBack,
            words: Words(ja: "ここからメールを再開する方法（助言のみ）", en: "the way back from here (advice only)"),
            short: Words(ja: "復旧案", en: "back")),
        Binding(
            keys: [.character("p")], name: "p", action: .presenter,
            words: Words(ja: "共有画面用の表示: 今の手順だけを大きく（アドレスなし）", en: "presenter view for a shared screen (no addresses)"),
            short: Words(ja: "共有表示", en: "presenter")),
        Binding(
            keys: [.character("?")], name: "?", action: .help, words: Words(ja: "キーの一覧", en: "every key"),
            short: Words(ja: "キー", en: "keys")),
        Binding(
            keys: [.character("q")], name: "q", action: .leave,
            words: Words(ja: "終了する（確認します）", en: "leave (asks first)"),
            short: Words(ja: "終了", en: "leave")),
        Binding(
            keys: [.up, .character("k")], name: "↑ k", action: .up,
            words: Words(ja: "手順表を上へ", en: "up in the checklist"),
            short: Words(ja: "上", en: "up")),
        Binding(
            keys: [.down, .character("j")], name: "↓ j", action: .down,
            words: Words(ja: "手順表を下へ", en: "down in the checklist"), short: Words(ja: "下", en: "down")),
        Binding(
            keys: [.pageUp], name: "PgUp", action: .pageUp, words: Words(ja: "一画面上へ", en: "a screenful up"),
            short: Words(ja: "前頁", en: "page up")),
        Binding(
            keys: [.pageDown], name: "PgDn", action: .pageDown, words: Words(ja: "一画面下へ", en: "a screenful down"),
            short: Words(ja: "次頁", en: "page down")),
        Binding(
            keys: [.home], name: "Home", action: .home, words: Words(ja: "最初の手順へ", en: "to the first row"),
            short: Words(ja: "先頭", en: "first")),
        Binding(
            keys: [.end], name: "End", action: .end, words: Words(ja: "最後の手順へ", en: "to the last row"),
            short: Words(ja: "末尾", en: "last")),
        Binding(
            keys: [.tab, .escape], name: "Tab Esc", action: .other,
            words: Words(ja: "もう一方の装置 / 今の手順に戻る", en: "the other box / back to the current item"),
            short: Words(ja: "戻る", en: "back")),
    ]

    /// What the footer leaves out where there is little room, the first one first: what only shows more of the same, and
    /// the keys of a rehearsal. What leads on, and the ways out and to all the others, stay.
    static let leastNeeded: [Binding] = {
        let actions: [Binding.Action] = [.log, .monitor, .refresh, .presenter, .bench, .wayBack]
        return actions.compactMap { action in bindings.first { $0.action == action } }
    }()
}

extension Binding {
    /// Whether there is such a key at all.
    func exists(in scene: Scene) -> Bool { action != .bench || scene.bench != nil }

    /// Whether it would do something now.
    func isOffered(in scene: Scene) -> Bool {
        switch action {
        case .carryOut: scene.work.refusalsNow.isEmpty
        case .attest: scene.work.wantsAttestation
        case .override: scene.work.overrideNow != nil
        case .bench: exists(in: scene)
        case .refresh, .monitor, .log, .wayBack, .help, .leave: true
        case .presenter: scene.view.isPresenting
        case .replay(let act): act.isOffered
        case .up, .down, .pageUp, .pageDown, .home, .end, .other, .note: false
        }
    }
}
