import Appliance
import Dashboard
import Journal
import Report
import TestSupport
import Testing
import Walkthrough

/// The evening with (*2): mail is back before the sync is complete.
enum EarlyMail {
    private static let played = Result { () throws -> [Evening] in
        var evening = try Evening()
        evening.work(upTo: "4-1")
        evening.work(hands: false) { $0.work.overrideNow != nil }
        evening.pass(.minutes(1))
        evening.override(because: "停止時間の上限")
        evening.pass(.seconds(20))
        let overridden = evening
        evening.work { $0.work.current?.id.description == "5-1.4" }
        let flowing = evening
        evening.work { $0.work.finishedAt != nil }
        return [overridden, flowing, evening]
    }

    /// Overridden, and mail not back yet; mail back, and the sync not complete; all done.
    static func evening(_ index: Int) throws -> Evening { try played.get()[index] }
}

@Suite("Without automatic failover: from when mail was back, until the sync was complete")
struct NoFailoverTests {
    private func lines(_ report: WorkReport, _ language: Language = .japanese) throws -> String {
        try report.text(.md, language)
    }

    private func time(_ moment: Moment) -> String { moment.timeOfDay(offset: 9 * 3600) }

    @Test("The finished report tells from when to when, not since the override")
    func finished() throws {
        let report = try Told(try EarlyMail.evening(2)).report()
        guard case .over(_, let back) = report.work.mailStop else { throw CancellationError() }
        let span = try #require(report.noFailover)
        let (end, finished) = (try #require(span.to), try #require(report.work.finishedAt))
        #expect(report.isFinished && span.from == back && back < end && end <= finished)
        #expect(try span.from > #require(report.work.overrides.first).at)
        let times = "\(time(span.from)) – \(time(end))"
        #expect(try lines(report).contains("| 自動切替なし | \(times)"))
        #expect(try lines(report, .english).contains("| No automatic failover | \(times)"))
        #expect(try report.text(.json).contains(#""noFailover" : {"#))
    }

    @Test("Left before the sync is complete: the cause is the sync, the time is that of mail")
    func left() throws {
        let report = try Told(try EarlyMail.evening(1), end: .left).report()
        let back = time(try #require(report.noFailover).from)
        #expect(try lines(report).contains("同期が完了していないため、メールを再開した \(back) から"))
        #expect(try lines(report, .english).contains("The sync is not complete: no automatic failover"))
        #expect(try lines(report, .english).contains("mail has been flowing since \(back)"))
    }

    @Test("Left before mail is back: only that it was gone on without the sync, and when")
    func overridden() throws {
        let report = try Told(try EarlyMail.evening(0), end: .left).report()
        let at = time(try #require(report.work.overrides.first).at)
        #expect(report.noFailover == nil)
        #expect(try lines(report).contains("自動切替は働きません（\(at) に、完了を待たずに進めました）"))
        #expect(try lines(report, .english).contains("(gone on without it at \(at))"))
    }

    @Test("Where the sync was waited for, nothing is said of it")
    func none() throws {
        let report = try Told(try WholeEvening.evening).report()
        #expect(try report.noFailover == nil && !lines(report).contains("| 自動切替なし |"))
    }
}
