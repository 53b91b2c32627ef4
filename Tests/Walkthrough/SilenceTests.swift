import Appliance
import Procedure
import TestSupport
import Testing
import Walkthrough

@Suite("Silence")
struct SilenceTests {
    private let silent = Requirement(.silent(.standby))

    /// The work, with attempts at スタンバイ側 that nothing answered, so many seconds from now.
    private func work(missedAfter seconds: [Int64]) throws -> (Walkthrough, start: Moment) {
        let evening = try Checkpoint.ready("1-2.1")
        var work = evening.work
        for second in seconds {
            let asked = evening.now + .seconds(second)
            _ = work.handle(Event(.missed(.standby, .refused, asked: asked), at: asked))
        }
        return (work, evening.now)
    }

    @Test("It is proved by attempts that failed, not by time without any")
    func attempts() throws {
        var (work, start) = try work(missedAfter: [0, 2])
        _ = work.handle(Event(.tick, at: start + .seconds(20)))
        #expect(work.finding(silent) == .lacks(.silentFor(.seconds(2), needed: work.settings.silence)))
    }

    @Test("Attempts for ten seconds prove it, and for half a minute")
    func proved() throws {
        var (work, start) = try work(missedAfter: [0, 5, 10])
        #expect(work.finding(silent) == .holds)
        _ = work.handle(Event(.tick, at: start + .seconds(50)))
        #expect(work.finding(silent) == .lacks(.old(.seconds(40))))
    }

    @Test("Silence from before a command does not prove that the command was carried out")
    func beforeTheCommand() throws {
        let (work, start) = try work(missedAfter: [0, 5, 10, 15])
        let since = start + .seconds(12)
        #expect(work.finding(silent, since: since) == .lacks(.silentFor(.seconds(3), needed: work.settings.silence)))
    }

    @Test("A box that does not answer as it should gets no order, though no interlock of the table names it")
    func noOrderIntoTheDark() throws {
        var evening = try Checkpoint.ready("1-3.1")
        evening.wire.fault = { $0 == .active ? .sessionExpired : nil }
        evening.pass(.seconds(10))
        #expect(evening.reasons.isEmpty)
        #expect(evening.work.refusalsNow == [.interlock(Requirement(.answering(.active)), .troubled(.sessionExpired))])
    }
}
