import Appliance
import Canvas
import Procedure
import Walkthrough

/// What comes next: the item in full, what the key will send to which box before it is sent, or why nothing can be.
struct NextView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        let lines = NextLines(scene: scene)
        canvas.frame(area, title: lines.title, tone: .frame, titleTone: lines.titleTone)
        let inside = area.inset(columns: 2, rows: 1)
        var room = inside
        for piece in lines.all where !room.isEmpty {
            let text = canvas.width.wrap(piece.text, columns: inside.columns)
            let (own, rest) = room.splitHorizontally(at: text.count)
            for (index, line) in text.prefix(own.rows).enumerated() {
                let isCut = index == own.rows - 1 && text.count > own.rows
                let line = isCut ? canvas.unfinished(line, columns: inside.columns) : line
                canvas.put(line, column: own.column, row: own.row + index, tone: piece.tone, in: inside)
            }
            room = rest
        }
    }
}

extension Canvas {
    /// A line whose sentence goes on where there is no room for it: it does not look like the whole.
    fileprivate func unfinished(_ text: String, columns: Int) -> String {
        String(width.prefix(of: text, columns: columns - width.columns(of: glyphs.ellipsis))) + glyphs.ellipsis
    }
}

/// The words of ``NextView``.
struct NextLines {
    let scene: Scene

    private var work: Walkthrough { scene.work }
    private var item: Item? { work.items.indices.contains(scene.selected) ? work.items[scene.selected] : nil }

    /// An alarm that does not fill the screen takes the pane's title over.
    var title: String {
        if let alarm, !alarm.isFullStop {
            let code = alarm.hazard.map { " \($0.rawValue)" } ?? ""
            return scene.say("警報\(code): \(alarm.words.ja)", "ALARM\(code): \(alarm.words.en)")
        }
        return place
    }

    var titleTone: Tone { alarm == nil ? .action : .alarm }

    /// In lines, each alarm has lines of its own.
    private var alarm: Alarm? { scene.view.isTyped ? nil : work.alarms.first }

    private var place: String {
        guard let item else {
            return work.finishedAt == nil ? scene.say("同期待ち", "syncing") : scene.say("完了", "done")
        }
        let sections =
            item.sections.isEmpty
            ? ""
            : scene.say(
                " （手順書 \(item.sections.joined(separator: ", "))）", " (manual \(item.sections.joined(separator: ", ")))")
        let ours = item.isOurs ? scene.say(" 手順書外", " beyond the manual") : ""
        return "STEP\(item.id.step) \(item.side.letter) \(scene.say(item.side.words))\(sections)\(ours)"
    }

    /// First what is to be done, then what stands in its way or what the key will do, then the details.
    var all: [Piece] {
        guard let item else { return end }
        var lines: [Piece] = []
        if let alarm, !alarm.isFullStop { lines = [Piece(scene.say(alarm.first), .alarm)] }
        let reopened = work.isReopened(scene.selected) ? scene.say("やり直し: ", "Again: ") : ""
        lines.append(Piece(reopened + scene.say(item.text), .strong))
        if !work.refusals.isEmpty, scene.selected == work.position {
            lines += work.refusals.prefix(3).map { Piece(scene.say($0.words(at: item)), .alarm) }
            if work.refusals == [.nothingToSend], item.isSensedAlone { lines += state(of: item) }
        } else {
            lines += state(of: item)
        }
        if let detail = item.detail { lines.append(Piece(scene.say(detail), .dim)) }
        if item.id.place == 1 || item.isSlow { lines += notes(of: item) }
        return lines
    }

    /// After the last row: done, or what is still owed (manual (*2)).
    private var end: [Piece] {
        if work.finishedAt != nil || work.debts.isEmpty {
            let departures = work.departureWords.map { [Piece(scene.say($0), .overridden)] } ?? []
            return [Piece(scene.say("すべての手順が完了しました。", "Every row is done."), .good)] + departures
                + work.leftOffWords.map { Piece(scene.say($0), .caution) }
        }
        return [
            Piece(
                scene.say(
                    "同期の完了を待っています。それまで自動切り替わりは動作しません。CPU 負荷を監視してください。",
                    "Waiting for the sync. Until it is complete there is no automatic failover; watch the CPU."),
                .caution)
        ]
    }

    private func notes(of item: Item) -> [Piece] {
        (work.procedure.step(of: item.id)?.notes ?? []).map { note in
            let mark = note.mark.map { "\($0) " } ?? (note.kind == .manual ? "※ " : "")
            return Piece(scene.view.glyphs == .ascii ? scene.say(note.words) : mark + scene.say(note.words), .caution)
        }
    }

    private func state(of item: Item) -> [Piece] {
        switch work.progress(of: item.id) {
        case .done(let mark, let at):
            let time = at.timeOfDay(offset: scene.utcOffset)
            return [Piece("\(scene.say(mark.words)) \(time)", mark == .sensed ? .good : .attested)]
        case .sending(let order): return [Piece(sending(order), .info)]
        case .underWay(let act): return underWay(item, act)
        case .pending where item.id == work.current?.id: return begin(item)
        case .pending: return [Piece(scene.say("まだ順番ではありません。", "Not its turn yet."), .dim)]
        }
    }

