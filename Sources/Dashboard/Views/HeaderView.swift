import Appliance
import Canvas
import Walkthrough

/// The line at the top: product, 訓練 or 本番, where the work is, how long it has taken, since when mail is down, the time.
struct HeaderView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.fill(area, tone: .title)
        // On a narrow screen the place, whole, matters more than our name.
        let name = area.columns < 80 ? "" : scene.onlooking.map { " \(scene.say($0.name)) " } ?? " redpair "
        let tone = scene.onlooking == nil ? Tone.title : .onlooking
        var column = canvas.put(name, column: area.column, row: area.row, tone: tone, in: area)
        column = canvas.put(mode(isNarrow: name.isEmpty), column: column, row: area.row, tone: modeTone, in: area)
        column = canvas.put(" \(place)", column: column, row: area.row, tone: .title, in: area)
        drawClocks(room: area.endColumn - column, in: area, on: &canvas)
    }

    /// Where there is too little room, how long it all took is left out, then the time of day, then what is over: place and
    /// debts matter more.
    private func drawClocks(room: Int, in area: Rect, on canvas: inout Canvas) {
        let time = " \(scene.now.timeOfDay(offset: scene.utcOffset)) "
        let choices = [(mailStop, " \(elapsed)\(time)"), (mailStop, time), (mailStop, "")]
        let (stop, clocks) = choices.first { canvas.width.columns(of: $0 + owed + $1) <= room } ?? ("", "")
        let columns = canvas.width.columns(of: stop + owed + clocks)
        var column = max(area.column, area.endColumn - columns)
        for (text, tone) in [(stop, Tone.title), (owed, .alarmBanner), (clocks, .title)] {
            column = canvas.put(text, column: column, row: area.row, tone: tone, in: area)
        }
    }

    private func mode(isNarrow: Bool) -> String {
        switch scene.mode {
        case .rehearsal where isNarrow: scene.say(" 訓練 ", " REHEARSAL ")
        case .rehearsal(let speed): scene.say(" 訓練 ×\(speed) ", " REHEARSAL x\(speed) ")
        case .real: scene.say(" 本番 ", " LIVE ")
        case .guide: scene.say(" 本番・ガイド ", " LIVE, GUIDE ")
        }
    }

    private var modeTone: Tone {
        if case .rehearsal = scene.mode { .rehearsal } else { .alarmBanner }
    }

    private var place: String {
        guard let item = scene.work.frontierItem else {
            return scene.work.finishedAt == nil ? scene.say("同期待ち", "syncing") : scene.say("全手順完了", "all done")
        }
        let done = scene.work.procedure.steps.prefix { $0.id < item.id.step }.count
        return "STEP\(item.id.step) \(done)/\(scene.work.procedure.steps.count)"
    }

    private var elapsed: String {
        let end = scene.work.finishedAt ?? scene.now
        let span = scene.work.beganAt.map { end - $0 } ?? .zero
        return scene.say("経過 \(span.clock)", "elapsed \(span.clock)")
    }

    /// What is owed, most urgent first: law 8. A stop of mail that is over stays as a figure, and is no debt any more.
    var debts: String { mailStop + owed }

    private var owed: String { scene.work.debts.map { " \(words(of: $0)) " }.joined() }

    private var mailStop: String {
        guard case .over = scene.work.mailStop, scene.work.outageSince == nil,
            let length = scene.work.mailDown(at: scene.now)?.clock
        else { return "" }
        return scene.say(" メール停止時間 \(length) ", " mail was down \(length) ")
    }

    private func words(of debt: Debt) -> String {
        switch debt {
        case .mailStopped(let since):
            scene.say("メール停止 \((scene.now - since).clock)", "mail down \((scene.now - since).clock)")
        case .mailPartly(let side, _, let since):
            scene.say(
                "メール一部稼働 \(side.letter) \((scene.now - since).clock)",
                "mail partly up \(side.letter) \((scene.now - since).clock)")
        case .lan1Out(let side, _): scene.say("\(side.letter) LAN1 抜け", "\(side.letter) LAN1 out")
        case .noFailover: scene.say("自動切替なし", "no failover")
        }
    }
}
