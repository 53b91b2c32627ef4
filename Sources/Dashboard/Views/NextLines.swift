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

    /// The title has room for one alarm: what else rings must not be silent about itself.
    private var otherAlarms: [Piece] {
        work.alarms.dropFirst().map { Piece(scene.say("警報: \($0.words.ja)", "ALARM: \($0.words.en)"), .alarm) }
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
        if isHeld { return work.isBackInService ? [held] : warnings + [held] }
        let reopened = work.isReopened(scene.selected) ? scene.say("やり直し: ", "Again: ") : ""
        return warnings + [Piece(reopened + scene.say(item.text), .strong)] + progress(of: item)
    }

    /// Whether what the table asks for would do harm now.
    var isHeld: Bool {
        if case .isUsed(_, isUpdating: true)? = work.alarms.first { return true }
        return work.isBackInService
    }

    /// What an alarm that does not fill the screen says is to be done first, and what else rings.
    var warnings: [Piece] {
        guard let alarm, !alarm.isFullStop else { return [] }
        return [Piece(scene.say(alarm.first), .alarm)] + link(alarm) + otherAlarms
    }

    /// What may be behind a light that contradicts the row: a peer that is gone; or two boxes that answer, of which one
    /// writes that the other is gone, do not see each other.
    private func link(_ alarm: Alarm) -> [Piece] {
        guard case .unexpectedLight(let side, _, _) = alarm else { return [] }
        if case .silent = work.boxes[side.peer].contact, work.judgement(of: side.peer) != .asExpected {
            return [Piece(scene.say(side.peer.lookAtIt), .action)]
        }
        guard work.takesPeerForGone(side) else { return [] }
        let words = Words(
            ja: "両方が応答しているのに、相手を停止と見ています。同期用ケーブルを確かめてください。",
            en: "Both answer, and it takes the other for stopped: check the cable between the boxes.")
        return [Piece(scene.say(words), .action)]
    }

    /// All but the item's own line: what stands in its way, or what the key will do, then the details.
    func progress(of item: Item) -> [Piece] {
        var lines: [Piece] = []
        if !work.refusals.isEmpty, scene.selected == work.position {
            lines += work.refusals.prefix(3).map { Piece(scene.say($0.words(at: item)), .alarm) }
            if isAwaited(item) { lines += state(of: item) }
        } else {
            lines += state(of: item)
        }
        if item.id.place == 1 || item.isSlow { lines += notes(of: item) }
        if let detail = item.detail { lines.append(Piece(scene.say(detail), .dim)) }
        return lines
    }

    /// Whether a key that is refused must not hide what is waited for, from the box or from a person's hands. A refusal that
    /// tells of the item itself is that already.
    private func isAwaited(_ item: Item) -> Bool {
        if case .underWay = work.progress(of: item.id) { return true }
        return work.refusals.allSatisfy(\.isOfKey)
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

    /// What must not be done first: a small screen has no room for all of them.
    private func notes(of item: Item) -> [Piece] {
        let notes = work.procedure.step(of: item.id)?.notes ?? []
        return (notes.filter { $0.kind != .manual } + notes.filter { $0.kind == .manual }).map { note in
            // ※ is wider than its one column in the fonts of many terminals, and is cut off there.
            let mark = note.mark ?? (note.kind == .manual ? scene.say("注:", "Note:") : nil)
            return Piece([mark, scene.say(note.words)].compactMap(\.self).joined(separator: " "), .caution)
        }
    }
}