    private func sending(_ order: Order) -> String {
        scene.say(
            "送信中 → \(order.expecting.host): \(order.command.words.ja)",
            "Sending to \(order.expecting.host): \(order.command.words.en)")
    }

    private func begin(_ item: Item) -> [Piece] {
        if !work.isReopened(work.position), !work.locks.isEmpty {
            return [Piece(scene.say("警報がなくなるまで、この先へは進めません。", "Nothing goes on before the alarm is over."), .alarm)]
        }
        let interlocks = work.interlocks(of: item)
        if let first = interlocks.first {
            guard case .interlock(let requirement, let reason) = first else { return [] }
            let condition = requirement.condition.words
            return [
                Piece(
                    scene.say(
                        "待ち: \(condition.ja)  —  \(reason.words.ja)",
                        "Waiting until \(condition.en): \(reason.words.en)"),
                    .caution)
            ] + overriding
        }
        if work.isGuide, work.wantsAttestation, item.operation != nil {
            return [Piece(scene.say("ブラウザで実行してから Space", "Do it in the browser, then Space"), .action)] + decision(item)
        }
        if item.operation != nil { return send(item) + decision(item) }
        if let attested = item.attested {
            return [Piece(scene.say("Space で申告: \(attested.ja)", "Space: \(attested.en)"), .action)]
        }
        return waiting(for: item, since: nil) + overriding
    }

    /// Where the table allows it, how to go on all the same.
    private var overriding: [Piece] {
        guard let terms = work.overrideNow else { return [] }
        let mark = Words(ja: terms.mark.map { "（\($0)）" } ?? "", en: terms.mark.map { " (\($0))" } ?? "")
        let key = scene.view.isTyped ? "override" : "o"
        return [
            Piece(
                scene.say(
                    "\(key) で逸脱\(mark.ja): 理由を記録して進めます", "\(key): override\(mark.en), with a reason for the record"),
                .overridden)
        ]
    }

    private func send(_ item: Item) -> [Piece] {
        guard let order = orderNow(item) else { return waiting(for: item, since: nil) }
        return [Piece(scene.say("Enter で送信 → \(order.ja)", "Enter sends to \(order.en)"), .action)]
    }

    /// What Enter would send now, and where; `nil` where it would send nothing.
    private func orderNow(_ item: Item) -> Words? {
        guard item.id == work.current?.id, work.refusalsNow.isEmpty, let command = work.nextCommand else { return nil }
        let box = "\(item.side.letter) \(work.boxes[item.side].host?.text ?? "?")"
        return Words(ja: "\(box): \(command.words.ja)", en: "\(box): \(command.words.en)")
    }

    private func decision(_ item: Item) -> [Piece] {
        let open = work.openPorts(of: item.side)
        guard let decision = item.decision, !open.isEmpty else { return [] }
        return [
            Piece(
                scene.say(
                    "手順書外の注意: 開いています \(open.names)。Space で「\(decision.ja)」",
                    "Beyond the manual: open are \(open.names). Space: \(decision.en)"), .caution)
        ]
    }

    private func underWay(_ item: Item, _ act: Act) -> [Piece] {
        var lines: [Piece] = []
        if let doubt = act.doubt {
            lines.append(Piece(scene.say("結果不明: \(doubt.words.ja)", "Outcome unknown: \(doubt.words.en)"), .caution))
        }
        if let attested = item.attested, act.attested == nil {
            lines.append(Piece(scene.say("確かめてから Space: \(attested.ja)", "Look, then Space: \(attested.en)"), .action))
        }
        return lines + again(item) + waiting(for: item, since: act.since) + decision(item)
    }

    /// It has not come true for long, and may be sent once more by hand (law 4: never by itself).
    private func again(_ item: Item) -> [Piece] {
        guard let order = orderNow(item) else { return [] }
        guard work.progress(of: item.id).act?.attested == nil || work.progress(of: item.id).act?.sent != nil else {
            let words = scene.say(
                "まだ応答しています。Enter で送信 → \(order.ja)", "It still answers. Enter sends it to \(order.en)")
            return [Piece(words, .action)]
        }
        return [
            Piece(
                scene.say(
                    "長く成立しません。Enter でもう一度送信 → \(order.ja)",
                    "Nothing has come of it. Enter sends it again to \(order.en)"),
                .action)
        ]
    }

    private func waiting(for item: Item, since: Moment?) -> [Piece] {
        guard let (requirement, reason) = work.unmet(item) else { return [] }
        let elapsed = since.map { " (\((scene.now - $0).clock))" } ?? ""
        let condition = requirement.condition.words
        return [
            Piece(
                scene.say(
                    "検知待ち\(elapsed): \(condition.ja)  —  \(reason.words.ja)",
                    "Sensing\(elapsed) that \(condition.en): \(reason.words.en)"), .info)
        ] + (reason.wayOn.map { [Piece(scene.say($0), .action)] } ?? [])
    }
}
