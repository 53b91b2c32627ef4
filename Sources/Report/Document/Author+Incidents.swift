import Appliance
import Dashboard
import Procedure
import Walkthrough

extension Author {
    /// What was out of the ordinary, and what a person had to say.
    var incidents: Document.Section {
        Document.Section(
            title: say("特記事項", "Remarks"),
            blocks: [overrides, decisions, alarms, reopened, refusals, interruptions, notes])
    }

    private var when: (String, Table.Kind) { (say("時刻", "Time"), .time) }

    private var overrides: Document.Block {
        let columns: [(String, Table.Kind)] = [
            when, ("STEP", .short), (say("外した条件", "What was lifted"), .words),
            (say("理由（作業者の言葉）", "The engineer's reason"), .words),
        ]
        let rows = report.work.overrides.map { override in
            Table.Row.cells([
                Table.Cell(time.time(override.at)), "\(override.item.step)",
                Table.Cell(override.terms.lifts.map { say($0.condition.words) }.joined(separator: say("、", "; "))),
                Table.Cell(text: override.reason.text, style: .verbatim),
            ])
        }
        return table(say("≠ 手順からの逸脱", "≠ Departures from the procedure"), columns, rows)
    }

    private var decisions: Document.Block {
        let rows = entries(.decision)
        return table(say("手順書外の判断", "Decisions beyond the manual"), [when, (say("内容", "What"), .words)], rows)
    }

    private var alarms: Document.Block {
        let columns: [(String, Table.Kind)] = [
            (say("発生", "From"), .time), (say("解除", "Until"), .time), (say("続いた時間", "Lasted"), .time), ("H", .short),
            (say("警報", "Alarm"), .words),
        ]
        let rows = report.alarms.map { account in
            Table.Row.cells([
                Table.Cell(time.time(account.from)),
                account.to.map { Table.Cell(time.time($0)) }
                    ?? Table.Cell(text: say("継続中", "in force"), style: .changed),
                Table.Cell(length(account.to.map { $0 - account.from })),
                Table.Cell(account.alarm.hazard?.rawValue ?? "–"),
                Table.Cell(say(account.alarm.words)),
            ])
        }
        return table(say("警報", "Alarms"), columns, rows)
    }

    private var reopened: Document.Block {
        let rows = entries(.reopened)
        return table(say("取り消されたチェック", "Ticks that came undone"), [when, (say("内容", "What"), .words)], rows)
    }

    private var refusals: Document.Block {
        let columns: [(String, Table.Kind)] = [
            when, (say("回数", "Times"), .short), (say("止めた操作と理由", "What was refused, and why"), .words),
        ]
        let rows = report.refusals.map { account in
            Table.Row.cells([
                Table.Cell(time.time(account.at)), "\(account.times)", Table.Cell(say(account.refusal.words)),
            ])
        }
        return table(say("redpair が止めた操作", "What redpair refused"), columns, rows)
    }

    private var interruptions: Document.Block {
        let rows = entries(.interruption)
        return table(say("中断と再開", "Interruptions"), [when, (say("内容", "What"), .words)], rows)
    }

    private var notes: Document.Block {
        let columns: [(String, Table.Kind)] = [
            when, ("STEP", .short), (say("メモ（作業者の言葉）", "The engineer's note"), .words),
        ]
        let rows = report.log.compactMap { entry -> Table.Row? in
            guard case .noted(let item, let text) = entry.kind else { return nil }
            return .cells([
                Table.Cell(time.time(entry.at)), "\(item.step)", Table.Cell(text: text.text, style: .verbatim),
            ])
        }
        return table(say("メモ", "Notes"), columns, rows)
    }

    private func entries(_ remark: Remark) -> [Table.Row] {
        report.log.filter { $0.kind.remark == remark }.map { entry in
            .cells([Table.Cell(time.time(entry.at)), Table.Cell(say(entry.kind.words))])
        }
    }
}
