import Appliance
import Dashboard
import Walkthrough

extension Author {
    /// The updates that were applied, box by box.
    var updates: Document.Section {
        let columns: [(String, Table.Kind)] = [
            (say("名前", "Name"), .words), (say("パッチレベル", "Patch level"), .short), (say("コメント", "Comment"), .words),
            ("A", .words), ("S", .words),
        ]
        let rows = report.updates.map { update in
            Table.Row.cells(
                [
                    Table.Cell(text: update.name.text, style: .verbatim),
                    Table.Cell(text: update.patchLevel.text, style: .verbatim),
                    Table.Cell(text: update.comment.text, style: .verbatim),
                ] + Side.allCases.map { cell(of: update, on: $0) })
        }
        return Document.Section(
            title: say("適用したアップデート", "Updates applied"),
            blocks: [table(say("アップデート", "Updates"), columns, rows)])
    }

    /// What this work had the box apply, and what the box's own list says of it.
    private func cell(of update: Update, on side: Side) -> Table.Cell {
        let history = report.work.boxes[side].updateHistory?.value
        let listed = history?.first { $0.name == update.name }
        guard report.work.applied[side].contains(where: { $0.name == update.name }) else {
            guard listed != nil else { return Table.Cell(text: say("適用していない", "not applied"), style: .changed) }
            return Table.Cell(
                text: say("履歴にあり（この作業の指示によらない）", "in the history (not by this work)"), style: .changed)
        }
        guard let listed else {
            return Table.Cell(say("実行した（履歴は未確認）", "run (history not seen)"))
        }
        // Some boxes' histories have no column for it.
        guard !listed.status.isEmpty else { return Table.Cell(say("履歴にあり", "in the history")) }
        return Table.Cell(text: say("履歴: \(listed.status)", "history: \(listed.status)"), style: .verbatim)
    }
}

extension WorkReport {
    /// What this work had either box apply, by patch level.
    var updates: [Update] {
        var seen: [BoxText: Update] = [:]
        for side in Side.allCases { for update in work.applied[side] { seen[update.name] = update } }
        return seen.values.sorted { ($0.patchLevel.text, $0.name.text) < ($1.patchLevel.text, $1.name.text) }
    }
}
