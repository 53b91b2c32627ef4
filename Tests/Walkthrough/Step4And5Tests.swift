import Appliance
import Procedure
import TestSupport
import Testing
import Walkthrough

@Suite("STEP4 and STEP5, row by row")
struct Step4And5Tests {
    @Test("STEP4-1: done when アクティブ側 says so after a look of its own, and not before the pair is in sync")
    func step4() throws {
        var evening = try Checkpoint.at("4-1.1")
        let isSensed = evening.finish("4-1.1")
        #expect(isSensed && evening.pair.syncState(of: .active) == .complete)
        #expect(evening.work.mailStop != .notYet && !evening.pair.mailPortsOpen(.active))
    }

    @Test("STEP4-1: no key ends it before its time")
    func noShortcut() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.wire.status(of: .active) { $0.sync = .running }
        for key in [Intent.carryOut, .attest, .refresh, .type("A"), .carryOut] {
            evening.press(key)
            evening.pass(.minutes(3))
        }
        #expect(evening.place == "4-1.1")
        let unmet = evening.work.current.flatMap { evening.work.unmet($0) }
        #expect(unmet?.reason == .sync(.running, percent: nil))
    }

    @Test("STEP5-1: the services that were on before greet again, and none that was off")
    func step5() throws {
        var evening = try Checkpoint.ready("5-1.1")
        let before = try #require(evening.work.recorded.active)
        evening.finish("5-1.4")
        #expect(evening.pair.box(.active).mail.switches == before.switches)
        #expect(
            evening.orders.suffix(2).map(\.command) == [
                .setServices([.smtp: true, .pop: true]), .setServices([.imap: true]),
            ])
        #expect(evening.work.finishedAt != nil && evening.work.refusalsNow == [.finished])
    }

    @Test("STEP5-1: the work does not end while S is red, whatever A says")
    func redStandby() throws {
        var evening = try Checkpoint.ready("5-1.1")
        evening.wire.status(of: .standby) { ($0.signal, $0.sync) = (.severe, .broken) }
        evening.work(limit: .minutes(30)) { $0.work.finishedAt != nil }
        #expect(evening.place == "5-1.4" && !evening.work.alarms.isEmpty)
        evening.wire = Wire()
        #expect(evening.work(limit: .minutes(30)) { $0.work.finishedAt != nil })
    }

    @Test("STEP5-1: redundancy that somebody else disables meanwhile is seen before the end", arguments: Side.allCases)
    func disabledMeanwhile(side: Side) throws {
        var evening = try Checkpoint.ready("5-1.1")
        evening.work { $0.place == "5-1.3" }
        _ = evening.pair.perform(.setRedundancy(false), on: side, at: evening.now)
        evening.work(limit: .minutes(30)) { $0.work.finishedAt != nil }
        let unmet = evening.work.current.flatMap { evening.work.unmet($0) }
        #expect(evening.place == "5-1.4" && unmet?.reason == .redundancy(enabled: false))
    }

    @Test("STEP5-1: a greeting from before A went away and came back proves nothing")
    func greetedBefore() throws {
        var evening = try Checkpoint.at("5-1.4")
        let greets = Requirement(.mailGreets(.active))
        evening.work(limit: .minutes(5), hands: false) { $0.work.finding(greets) == .holds }
        evening.happen(.missed(.active, .refused, asked: evening.now))
        evening.now = evening.now + .seconds(2)
        try evening.readAtOnce(.active)
        #expect(evening.work.finding(greets) == .lacks(.notReadSince))
    }

    @Test("STEP5-1: a switch that is on proves nothing: SMTP must greet from outside")
    func muteServer() throws {
        var evening = try Checkpoint.ready("5-1.1")
        evening.wire.port = { _, service in service == .smtp ? .open(greeting: "421 not now") : nil }
        evening.carryOut()
        evening.pass(.minutes(10))
        #expect(evening.place == "5-1.1" && evening.pair.box(.active).mail.isOn(.smtp))
        let unmet = evening.work.current.flatMap { evening.work.unmet($0) }
        #expect(unmet?.reason == .portsNotGreeting([.smtp]))
        guard case .since = evening.work.mailStop else {
            Issue.record("\(evening.work.mailStop)")
            return
        }
    }

    @Test("STEP5-1: mail counts as back only when a service that takes mail in is, whatever else was started")
    func onlySubmission() throws {
        var evening = try Evening(before: { pair, now in
            _ = pair.perform(.setServices([.smtp: false, .submission: true]), on: .active, at: now)
        })
        let isThere = evening.work { $0.place == "5-1.2" }
        #expect(isThere)
        #expect(evening.work.mailStop != .notYet)
        if case .over = evening.work.mailStop { Issue.record("SMTP was never on, and mail is not back") }
        evening.work { $0.work.current == nil }
        guard case .over = evening.work.mailStop else {
            Issue.record("\(evening.work.mailStop)")
            return
        }
    }
}
