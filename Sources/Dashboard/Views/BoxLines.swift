import Appliance
import Canvas
import Procedure
import Walkthrough

/// What is said of a box, line by line: the most important first, closer together where there is little room.
struct BoxLines {
    let scene: Scene
    let side: Side
    /// How wide a line is.
    let columns: Int
    /// The terminal's way of counting them.
    var width = Width.narrow

    /// Whether a line has room for more than the facts.
    var isRoomy: Bool { columns > 40 }

    var box: BoxRecord { scene.work.boxes[side] }
    private var isStale: Bool { scene.isStale(side) }

    func lines(room: Int) -> [[Piece]] {
        if room >= 10 {
            return [light, role, peer, sync, services, setting, updates, processor, contact, doing]
        }
        let merged = [light, role + gap + peer, sync, services]
        // (*2) (2): while mail runs without a sync, the CPU is watched.
        if isWithoutFailover { return Array((merged + [processor, contact]).prefix(room)) }
        if room < 6 { return Array((merged + [contact]).prefix(room)) }
        return merged + [settingAndProcessor, contact]
    }

    /// The figure only where both have room.
    private var settingAndProcessor: [Piece] {
        let both = setting + gap + processor(beside: setting + gap)
        return both.columns(width) <= columns ? both : setting
    }

    private var isWithoutFailover: Bool {
        scene.work.debts.contains { if case .noFailover = $0 { true } else { false } }
    }

    private var gap: [Piece] { [Piece("  ")] }

    /// Known text in its tone; what is old has lost its colour.
    func fact(_ text: String, _ tone: Tone = .plain) -> Piece { Piece(text, isStale ? .stale : tone) }

    func label(_ ja: String, _ en: String) -> Piece { Piece(scene.say(ja, en) + " ", .dim) }

    private var light: [Piece] {
        guard let light = box.redundancy?.value.light else {
            return [Piece("? ", .dim), Piece(scene.say("未確認", "not read"))]
        }
        let tone = LightTone(scene.work.judgement(of: side), light).tone
        var pieces = [fact("\(scene.glyph(of: light)) \(scene.say(light.words)) ", tone)]
        switch scene.work.judgement(of: side) {
        case .unexpected(let expected) where !isStale:
            let words = expected.map { scene.say($0.words) }.joined(separator: "/")
            let detail = isRoomy ? Words(ja: "（想定 \(words)）", en: " (expected \(words))") : Words(same: "")
            pieces.append(Piece(scene.say("想定外\(detail.ja)", "UNEXPECTED\(detail.en)"), .alarm))
        case .asExpected where !isStale && isRoomy && !isAmiss:
            pieces.append(Piece(scene.say("想定どおり", "as expected"), .dim))
        default: break
        }
        return pieces
    }

    /// Whether the row itself does not stand any more: then nothing is as it expected, whatever the light.
    private var isAmiss: Bool { scene.work.alarms.contains(where: \.isFullStop) }

    private var role: [Piece] {
        [
            label("稼働", "role"),
            fact(box.redundancy?.value.role.map { scene.say($0.words) } ?? scene.say("不明", "unknown")),
        ]
    }

    private var peer: [Piece] {
        [
            label("相手", "peer"),
            fact(box.redundancy?.value.peer.map { scene.say($0.words) } ?? scene.say("不明", "unknown")),
        ]
    }

    private var services: [Piece] {
        let start = [label("メール", "mail")]
        guard let switches = box.mail?.value.switches else { return start + [fact(scene.say("未確認", "not read"))] }
        let on = MailService.allCases.filter { switches[$0] == true }
        // The manual's own three are on every box: without a switch on the page it is not known how they are.
        let unknown = [MailService.smtp, .imap, .pop].filter { switches[$0] == nil }
        let marks = unknown.map { fact("\($0.name)? ", .caution) }
        if on.isEmpty, unknown.isEmpty { return start + [fact(scene.say("すべて停止", "all stopped"))] }
        return start + on.map { fact("\($0.name) ", isOpen($0) ? .plain : .dim) } + marks
    }

