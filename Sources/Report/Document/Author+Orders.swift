import Appliance
import Dashboard
import Walkthrough

extension Author {
    /// What was sent, and how the consoles took it.
    var orders: Document.Section {
        let columns: [(String, Table.Kind)] = [
            ("#", .short), ("STEP", .short), (say("送信", "Sent"), .time), (say("宛先", "To"), .words),
            (say("指示", "Command"), .words), (say("応答", "Answered"), .time), (say("装置の応答", "The box's answer"), .words),
            (say("成立の確認", "Seen to be done"), .time),
        ]
        return Document.Section(
            title: say("送信した指示と応答", "Commands and answers"),
            blocks: [
                .text(
                    say(
                        "「受付」は装置が受け取ったことだけを示します。成立は、そのあとに読み取った状態で確かめています。",
                        "Taken means only that the console took it. That it was done is told by what was read afterwards."
                    )),
                table(say("送信した指示", "Commands sent"), columns, report.orders.map { .cells(cells(of: $0)) }),
            ])
    }

    private func cells(of account: OrderAccount) -> [Table.Cell] {
        let order = account.order
        return [
            "\(order.id)", "\(order.item)", Table.Cell(time.time(account.sentAt)),
            "\(String(order.side.letter)) \(order.expecting.host.text)", Table.Cell(say(order.command.words)),
            Table.Cell(moment(account.answer?.at)), answer(account.answer?.outcome), Table.Cell(moment(account.doneAt)),
        ]
    }

    private func answer(_ outcome: Outcome?) -> Table.Cell {
        switch outcome {
        case .accepted: Table.Cell(say("受付", "Taken"))
        case .refused(let fault):
            Table.Cell(text: say("不成立: \(fault.words.ja)", "Not done: \(fault.words.en)"), style: .changed)
        case .unknown(let fault):
            Table.Cell(text: say("結果不明: \(fault.words.ja)", "Outcome unknown: \(fault.words.en)"), style: .changed)
        case nil: Table.Cell(text: say("記録なし", "Not recorded"), style: .changed)
        }
    }

    /// What the boxes said of themselves, to the letter.
    var sayings: Document.Section {
        let columns: [(String, Table.Kind)] = [
            (say("時刻", "Time"), .time), (say("側", "Side"), .short), (say("場所", "Where"), .words),
            (say("装置の表示（原文）", "The box's words, to the letter"), .words),
        ]
        let rows = report.sayings.map { saying in
            Table.Row.cells([
                Table.Cell(time.time(saying.at)), "\(String(saying.side.letter))", Table.Cell(say(saying.topic.words)),
                Table.Cell(text: saying.text.text, style: .verbatim),
            ])
        }
        return Document.Section(
            title: say("装置の表示", "What the boxes said"),
            blocks: [table(say("アクティブモニタなどの表示", "Active Monitor and others"), columns, rows)])
    }
}
