import Appliance
import Journal
import Report
import TestSupport
import Testing
import Walkthrough

@Suite("Page one says how it came out, and what is wrong with it, before anything else")
struct PageOneTests {
    @Test("訓練 stands in large letters over a rehearsal, and over nothing else", arguments: WorkReport.Format.allCases)
    func rehearsal(_ format: WorkReport.Format) throws {
        let evening = try Checkpoint.at("1-2.1")
        let rehearsal = try Told(evening, end: .left).report().text(format)
        let real = try Told(evening, mode: .real, end: .left).report().text(format)
        let mark = format == .json ? #""rehearsal" : true"# : "訓練"
        #expect(rehearsal.contains(mark) && !real.contains(mark))
    }

    @Test(
        "Unfinished is said plainly, with where it stopped and what is owed", arguments: [WorkReport.Format.html, .md])
    func unfinished(_ format: WorkReport.Format) throws {
        let report = try Told(try Checkpoint.at("2-2.1"), end: .left).report()
        let head = try head(of: report.text(format))
        #expect(head.contains("作業は完了していません（STEP2-2 まで）"))
        #expect(head.contains("作業者が途中で終了しました"))
        #expect(head.contains("から止まったままです") && head.contains("LAN1 は"))
        let english = try self.head(of: report.text(format, .english))
        #expect(english.contains("The work is NOT finished") && english.contains("Mail is still stopped"))
    }

    @Test("A stop of mail with a gap in it says when mail came in", arguments: [WorkReport.Format.html, .md])
    func openings(_ format: WorkReport.Format) throws {
        var evening = try Checkpoint.at("1-4.1")
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .active, at: evening.now)
        evening.pass(.minutes(3))
        let open = try head(of: Told(evening, end: .left).report().text(format))
        #expect(open.contains("は A の SMTP が開いていました"))
        _ = evening.pair.perform(.setServices([.smtp: false]), on: .active, at: evening.now)
        evening.pass(.minutes(3))
        let closed = try head(of: Told(evening, end: .left).report().text(format, .english))
        #expect(closed.contains("SMTP of A was open, "))
    }

    @Test(
        "Mail that was down again after it had been started", arguments: [WorkReport.Format.html, .md])
    func outages(_ format: WorkReport.Format) throws {
        var evening = try Checkpoint.early()
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(2))
        #expect(try head(of: Told(evening, end: .left).report().text(format)).contains("再開後、A が応答せず"))
        evening.bench(.pressPower(.active))
        evening.work(limit: .minutes(20)) { $0.work.outages.last?.to != nil }
        #expect(try head(of: Told(evening, end: .left).report().text(format)).contains("再開後、A が応答せず停止: "))
    }

    @Test("That S took over is on page one, also when it is over", arguments: [WorkReport.Format.html, .md])
    func takeover(_ format: WorkReport.Format) throws {
        var evening = try Checkpoint.at("1-2.1")
        evening.bench(.setSyncLink(false))
        evening.pass(evening.pair.durations.failover + .seconds(1))
        evening.bench(.setSyncLink(true))
        evening.pass(.minutes(3))
        let report = try Told(evening, end: .left).report()
        #expect(try head(of: report.text(format)).contains("S がアクティブになりました（「前回フェールオーバした時刻」 "))
        #expect(try head(of: report.text(format, .english)).contains("S became アクティブ (active)"))
    }

    @Test("A record that breaks off says so, and a broken chain says where, in every form")
    func flaws() throws {
        let told = try Told(try Checkpoint.at("1-3.1"), end: nil)
        #expect(try head(of: told.report().text(.md)).contains("記録は終了の行がないまま途切れています"))
        let rows = Int64(told.records.count)
        let broken = Seal(rows: rows, last: Digest(of: []), flaw: .broken(row: rows + 1, unproved: 40))
        for format in [WorkReport.Format.html, .md] {
            let head = try head(of: told.report(broken).text(format))
            #expect(head.contains("記録のハッシュチェーンが \(rows + 1) 行目で切れています"))
            #expect(head.contains("残り 40 行は使っていません"))
        }
        let json = try told.report(broken).text(.json)
        #expect(json.contains(#""whole" : false"#) && json.contains(#""brokenAt" : \#(rows + 1)"#))
        let damaged = Seal(
            rows: rows, last: Digest(of: []), flaw: .unreadable(after: rows, .damaged("disk image is malformed")))
        let english = try head(of: told.report(damaged).text(.md, .english))
        #expect(
            english.contains("nothing after row \(rows) can be read") && english.contains("disk image is malformed"))
    }

    @Test("Not one row to rely on: there is still a page that says so")
    func nothing() throws {
        var told = try Told(try Checkpoint.at("1-1.1"), end: nil)
        told.records = []
        let seal = Seal(rows: 0, last: Digest(of: []), flaw: .broken(row: 1, unproved: 3000))
        for format in WorkReport.Format.allCases {
            let text = try told.report(seal).text(format)
            #expect(text.contains("記録のハッシュチェーンが 1 行目で切れています"))
        }
    }

    @Test("Another version of the program recorded it: page one says so")
    func otherProgram() throws {
        var told = try Told(try Checkpoint.at("1-2.1"), end: .left)
        #expect(try !head(of: told.report().text(.md)).contains("この記録は redpair"))
        told.header.outline.program = "0.1.0"
        #expect(try head(of: told.report().text(.md)).contains("この記録は redpair 0.1.0 のもの"))
    }

    @Test("The witness is named where one was; else a line is left to write on")
    func witness() throws {
        var told = try Told(try Checkpoint.at("1-2.1"), end: .left)
        #expect(try told.report().text(.html).contains(#"<td class="blank">"#))
        told.header.outline.witness = "佐藤 花子"
        let report = try told.report()
        #expect(try report.text(.md).contains("| 立会者 | 佐藤 花子 |"))
        #expect(try report.text(.json).contains(#""witness" : "佐藤 花子""#))
    }

    @Test("Time against last time, where there was one")
    func earlier() throws {
        let earlier = WorkReport.Earlier(
            session: 3, beganAt: Told.begin - .minutes(60 * 24 * 30), length: .minutes(91), mailStop: .minutes(80))
        let report = try Told(try WholeEvening.evening, mode: .real).report(earlier: earlier)
        let markdown = try report.text(.md)
        #expect(markdown.contains("前回 2008-11-03 作業 3: 1:31:00") && markdown.contains("（前回 1:20:00）"))
    }

    /// Up to the first section.
    private func head(of text: String) throws -> Substring {
        let end = try #require(text.firstRange(of: "## ") ?? text.firstRange(of: "<h2>"))
        return text[..<end.lowerBound]
    }
}
