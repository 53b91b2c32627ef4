import Appliance
import Dashboard
import Walkthrough

extension Author {
    /// Who sat down to it, and what vouches for all this.
    var record: Document.Section {
        let columns: [(String, Table.Kind)] = [
            (say("時刻", "Time"), .time), (say("作業者", "Engineer"), .words), (say("プログラム", "Program"), .words),
            (say("装置", "Boxes"), .words),
        ]
        let rows = report.openings.map { opening in
            let hosts = Side.allCases.map { side in "\(side.letter) \(opening.hosts[side]?.text ?? "–")" }
            return Table.Row.cells([
                Table.Cell(time.stamp(opening.at)), Table.Cell(BoxText(opening.engineer).text),
                Table.Cell("redpair \(BoxText(opening.program))"), Table.Cell(hosts.joined(separator: say("、", ", "))),
            ])
        }
        return Document.Section(
            title: say("記録", "The record"),
            blocks: [table(say("作業の開始と再開", "Begun and taken up again"), columns, rows), .text(proof), .text(origin)])
    }

    private var proof: String {
        if report.seal.isWhole {
            return say(
                """
                \(report.seal.rows) 行のすべてが、書かれた当時のままと証明できました（行ごとの SHA-256 のハッシュチェーン）。\
                最終ハッシュ \(report.seal.last) を控えておけば、あとから末尾の行が欠けても分かります。
                """,
                """
                Each of the \(report.seal.rows) rows was proved to be as it was written (a chain of SHA-256). Whoever notes \
                the last hash down, \(report.seal.last), can tell later if rows are missing at the end.
                """)
        }
        return say(
            "証明できたのは最初の \(report.seal.rows) 行だけです。その最後のハッシュは \(report.seal.last) です。",
            "Only the first \(report.seal.rows) rows could be proved; the hash of the last of them is \(report.seal.last)."
        )
    }

    private var origin: String {
        say(
            "この報告書は、記録だけから redpair \(program) が作りました。時刻はすべて作業の時計（\(time.zone)）で、+1 は翌日を示します。",
            "Made by redpair \(program) from the record alone. All times are by the clock of the work (\(time.zone)); +1 is the next day."
        )
    }

    /// All that the log had.
    var log: Document.Section {
        let columns: [(String, Table.Kind)] = [(say("時刻", "Time"), .time), (say("できごと", "What happened"), .words)]
        let rows = report.log.map { entry in
            Table.Row.cells([Table.Cell(time.time(entry.at)), Table.Cell(say(entry.kind.words))])
        }
        return Document.Section(
            title: say("経過", "The log"), blocks: [table(say("すべての記録", "Everything"), columns, rows)])
    }
}
