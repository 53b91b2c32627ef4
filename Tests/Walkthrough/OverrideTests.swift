import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing
import Walkthrough

@Suite("Overrides, debts and notes")
struct OverrideTests {
    @Test("F10: without a sync proven after 1-1, S goes down only with a typed reason, and the row is never green")
    func staleCopy() throws {
        var evening = try Checkpoint.at("1-2.1")
        evening.wire.status(of: .active) { $0.signal = .problem }
        evening.pass(.minutes(2))
        #expect(evening.work.overrideNow != nil && !evening.work.refusalsNow.isEmpty)
        evening.override(because: "  ")
        #expect(evening.work.overrides.isEmpty && evening.work.prompt != nil, "blanks are no reason")
        evening.press(.cancel)
        evening.override(because: "同期異常は把握済み")
        #expect(evening.work.overrides.map(\.reason) == ["同期異常は把握済み"])
        #expect(evening.work.log.map(\.kind).contains(.overridden(try #require(evening.work.current).id, "同期異常は把握済み")))
        evening.wire = Wire()
        evening.finish("1-2.1")
        #expect(evening.mark(of: "1-2.1") == .overridden)
    }

    @Test("An override lifts what the table says, and nothing else: the role is still asked for")
    func liftsNoMore() throws {
        var evening = try Checkpoint.at("1-2.1")
        evening.wire.status(of: .active) { $0.signal = .problem }
        evening.pass(.minutes(2))
        evening.override(because: "x")
        evening.wire.status(of: .standby) { $0.role = .active }
        evening.pass(.minutes(1))
        #expect(evening.reasons[.role(.standby, .standby)] == .role(.active))
        evening.carryOut()
        #expect(evening.orders.allSatisfy { $0.command != .shutDown })
    }

    @Test(
        "Where the table allows none, `o` says so", arguments: ["1-1.1", "1-3.1", "2-1.1", "3-2.1", "3-7.1", "3-8.1"])
    func nowhereElse(item: String) throws {
        var evening = try Checkpoint.at(item)
        evening.press(.override)
        #expect(evening.work.prompt == nil && evening.work.refusals == [.nothingToOverride])
    }

