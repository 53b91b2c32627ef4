import Appliance
import Canvas
import Walkthrough

/// The line at the top: product, 訓練 or 本番, where the work is, how long it has taken, since when mail is down, the time.
struct HeaderView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.fill(area, tone: .title)
        var column = canvas.put(" redpair ", column: area.column, row: area.row, tone: .title, in: area)
        column = canvas.put(mode, column: column, row: area.row, tone: modeTone, in: area)
        column = canvas.put(" \(place)", column: column, row: area.row, tone: .title, in: area)
        drawClocks(room: area.endColumn - column, in: area, on: &canvas)
    }

    /// Where there is too little room, how long it all took is left out: place, debt and time of day matter more.
    private func drawClocks(room: Int, in area: Rect, on canvas: inout Canvas) {
        let mail = mailStop.map { " \($0) " } ?? ""
        let time = " \(scene.now.timeOfDay(offset: scene.utcOffset)) "
        let clocks = canvas.width.columns(of: "\(mail) \(elapsed)\(time)") <= room ? " \(elapsed)\(time)" : time
        let columns = canvas.width.columns(of: mail + clocks)
        var column = canvas.put(
            mail, column: max(area.column, area.endColumn - columns), row: area.row, tone: mailTone, in: area)
        column = canvas.put(clocks, column: column, row: area.row, tone: .title, in: area)
    }

    private var mode: String {
        switch scene.mode {
        case .rehearsal(let speed): scene.say(" 訓練 ×\(speed) ", " REHEARSAL x\(speed) ")
        case .real: scene.say(" 本番 ", " LIVE ")
        case .guide: scene.say(" 本番・ガイド ", " LIVE, GUIDE ")
        }
    }

    private var modeTone: Tone {
        if case .rehearsal = scene.mode { .rehearsal } else { .alarmBanner }
    }

    private var place: String {
        guard let item = scene.work.current else { return scene.say("全手順完了", "all done") }
        let done = scene.work.procedure.steps.prefix { $0.id < item.id.step }.count
        return "STEP\(item.id.step) \(done)/\(scene.work.procedure.steps.count)"
    }

    private var elapsed: String {
        let end = scene.work.finishedAt ?? scene.now
        let span = scene.work.beganAt.map { end - $0 } ?? .zero
        return scene.say("経過 \(span.clock)", "elapsed \(span.clock)")
    }

    private var mailStop: String? {
        scene.work.mailStop.length(at: scene.now).map { scene.say("メール停止 \($0.clock)", "mail down \($0.clock)") }
    }

    private var mailTone: Tone {
        if case .since = scene.work.mailStop { .alarmBanner } else { .title }
    }
}
