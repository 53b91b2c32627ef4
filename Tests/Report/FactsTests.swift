import Appliance
import Journal
import Procedure
import Report
import TestSupport
import Testing
import Walkthrough

@Suite("The facts of a report, told by the record alone")
struct FactsTests {
    @Test("Its state is that of the work, to the last bit: the same fold as everywhere")
    func sameFold() throws {
        var evening = try WholeEvening.evening
        evening.work.forgetLog()
        #expect(try Told(evening).report().work == evening.work)
    }

    @Test("A whole evening: every item sensed or attested, its times in order, each command with its answer")
    func wholeEvening() throws {
        let evening = try WholeEvening.evening
        let report = try Told(evening).report()
        #expect(report.isFinished && report.isRehearsal && report.ending == .finished)
        #expect(report.items.map(\.item) == evening.work.items)
        #expect(report.count(of: .sensed) + report.count(of: .attested) == report.items.count)
        #expect(report.count(of: .overridden) == 0 && report.alarms.isEmpty && report.refusals.isEmpty)
        let ends = report.items.compactMap(\.done?.at)
        #expect(ends.count == report.items.count && ends == ends.sorted())
        for account in report.items {
            #expect(account.length.map { $0 >= .zero } == true, "\(account.item.id)")
        }
        #expect(report.orders.map(\.order) == evening.orders)
        for account in report.orders {
            #expect(account.answer?.outcome == .accepted, "\(account.order.item)")
            #expect(account.answer.map { $0.at > account.sentAt } == true, "\(account.order.item)")
        }
    }

    @Test("The log is whole, and in the order in which it happened")
    func log() throws {
        let evening = try WholeEvening.evening
        #expect(try Told(evening).report().log == evening.work.log)
    }

    @Test("Left after STEP1-2: what is done, what is not, since when mail is stopped, who must come back")
    func unfinished() throws {
        let evening = try Checkpoint.at("1-3.1")
        let report = try Told(evening, end: .left).report()
        #expect(!report.isFinished && report.ending == .left)
        #expect(
            report.items.filter { $0.done != nil }.map(\.item.id.description) == ["1-1.1", "1-1.2", "1-1.3", "1-2.1"])
        #expect(report.items.filter { $0.turnAt != nil }.last?.item.id.description == "1-3.1")
        #expect(report.work.mailStop == .since(try #require(report.orders.first).sentAt))
        let shutdown = try #require(report.items.first { $0.item.id.description == "1-2.1" })
        #expect(shutdown.done?.mark == .sensed && shutdown.attestedAt != nil)
    }

    @Test("What the boxes said is there to the letter, once for each time that it changed")
    func sayings() throws {
        let report = try Told(try WholeEvening.evening).report()
        let sync = report.sayings.filter { $0.side == .active && $0.topic == .sync }.map(\.text.text)
        #expect(sync.first == "同期が完了しました。" && sync.last == "同期が完了しました。")
        #expect(sync.count { $0.hasPrefix("同期中です。") } == 1, "\(sync)")
        #expect(report.sayings.map(\.at) == report.sayings.map(\.at).sorted())
    }

    @Test("What each box showed has no gap: one stretch ends where the next begins")
    func stretches() throws {
        let report = try Told(try WholeEvening.evening).report()
        for side in Side.allCases {
            let stretches = report.stretches[side]
            #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.to == $1.from && $0.look != $1.look })
            #expect(stretches.last?.look.light == .green)
            #expect(Set(stretches.compactMap(\.look.light)).isSuperset(of: [.green, .yellow, .gray]))
        }
        #expect(report.stretches.standby.last?.look.role == .standby)
    }

    @Test("The sync goes up to 100, and the load is measured on both")
    func samples() throws {
        let samples = try Told(try WholeEvening.evening).report().samples
        let sync = samples.active.sync.map(\.value)
        #expect(sync.last == 100 && sync.contains { $0 > 0 && $0 < 100 })
        for side in Side.allCases {
            let times = samples[side].load.map(\.at)
            #expect(times.count > 50 && times == times.sorted() && Set(times).count == times.count)
        }
    }

    @Test("An override is told with its reason and what it lifted, and its row is 逸脱")
    func override() throws {
        var evening = try Checkpoint.at("1-2.1")
        evening.wire.reading = { side, reading in if side == .active { reading.redundancy?.signal = .problem } }
        evening.pass(.minutes(10))
        evening.override(because: "同期異常は把握済み")
        evening.wire = Wire()
        evening.work { $0.work.current?.id.step == Step.ID("1-3") }
        let report = try Told(evening, end: .left).report()
        #expect(report.work.overrides.map(\.reason) == ["同期異常は把握済み"])
        #expect(report.count(of: .overridden) == 1)
        let markdown = try report.text(.md)
        #expect(markdown.contains("同期異常は把握済み") && markdown.contains("≠ 逸脱"))
    }

    @Test("Killed and taken up again: two openings, an interruption, and nothing twice")
    func takenUp() throws {
        var evening = try Checkpoint.at("1-4.1")
        evening.killAndTakeUp(after: .minutes(40))
        evening.pass(.minutes(1))
        var told = try Told(evening, end: nil)
        let again = Opening(
            program: "0.2.0", engineer: "交代 花子", at: evening.now, hosts: BySide(active: "primary", standby: nil))
        told.records.insert(.opened(again), at: told.records.count - 3)
        let report = try told.report()
        #expect(report.ending == nil && report.openings.count == 2)
        #expect(report.engineers == ["安川 太郎", "交代 花子"])
        #expect(report.log.count { if case .takenUp = $0.kind { true } else { false } } == 1)
        #expect(Set(report.orders.map(\.order.id)).count == report.orders.count)
    }

    @Test("A latch that breaks: its alarm with its end, and the tick that came undone")
    func reopened() throws {
        var evening = try Checkpoint.at("2-4.1")
        evening.wire.port = { side, service in side == .standby && service == .smtp ? .open(greeting: "220 x") : nil }
        evening.pass(.minutes(5))
        let report = try Told(evening, end: .left).report()
        #expect(report.items.contains { $0.reopened > 0 && $0.done == nil })
        #expect(report.alarms.contains { $0.to == nil && $0.alarm.hazard == .mailLost })
    }

    @Test("What was refused for the sake of the pair is told once, with how many times")
    func refusals() throws {
        var evening = try Checkpoint.at("1-2.1")
        evening.wire.reading = { side, reading in if side == .active { reading.redundancy?.signal = .problem } }
        evening.pass(.minutes(1))
        for _ in 1...3 {
            evening.press(.carryOut)
            evening.pass(.seconds(3))
        }
        let report = try Told(evening, end: .left).report()
        let refusals = report.refusals.filter { if case .interlock = $0.refusal { true } else { false } }
        #expect(refusals.map(\.times) == [3], "\(refusals)")
    }
}
