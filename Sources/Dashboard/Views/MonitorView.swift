import Appliance
import Canvas
import Walkthrough

/// A box's monitor in full, in the box's own words.
struct MonitorView: View {
    let scene: Scene
    let side: Side

    private var box: BoxRecord { scene.work.boxes[side] }

    func draw(in area: Rect, on canvas: inout Canvas) {
        let host = box.host?.text ?? "?"
        Panel(
            title: scene.say(
                "\(side.letter) アクティブモニタ \(host)  Tab もう一方  Esc 閉じる",
                "\(side.letter) Active Monitor, \(host)  Tab: the other box  Esc: close"),
            tone: .heading, lines: lines, columns: area.columns, scroll: scene.view.scroll
        ).draw(in: area, on: &canvas)
    }

    /// What was read first says how old it is: each of these is only as true as that (law 9).
    var lines: [Piece] { age + status + components + gaps }

    private var age: [Piece] {
        guard let answered = box.redundancy?.answered else {
            return [Piece(scene.say("まだ読めていません。", "Not read yet."), .dim)]
        }
        let age = scene.now - answered
        if scene.isStale(side) {
            return [Piece(scene.say("古い表示です（\(age.clock) 前に読み取り）。", "Old: read \(age.clock) ago."), .caution)]
        }
        let tens = age.seconds / 10 * 10
        return [
            Piece(
                tens == 0 ? scene.say("たった今読み取り", "read just now") : scene.say("\(tens) 秒前に読み取り", "read \(tens) s ago"),
                .dim)
        ]
    }

    private var components: [Piece] {
        (box.components?.value ?? []).map { component in
            let state = component.signal.map { scene.say($0.words) } ?? scene.say("不明", "unknown")
            return Piece("\(glyph(component.signal)) \(component.name)  \(state)", tone(component.signal))
        }
    }

    /// What the box says of its redundancy, to the letter.
    var status: [Piece] {
        guard let status = box.redundancy?.value else { return [] }
        let rows: [(String, BoxText?)] = [
            ("現在の動作状況", status.message), ("稼働状態", status.roleText), ("相手サーバ", status.peerText),
            ("同期状態", status.syncText),
        ]
        let failover = [status.failoverCause, status.failoverTime].compactMap { $0?.text }.filter { !$0.isEmpty }
        let changed = status.changedAt.map { "\($0.timeOfDay(offset: scene.utcOffset))" } ?? "-"
        return rows.compactMap { label, text in text.map { Piece("\(label): \($0)") } }
            + [Piece("最後に動作状況が変化した時刻: \(changed)")]
            + [Piece("前回フェールオーバした原因・時刻: \(failover.isEmpty ? "-" : failover.joined(separator: "  "))")]
    }

    private var gaps: [Piece] {
        box.gaps.filter { !isEmptyAsExpected($0) }.prefix(3).map {
            Piece("\($0.page.rawValue): \(scene.say($0.fault.words))", .caution)
        }
    }

    /// With redundancy off the box leaves its role and its peer blank.
    private func isEmptyAsExpected(_ gap: Gap) -> Bool {
        guard case .notUnderstood(_, let text) = gap.fault else { return false }
        return gap.page == .redundancy && text.isEmpty && box.redundancy?.value.light == .gray
    }

    private func glyph(_ signal: Signal?) -> String {
        switch signal {
        case .normal: scene.view.glyphs.green
        case .problem: scene.view.glyphs.yellow
        case .severe: scene.view.glyphs.red
        case .none?, .disabled, .unmonitored: scene.view.glyphs.gray
        case nil: scene.view.glyphs.unknown
        }
    }

    private func tone(_ signal: Signal?) -> Tone {
        if scene.isStale(side) { return .stale }
        return switch signal {
        case .normal: .good
        case .problem: .caution
        case .severe: .alarm
        case .none?, .disabled, .unmonitored, nil: .calm
        }
    }
}