    private func isOpen(_ service: MailService) -> Bool {
        if case .open = box.ports?.value[service] { true } else { false }
    }

    private var setting: [Piece] {
        let start = [label("冗長化設定", "redundancy")]
        guard let enabled = box.redundancySetting?.value.enabled else {
            return start + [fact(scene.say("未確認", "not read"))]
        }
        let inForce = box.redundancy.map { $0.value.light != .gray }
        let saved = enabled ? scene.say("有効", "enabled") : scene.say("無効", "disabled")
        guard let inForce, inForce != enabled, !isStale, box.redundancy?.value.light != .unknown else {
            return start + [fact(saved)]
        }
        return start + [fact("\(saved) "), fact(scene.say("未反映（再起動後）", "not in force yet"), .caution)]
    }

    private var updates: [Piece] {
        let start = [label("更新", "updates")]
        guard let list = box.updates?.value else { return start + [fact(scene.say("未確認", "not read"))] }
        if let progress = list.progress { return start + [fact(progress.text, .info)] }
        guard list.hasBeenChecked else { return start + [fact(scene.say("未確認", "not checked"))] }
        let count = list.updates.count
        return start + [fact(count == 0 ? scene.say("残りなし", "none left") : scene.say("\(count) 件", "\(count) waiting"))]
    }

    private var contact: [Piece] {
        let address = scene.addresses[side]
        switch box.contact {
        case .untried: return [Piece(scene.say("接続中 ", "connecting ")), Piece(address, .dim)]
        case .answering: return [Piece(scene.say("応答中 ", "answering ")), Piece(address, .dim)]
        case .daemonDown(let since): return [Piece(scene.say("起動・停止の途中 ", "starting or stopping "), .info), age(since)]
        case .silent(let since, _): return [Piece(scene.say("応答なし ", "silent "), silentTone), age(since)]
        case .troubled(_, let fault): return [Piece(scene.say(fault.words), .alarm)]
        }
    }

    private var silentTone: Tone { scene.work.judgement(of: side) == .unexpected([.silent]) ? .alarm : .caution }

    private func age(_ since: Moment) -> Piece { Piece((scene.now - since).clock, .dim) }

    private func turn(of item: Item) -> Words {
        if scene.work.refusalsNow.isEmpty || scene.work.wantsAttestation {
            return Words(ja: "操作待ち", en: "waits for you")
        }
        return scene.work.interlocks(of: item).isEmpty && item.operation == nil
            ? Words(ja: "検知待ち", en: "being sensed") : Words(ja: "条件待ち", en: "not yet ready")
    }

    /// What it is doing now, as far as the work knows.
    private var doing: [Piece] {
        let start = [label("今", "now")]
        guard let item = scene.work.current, item.side == side else { return start + [Piece("-", .dim)] }
        switch scene.work.progress(of: item.id) {
        case .sending(let order): return start + [Piece(scene.say(order.command.words), .info)]
        case .underWay(let act):
            let reason = scene.work.unmet(item).map { scene.say($0.reason.words) } ?? ""
            return start + [Piece("\((scene.now - act.since).clock)  \(reason)", .info)]
        case .pending, .done:
            return start + [Piece(scene.say(turn(of: item)))]
        }
    }
}

extension Scene {
    /// The mark of a light: readable without colour.
    func glyph(of light: Light) -> String {
        switch light {
        case .green: view.glyphs.green
        case .yellow: view.glyphs.yellow
        case .red: view.glyphs.red
        case .gray: view.glyphs.gray
        case .unknown: view.glyphs.unknown
        }
    }

}

/// The tone of a light, judged against the row: law 10.
struct LightTone {
    let tone: Tone

    init(_ judgement: Judgement, _ light: Light) {
        switch (judgement, light) {
        case (.unexpected, _): tone = .alarm
        case (.unknown, _), (_, .unknown): tone = .stale
        case (_, .green): tone = .good
        case (_, .gray), (_, .red): tone = .calm
        case (_, .yellow): tone = .caution
        }
    }
}
