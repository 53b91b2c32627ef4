import Appliance
import Dashboard
import Walkthrough

extension Author {
    /// Page one, at a glance.
    var facts: [Document.Fact] {
        Side.allCases.map(box) + [when, length, mail] + noFailover + takeovers + [
            people, witness, procedure, results, trace,
        ]
    }

    private func fact(_ ja: String, _ en: String, _ lines: String...) -> Document.Fact {
        Document.Fact(label: say(ja, en), lines: lines)
    }

    private func box(_ side: Side) -> Document.Fact {
        let host = report.work.boxes[side].host?.text ?? say("ホスト名不明", "host name unknown")
        return Document.Fact(
            label: name(of: side), lines: ["\(host)  \(BoxText(report.outline.addresses[side]))"])
    }

    private var when: Document.Fact {
        let end = report.isFinished ? "" : say("（最後の記録）", " (last record)")
        return fact(
            "作業日時", "Date and time",
            "\(time.stamp(report.beganAt)) – \(time.stamp(report.endedAt))\(end)  \(time.zone)")
    }

    private var length: Document.Fact {
        let now = (report.endedAt - report.beganAt).clock
        let then = report.earlier.map { earlier in
            say(
                "（前回 \(time.date(earlier.beganAt)) 作業 \(earlier.session): \(earlier.length.clock)）",
                " (last time, \(time.date(earlier.beganAt)), session \(earlier.session): \(earlier.length.clock))")
        }
        return fact("作業時間", "Duration", now + (then ?? ""))
    }

    private var mail: Document.Fact {
        Document.Fact(label: say("メール停止", "Mail stopped"), lines: [mailStop] + openings + outages)
    }

    /// While mail was stopped by the table, and came in all the same.
    private var openings: [String] {
        report.alarms.compactMap { account in
            guard case .mailNotStopped(let side, let services) = account.alarm else { return nil }
            let (from, to) = (time.time(account.from), account.to.map { time.time($0) } ?? "")
            let names = services.map(\.name).joined(separator: ", ")
            return say(
                "（\(from) – \(to) は \(side.letter) の \(names) が開いていました）",
                "(\(names) of \(side.letter) was open, \(from) – \(to))")
        }
    }

    /// Mail that was down again after it had been started.
    private var outages: [String] {
        report.work.outages.map { outage in
            let (from, length) = (time.time(outage.from), shown(outage.from, outage.to ?? report.endedAt).clock)
            guard let to = outage.to.map({ time.time($0) }) else {
                return say(
                    "再開後、A が応答せず \(from) から停止したまま（記録の終わりまで \(length)）",
                    "started, then down again since \(from): A did not answer (\(length) until the record ends)")
            }
            return say(
                "再開後、A が応答せず停止: \(from) – \(to)  \(length)",
                "started, then down again, A did not answer: \(from) – \(to)  \(length)")
        }
    }

    /// The box that was to stand by took over: some of the mail may be on it alone.
    private var takeovers: [Document.Fact] {
        let lines = report.alarms.compactMap { account -> String? in
            guard case .tookOver(let side, let at) = account.alarm else { return nil }
            let seen = time.time(account.from)
            return say(
                "\(side.letter) がアクティブになりました（「前回フェールオーバした時刻」 \(at)、\(seen) に検知）",
                "\(side.letter) became アクティブ (active) (前回フェールオーバした時刻, the last failover: \(at); seen at \(seen))")
        }
        return lines.isEmpty ? [] : [Document.Fact(label: say("切り替わり", "Takeover"), lines: lines)]
    }

    private var mailStop: String {
        let then = report.earlier.flatMap { earlier in
            earlier.mailStop.map { say("（前回 \($0.clock)）", " (last time \($0.clock))") }
        }
        switch report.work.mailStop {
        case .notYet where report.seal.flaw != nil: return say("証明できた範囲では停止なし", "not within what can be proved")
        case .notYet: return say("停止なし", "not at all")
        case .over(let from, let to):
            return "\(time.time(from)) – \(time.time(to))  \(shown(from, to).clock)\(then ?? "")"
        case .since(let from):
            return say(
                "\(time.time(from)) から停止したまま（記録の終わりまで \((report.endedAt - from).clock)）",
                "since \(time.time(from)), and still (\((report.endedAt - from).clock) until the record ends)")
        }
    }

    /// Between two times as they are printed, to the second: who reads it subtracts.
    func shown(_ from: Moment, _ to: Moment) -> Span { .seconds(to.seconds - from.seconds) }

    /// (*2): mail was back before the sync was complete.
    private var noFailover: [Document.Fact] {
        guard let span = report.noFailover else { return [] }
        let (from, length) = (time.time(span.from), shown(span.from, span.to ?? report.endedAt).clock)
        let times = span.to.map { "\(from) – \(time.time($0))  \(length)" }
        let open = say(
            "\(from) から続いています（記録の終わりまで \(length)）", "since \(from), and still (\(length) until the record ends)")
        return [
            fact(
                "自動切替なし", "No automatic failover", times ?? open,
                say("（メールの再開から同期の完了まで）", "(from when mail was back until the sync was complete)"))
        ]
    }

    private var people: Document.Fact {
        fact("作業者", "Engineer", report.engineers.map(\.text).joined(separator: say("、", ", ")))
    }

    /// Where nobody was named, a line to write on.
    private var witness: Document.Fact {
        let name = report.outline.witness.map { BoxText($0).text }
        return Document.Fact(label: say("立会者", "Witness"), lines: name.map { [$0] } ?? [])
    }

    private var procedure: Document.Fact {
        let mark = report.outline.procedure
        return fact(
            "手順", "Procedure", say(report.work.procedure.source),
            "\(BoxText(mark.name)) r\(mark.revision)", "SHA-256 \(BoxText(mark.hash))")
    }

    private var results: Document.Fact {
        let marks = Mark.allCases.map { "\($0.sign) \(say($0.words)) \(report.count(of: $0))" }
        let open = report.items.count { $0.done == nil }
        let alarms = report.alarms.count
        let text = (marks + [say("– 未了 \(open)", "– not done \(open)")]).joined(separator: "   ")
        return fact(
            "結果の内訳", "Results", text, say("警報 \(alarms) 件", "Alarms: \(alarms)"))
    }

    private var trace: Document.Fact {
        fact(
            "記録", "Record",
            say(
                "作業番号 \(report.session)、\(report.seal.rows) 行、redpair \(BoxText(report.outline.program))",
                "session \(report.session), \(report.seal.rows) rows, redpair \(BoxText(report.outline.program))"),
            say("最終ハッシュ \(report.seal.last)", "last hash \(report.seal.last)"))
    }
}
