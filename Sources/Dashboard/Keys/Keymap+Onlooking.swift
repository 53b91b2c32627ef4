import Appliance
import Canvas

extension Keymap {
    /// The keys of somebody who only looks: those of the dashboard that do nothing to the work.
    static let looking: [Binding] = bindings.compactMap { binding in
        switch binding.action {
        case .leave: close
        case .monitor, .log, .wayBack, .presenter, .help, .up, .down, .pageUp, .pageDown, .home, .end, .other: binding
        case .carryOut, .attest, .override, .note, .refresh, .bench, .replay: nil
        }
    }

    private static let close = Binding(
        keys: [.character("q")], name: "q", action: .leave,
        words: Words(ja: "閉じる（作業には影響しません）", en: "leave (the work is not touched)"),
        short: Words(ja: "閉じる", en: "leave"))

    /// All keys of a replay; where there is little room, it is the way to all the others that must not be missing.
    static let replaying: [Binding] = {
        let help = looking.filter { $0.action == .help }
        return replay.prefix(2) + help + replay.dropFirst(2) + looking.filter { $0.action != .help }
    }()

    /// The keys of a replay, beside ``looking``.
    static let replay: [Binding] =
        [
            Binding(
                keys: [.right, .space], name: "→ Space", action: .replay(.step),
                words: Words(ja: "次の出来事へ", en: "to the next event"), short: Words(ja: "次", en: "next")),
            Binding(
                keys: [.left, .backspace], name: "←", action: .replay(.back),
                words: Words(ja: "前の出来事へ", en: "to the event before"), short: Words(ja: "前", en: "back")),
            Binding(
                keys: [.enter], name: "Enter", action: .replay(.play),
                words: Words(ja: "再生・停止", en: "play or pause"), short: Words(ja: "再生/停止", en: "play/pause")),
            Binding(
                keys: [.character("n")], name: "n", action: .replay(.nextRow),
                words: Words(ja: "次の手順へ（N: 前の手順へ）", en: "to the next row (N: the one before)"),
                short: Words(ja: "次の手順", en: "row")),
            Binding(
                keys: [.character("a")], name: "a", action: .replay(.nextAlarm),
                words: Words(ja: "次の警報へ（A: 前の警報へ）", en: "to the next alarm (A: the one before)"),
                short: Words(ja: "次の警報", en: "alarm")),
            Binding(
                keys: [.character("+")], name: "+", action: .replay(.faster),
                words: Words(ja: "速く（-: 遅く、1〜9: 速さを選ぶ）", en: "faster (-: slower, 1 to 9: choose)"),
                short: Words(ja: "速く", en: "faster")),
            Binding(
                keys: [.character("g")], name: "g", action: .replay(.first),
                words: Words(ja: "最初へ（G: 最後へ）", en: "to the beginning (G: the end)"),
                short: Words(ja: "最初", en: "first")),
        ] + unlisted

    /// The other halves of the keys above, told in their words.
    private static let unlisted: [Binding] =
        ([
            ("N", .previousRow), ("A", .previousAlarm), ("-", .slower), ("G", .last),
        ] + (1...9).map { ("\($0)", .speed($0)) }).map { (key: String, act: ReplayAct) in
            Binding(
                keys: [.character(Character(key))], name: "", action: .replay(act), words: Words(same: ""),
                short: Words(same: ""))
        }
}

extension ReplayAct {
    /// Whether the footer has it.
    var isOffered: Bool { [.step, .back, .play, .nextRow, .nextAlarm].contains(self) }
}
