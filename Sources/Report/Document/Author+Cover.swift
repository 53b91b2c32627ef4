import Appliance
import Dashboard
import Journal
import Walkthrough

extension Author {
    /// Worst first.
    var notices: [Document.Notice] { [flaw, end, guide, otherProgram].compactMap(\.self) }

    /// The same events may come to something else in another engine.
    private var otherProgram: Document.Notice? {
        let recorder = BoxText(report.outline.program)
        guard recorder.text != program else { return nil }
        let line = say(
            "この記録は redpair \(recorder) のものです。redpair \(program) で読み直したため、当時の判断と違うところがあるかもしれません。",
            "Recorded by redpair \(recorder) and read by redpair \(program), which may judge some of it otherwise.")
        return Document.Notice(tone: .caution, lines: [line])
    }

    private var flaw: Document.Notice? {
        report.seal.flaw.map { flaw in
            let header = say(
                "見出し（作業者、アドレス、手順）も証明できません。",
                "Nor can its header be proved: who, which boxes, which procedure.")
            let lines = [say(flaw.words), say(flaw.extent(report.seal))] + (report.seal.rows == 0 ? [header] : [])
            return Document.Notice(tone: .trouble, lines: lines)
        }
    }

    private var end: Document.Notice {
        if report.isFinished {
            let lines =
                [say("すべての手順が完了しました。", "Every row of the procedure is done.")] + departures
                + report.work.leftOffWords.map { say($0) }
            return Document.Notice(tone: lines.count == 1 ? .good : .caution, lines: lines)
        }
        let how = report.seal.isWhole ? [stoppedAt, howItEnded] : [provedUntil]
        return Document.Notice(tone: .trouble, lines: how + debts + alarmsLeft)
    }

    /// What came after the last row that can be relied on, nobody knows.
    private var provedUntil: String {
        let (step, end) = (report.work.current.map { "STEP\($0.id.step)" } ?? "–", time.stamp(report.endedAt))
        return say(
            "証明できた範囲の終わり（\(end)）では \(step) の途中でした。その先は分かりません。以下はその時点の状態です。",
            "Where the proved rows end (\(end)), it was at \(step). What came then is not known; all below is as of that time."
        )
    }

    private var departures: [String] {
        let count = report.work.overrides.count
        if count == 0 { return [] }
        return [
            say(
                "手順からの逸脱が \(count) 件あります（「特記事項」に理由）。",
                "It departs from the procedure \(count) times; see Remarks for the reasons.")
        ]
    }

    private var stoppedAt: String {
        let step = report.work.current.map { "STEP\($0.id.step)" }
        guard let step else {
            return say("作業は完了していません。", "The work is NOT finished.")
        }
        return say("作業は完了していません（\(step) まで）。", "The work is NOT finished: it ended at \(step).")
    }

    private var howItEnded: String {
        switch report.ending {
        case .left, .finished:
            say("作業者が途中で終了しました。", "The engineer left in the middle of it.")
        case .abandoned:
            say("この作業は打ち切られ、新しい作業として始め直されました。", "It was given up, and begun anew as another session.")
        case nil:
            say(
                "記録は終了の行がないまま途切れています（作業中、プログラムの異常終了、または末尾の行の欠落）。",
                "The record breaks off: it is at work now, the program was cut off, or rows are missing at the end.")
        }
    }

    private var alarmsLeft: [String] {
        report.work.alarms.map { say("継続中の警報: \($0.words.ja)", "Alarm in force: \($0.words.en)") }
    }

    private var guide: Document.Notice? {
        guard report.outline.mode == .guide else { return nil }
        let line = say(
            "ガイドモードの記録です。redpair は装置に何も送っていません（操作はブラウザから）。",
            "Recorded in guide mode: redpair sent nothing; the work was done in a browser.")
        return Document.Notice(tone: .caution, lines: [line])
    }
}

extension Seal.Flaw {
    /// What is wrong with the record.
    public var words: Words {
        switch self {
        case .broken(let row, _):
            Words(
                ja: "記録のハッシュチェーンが \(row) 行目で切れています。書かれた当時の記録ではありません（改ざん、または破損）。",
                en:
                    "The chain of the record is broken at row \(row): it is not what was written (tampered with, or damaged)."
            )
        case .unreadable(let row, _):
            Words(
                ja: "記録ファイルが壊れていて、\(row) 行目より先を読めません。",
                en: "The file of the record is damaged; nothing after row \(row) can be read.")
        }
    }

    /// What the report is made of all the same.
    func extent(_ seal: Seal) -> Words {
        let lost =
            switch self {
            case .broken(_, let unproved): Words(ja: "残り \(unproved) 行は使っていません。", en: "\(unproved) rows were left out.")
            case .unreadable(_, let fault): Words(ja: "（\(fault.detail)）", en: "(\(fault.detail))")
            }
        return Words(
            ja: "この報告書は、証明できた最初の \(seal.rows) 行だけから作りました。\(lost.ja)",
            en: "This report is made of the first \(seal.rows) rows alone, which are proved. \(lost.en)")
    }
}

extension RecordFault {
    /// The library's words, where there are some.
    fileprivate var detail: String {
        switch self {
        case .damaged(let text), .notWritable(let text), .failed(let text): text.text
        default: "\(self)"
        }
    }
}
