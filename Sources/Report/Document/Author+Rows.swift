import Appliance
import Dashboard
import Procedure
import Walkthrough

extension Author {
    /// Every row and item of the table, with what came of it.
    var rows: Document.Section {
        let chapters = report.work.procedure.chapters.flatMap { chapter in
            [.heading("STEP\(chapter.number)  \(say(chapter.title))")] + chapter.steps.flatMap(rows(of:))
        }
        let columns: [(String, Table.Kind)] = [
            ("STEP", .short), (say("側", "Side"), .short), (say("項目", "Item"), .words), (say("開始", "Start"), .time),
            (say("終了", "End"), .time), (say("所要", "Took"), .time), (say("結果", "Result"), .short),
        ]
        return Document.Section(
            title: say("手順の結果", "Results, row by row"),
            blocks: Mark.allCases.map { .text("\($0.sign) \(say($0.words)): \(say($0.meaning))") } + [
                .table(Table(nil, columns, chapters))
            ])
    }

    private func rows(of step: Step) -> [Table.Row] {
        let accounts = report.items.filter { $0.item.id.step == step.id }
        if accounts.count == 1 { return accounts.map { row($0, number: "\(step.id)") } }
        return [summary(of: step, accounts)] + accounts.map { row($0, number: "\($0.item.id)") }
    }

    private func summary(of step: Step, _ accounts: [ItemAccount]) -> Table.Row {
        let begin = accounts.compactMap(\.turnAt).min()
        let isDone = accounts.allSatisfy { $0.done != nil }
        let end = isDone ? accounts.compactMap(\.done?.at).max() : nil
        let took = begin.flatMap { begin in end.map { $0 - begin } }
        return .subheading([
            "\(step.id)", "", "", Table.Cell(moment(begin)), Table.Cell(moment(end)), Table.Cell(length(took)),
            result(Mark.weakest(of: accounts)),
        ])
    }

    private func row(_ account: ItemAccount, number: String) -> Table.Row {
        let item = account.item
        let ours = item.isOurs ? say("（手順書外の確認）", " (not in the manual)") : ""
        return .cells([
            Table.Cell(number), "\(String(item.side.letter))", Table.Cell(say(item.text) + ours),
            Table.Cell(moment(account.turnAt)), Table.Cell(moment(account.done?.at)),
            Table.Cell(length(account.length)),
            result(of: account),
        ])
    }

    /// An item that was sensed may have been attested as well, such as a lamp beside a silence.
    private func result(of account: ItemAccount) -> Table.Cell {
        var cell = result(account.done?.mark)
        if let at = account.attestedAt, account.done?.mark != .attested {
            cell.text += "\n" + say("申告 \(time.time(at))", "attested \(time.time(at))")
        }
        if account.reopened > 0 {
            cell.text += "\n" + say("やり直し \(account.reopened) 回", "reopened \(account.reopened)×")
        }
        return cell
    }

    func result(_ mark: Mark?) -> Table.Cell {
        guard let mark else { return Table.Cell(text: say("– 未了", "– not done"), style: .open) }
        return Table.Cell(text: "\(mark.sign) \(say(mark.words))", style: mark.style)
    }
}

extension Mark {
    /// The mark of a row: that of its weakest item; `nil` where one is not done.
    fileprivate static func weakest(of accounts: [ItemAccount]) -> Mark? {
        let marks = accounts.map { $0.done?.mark }
        if marks.contains(nil) { return nil }
        if marks.contains(.overridden) { return .overridden }
        return marks.contains(.attested) ? .attested : .sensed
    }
}
