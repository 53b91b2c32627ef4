import Appliance
import Canvas
import Walkthrough

/// The end: done, how long mail was down, and in a rehearsal whether any was lost.
struct FinishedView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        Panel(title: scene.say("完了", "Done"), tone: .good, lines: lines).draw(in: area, on: &canvas)
    }

    private var lines: [Piece] {
        let work = scene.work
        let total = work.finishedAt.flatMap { end in work.beganAt.map { (end - $0).clock } } ?? "-"
        let down = work.mailDown(at: scene.now)?.clock ?? "-"
        var lines = [
            Piece(scene.say("すべての手順が完了しました。", "Every row of the procedure is done."), .good), Piece(""),
            Piece(scene.say("メール停止時間: \(down)", "Mail was down: \(down)")),
            Piece(scene.say("作業時間:       \(total)", "The work took: \(total)")),
        ]
        if let lost = scene.bench?.mailLost {
            lines.append(
                Piece(scene.say("失われたメール: \(lost) 通", "Mail lost: \(lost)"), lost == 0 ? .good : .alarm))
        }
        if let departures = work.departureWords { lines.append(Piece(scene.say(departures), .overridden)) }
        lines += work.leftOffWords.map { Piece(scene.say($0), .caution) }
        return lines + [Piece(""), Piece(scene.say("q で終了   Esc で画面に戻る", "q: leave   Esc: back to the screen"), .key)]
    }
}

/// Whether to leave before the end.
struct LeavingView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        let question = [Piece(scene.say("redpair を終了しますか？", "Leave redpair?"), .strong), Piece("")]
        let answer = [Piece(""), Piece(scene.say("y で終了   Esc で戻る", "y: leave   Esc: stay"), .prompt)]
        Panel(title: scene.say("終了", "Leave"), tone: .prompt, lines: question + facts + answer)
            .draw(in: area, on: &canvas)
    }

    /// What leaving would mean now.
    var facts: [Piece] {
        var lines: [Piece] = []
        if scene.work.finishedAt == nil {
            lines.append(
                Piece(
                    scene.say("作業は途中です。装置の状態はそのまま残ります。", "The work is not finished. The boxes stay as they are."),
                    .caution))
        }
        switch scene.work.debts.first {
        case .mailStopped: lines.append(Piece(scene.say("メールは止まったままです。", "Mail is still down."), .alarm))
        case .mailPartly(let side, let open, _): lines.append(Piece(scene.say(open.partlyUp(on: side)), .alarm))
        case .lan1Out, .noFailover, nil: break
        }
        return lines
    }
}

/// A terminal that is too small says what it needs, and goes on when it grows.
struct TooSmallView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        let (need, have) = (Layout.smallest, canvas.size)
        let text = scene.say(
            "画面が小さすぎます。\(need.columns)x\(need.rows) 以上に広げてください（今は \(have.columns)x\(have.rows)）。監視は続いています。それまでキーは効きません（終了は q、y）。",
            "The terminal is too small: make it at least \(need.columns)x\(need.rows) (it is \(have.columns)x\(have.rows)). Both boxes are still watched; until then no key acts (q, y: leave)."
        )
        for (index, line) in canvas.width.wrap(text, columns: max(1, area.columns)).prefix(area.rows).enumerated() {
            canvas.put(line, column: area.column, row: area.row + index, tone: .caution, in: area)
        }
    }
}