    @Test("(*2): the services come back before the sync ends, and the work is not done before it is")
    func earlyServices() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.pass(.minutes(1))
        evening.override(because: "停止時間の上限")
        #expect(evening.mark(of: "4-1.1") == .overridden)
        evening.work(limit: .minutes(5)) { $0.place == "5-1.4" }
        #expect(evening.place == "5-1.4" && evening.work.finishedAt == nil)
        #expect(evening.pair.syncState(of: .active) == .running && evening.pair.mail.downSince == nil)
        guard case .noFailover? = evening.work.debts.first, evening.work.debts.count == 1 else {
            Issue.record("\(evening.work.debts)")
            return
        }
        #expect(evening.work.alarms.isEmpty, "yellow is expected while it was lent: \(evening.work.alarms)")
        let isDone = evening.work { $0.work.finishedAt != nil }
        #expect(isDone && evening.work.debts.isEmpty && evening.pair.syncState(of: .active) == .complete)
    }

    @Test("(*2) (1): with another component not normal, it is refused with its name")
    func notAllNormal() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.wire.page(of: .active) {
            $0.components?.append(Component(name: "ディスク", group: .system, signal: .severe))
        }
        evening.pass(.minutes(1))
        evening.press(.override)
        #expect(evening.work.prompt == nil)
        #expect(evening.work.refusals == [.interlock(Requirement(.othersNormal(.active)), .notNormal(["ディスク"]))])
    }

    @Test("H6: A goes away after an early start of the services: a full stop, and nothing is sent")
    func onlyCopyGone() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.pass(.minutes(1))
        evening.override(because: "x")
        evening.work(limit: .minutes(5)) { $0.work.current == nil }
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(1))
        #expect(evening.work.alarms.first == .onlyCopyGone(.active))
        #expect(evening.work.finishedAt == nil)
    }

    @Test(
        "H6 is over with the sync: A that dies after it leaves a whole copy, S takes over, and no stop tells otherwise")
    func paid() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.pass(.minutes(1))
        evening.override(because: "x")
        evening.pass(.minutes(40))
        #expect(evening.place == "5-1.1" && evening.pair.syncState(of: .active) == .complete)
        #expect(!evening.work.debts.contains { if case .noFailover = $0 { true } else { false } })
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(3))
        #expect(evening.pair.box(.standby).role == .active)
        #expect(!evening.work.alarms.contains(.onlyCopyGone(.active)), "\(evening.work.alarms)")
    }

    @Test("Asked for before the page has been read anew, it says what is still to be read, not that there is none here")
    func tooEarly() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.press(.override)
        guard case .interlock(let requirement, let reason)? = evening.work.refusals.first else {
            Issue.record("\(evening.work.refusals)")
            return
        }
        #expect(requirement.condition.side == .active && [.monitorIsOld, .notReadSince].contains(reason))
    }

    @Test("A that dies so is an outage: mail is owed again from then on, until a port of it is seen open")
    func outage() throws {
        var evening = try Checkpoint.early()
        let stop = evening.work.mailDown(at: evening.now)
        #expect(evening.work.outages.isEmpty)
        evening.bench(.cutPower(.active))
        let died = evening.now
        evening.pass(.minutes(2))
        guard case .mailStopped(let since)? = evening.work.debts.first else {
            Issue.record("\(evening.work.debts)")
            return
        }
        #expect(since >= died && since - died < .seconds(30))
        evening.bench(.pressPower(.active))
        evening.work(limit: .minutes(20)) { $0.work.outages.last?.to != nil }
        let outage = try #require(evening.work.outages.first)
        let end = try #require(outage.to)
        #expect(evening.work.outages.count == 1 && end - outage.from > .minutes(2))
        #expect(evening.work.mailDown(at: evening.now + .minutes(9)) == stop.map { $0 + (end - outage.from) })
        #expect(!evening.work.debts.contains { if case .mailStopped = $0 { true } else { false } })
    }

    @Test("S that starts alone as アクティブ on half a copy is no takeover: the stop stays, mail stays down, A stays off")
    func halfCopyActive() throws {
        var evening = try Checkpoint.early()
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(1))
        evening.bounce(.standby)
        evening.pass(.minutes(12))
        #expect(evening.pair.box(.standby).role == .active)
        #expect(evening.work.alarms.contains(.onlyCopyGone(.active)), "\(evening.work.alarms)")
        #expect(evening.work.outages.last?.to == nil)
        #expect(evening.work.debts.contains { if case .mailStopped = $0 { true } else { false } })
    }

    @Test("A copy that was whole once, and is being made anew, is not paid for by an old page")
    func paidAndOwedAgain() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.pass(.minutes(1))
        evening.override(because: "x")
        evening.pass(.minutes(40))
        #expect(evening.pair.syncState(of: .active) == .complete)
        evening.bounce(.standby)
        evening.work(limit: .minutes(20), hands: false) { $0.work.boxes.standby.redundancy?.value.light == .yellow }
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(1))
        #expect(evening.work.alarms.contains(.onlyCopyGone(.active)), "\(evening.work.alarms)")
    }

    @Test("A that goes in the middle of the sync, services off: the alarm says to start it, as the way back does")
    func goneWhileSyncing() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.pass(.minutes(2))
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(1))
        #expect(evening.work.alarms.first == .onlyCopyGone(.active), "\(evening.work.alarms)")
        evening.bench(.pressPower(.active))
        evening.work(limit: .minutes(60)) { $0.work.finishedAt != nil }
        #expect(evening.work.finishedAt != nil && evening.pair.mailLost == 0)
    }

    @Test("Both silent at once is no outage: the PC may have lost the network")
    func bothSilent() throws {
        var evening = try Checkpoint.early()
        for side in Side.allCases { evening.bench(.cutPower(side)) }
        evening.pass(.minutes(2))
        #expect(evening.work.outages.isEmpty)
    }

    @Test("The sync starts again between 4-1 and 5-1: (*2) is still to be had, and is a departure")
    func syncAgain() throws {
        var evening = try Checkpoint.ready("5-1.1")
        evening.wire.status(of: .active) { ($0.signal, $0.sync) = (.problem, .running) }
        evening.pass(.minutes(1))
        evening.carryOut()
        #expect(evening.mark(of: "5-1.1") == nil && !evening.work.refusals.isEmpty)
        evening.override(because: "停止時間の上限")
        evening.work(limit: .minutes(5)) { $0.place == "5-1.4" }
        #expect(evening.mark(of: "5-1.1") == .overridden && evening.work.finishedAt == nil)
        #expect(evening.work.debts.contains { if case .noFailover = $0 { true } else { false } })
    }

    @Test("What is owed is in sight: mail since 1-1, LAN1 from 2-1 to 2-3; all is paid in the end")
    func debts() throws {
        #expect(try Checkpoint.at("1-1.1").work.debts.isEmpty)
        let owed = try Checkpoint.at("2-3.1").work.debts
        guard case .mailStopped? = owed.first, case .lan1Out(.standby, _)? = owed.last, owed.count == 2 else {
            Issue.record("\(owed)")
            return
        }
        #expect(try Checkpoint.at("2-4.1").work.debts.count == 1)
        #expect(try Checkpoint.at("end").work.debts.isEmpty)
    }

    @Test("A note goes into the log with its row, whatever the state, and cannot be pasted or left empty")
    func note() throws {
        var evening = try Checkpoint.at("1-4.1")
        evening.press(.note)
        evening.pass(.seconds(1))
        evening.press(.paste)
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        #expect(evening.work.prompt != nil)
        for character in "客先立会い \u{1B}[31m" { evening.press(.type(String(character))) }
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        let noted = evening.work.log.compactMap { entry in
            if case .noted(let item, let text) = entry.kind { "\(item) \(text)" } else { nil }
        }
        #expect(noted == ["1-4.1 客先立会い \u{FFFD}[31m"])
        #expect(evening.orders.last?.item.description != "1-4.1")
    }
}
