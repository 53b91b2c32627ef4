import Appliance
import Canvas
import Procedure
import Walkthrough

/// The words of ``NextView``.
struct NextLines {
    let scene: Scene

    var work: Walkthrough { scene.work }
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
        // What the table asks for would do harm now.
        if work.isBackInService { return [held] }
        var lines: [Piece] = []
        if let alarm, !alarm.isFullStop { lines = [Piece(scene.say(alarm.first), .alarm)] }
        if case .isUsed(_, isUpdating: true)? = work.alarms.first { return lines + [held] }
        let reopened = work.isReopened(scene.selected) ? scene.say("やり直し: ", "Again: ") : ""
        lines.append(Piece(reopened + scene.say(item.text), .strong))
        if !work.refusals.isEmpty, scene.selected == work.position {
            lines += work.refusals.prefix(3).map { Piece(scene.say($0.words(at: item)), .alarm) }
            if isAwaited(item) { lines += state(of: item) }
        } else {
            lines += state(of: item)
        }
        if let detail = item.detail { lines.append(Piece(scene.say(detail), .dim)) }
        if item.id.place == 1 || item.isSlow { lines += notes(of: item) }
        return lines
    }

    /// Whether a key that is refused must not hide what is waited for, from the box or from a person's hands.
    private func isAwaited(_ item: Item) -> Bool {
        if case .underWay = work.progress(of: item.id) { return true }
        return work.refusals == [.nothingToSend] && item.isSensedAlone
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
            // ※ is wider than its one column in the fonts of many terminals, and is cut off there.
            let mark = note.mark ?? (note.kind == .manual ? scene.say("注:", "Note:") : nil)
            return Piece([mark, scene.say(note.words)].compactMap(\.self).joined(separator: " "), .caution)
        }
    }
}
