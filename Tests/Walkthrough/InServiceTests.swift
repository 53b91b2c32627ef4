import Appliance
import SimulatedPair
import TestSupport
import Testing
import Walkthrough

@Suite("F20: somebody else has put the pair back in service; the work is not gone on with")
struct InServiceTests {
    /// What another person does in a browser, and how long that takes.
    private static func another(_ command: Command, _ side: Side, _ evening: inout Evening) {
        evening.pair.advance(to: evening.now)
        _ = evening.pair.perform(command, on: side, at: evening.now)
        evening.pass(.minutes(8))
    }

    /// アクティブ側, off and out of redundancy by the table, is started and back in redundancy.
    private static func rebuilt(at place: String) throws -> Evening {
        var evening = try Checkpoint.ready(place)
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(8))
        another(.setRedundancy(true), .active, &evening)
        another(.restart, .active, &evening)
        return evening
    }

    private static func expectNothingIsDone(_ evening: inout Evening) {
        let (orders, marks) = (evening.orders.count, evening.work.items.map { evening.mark(of: $0.id.description) })
        for _ in 0..<4 {
            evening.press(.carryOut)
            #expect(evening.work.prompt == nil)
            evening.press(.attest)
            evening.pass(.minutes(2))
        }
        #expect(evening.orders.count == orders)
        #expect(evening.work.items.map { evening.mark(of: $0.id.description) } == marks)
    }

    @Test("With mail on アクティブ側 alone: a full stop that names the ports; neither Enter nor Space does anything")
    func mailAlone() throws {
        var evening = try Self.rebuilt(at: "2-1.1")
        Self.another(.setServices([.smtp: true, .pop: true]), .active, &evening)
        #expect(evening.work.alarms == [.inService(open: [.smtp, .pop].filter(\.acceptsMail))])
        #expect(evening.work.alarms.first?.isFullStop == true && evening.work.debts.isEmpty)
        Self.expectNothingIsDone(&evening)
        #expect(evening.pair.mailLost == 0 && evening.pair.isServing(.smtp, on: .active))
    }

    @Test(
        "With both in their roles, mail or not, wherever the work was left: the same",
        arguments: ["1-4.1", "1-5.1", "2-1.1", "2-1.2", "3-1.1"])
    func bothInRole(place: String) throws {
        var evening = try Checkpoint.ready(place)
        if evening.pair.box(.active).power == .off {
            evening.bench(.pressPower(.active))
            evening.pass(.minutes(8))
        }
        Self.another(.setRedundancy(true), .active, &evening)
        Self.another(.restart, .active, &evening)
        evening.bench(.setLAN1(.standby, .connected))
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(8))
        if evening.pair.box(.standby).redundancyInForce == false {
            Self.another(.setRedundancy(true), .standby, &evening)
            Self.another(.restart, .standby, &evening)
        }
        #expect(evening.work.alarms.first == .inService(open: []), "\(evening.work.alarms)")
        Self.expectNothingIsDone(&evening)
    }

    @Test("The first look at a work that is taken up tells it, before the settings are read; nothing else is advised")
    func atOnce() throws {
        var evening = try Self.rebuilt(at: "2-1.1")
        Self.another(.setServices([.smtp: true]), .active, &evening)
        var taken = try Checkpoint.ready("2-1.1")
        (taken.pair, taken.now) = (evening.pair, evening.now)
        taken.killAndTakeUp(after: .minutes(1))
        var told: [Alarm] = []
        for _ in 0..<120 {
            taken.wait()
            told += taken.work.alarms.filter { !told.contains($0) }
        }
        #expect(told == [.inService(open: [.smtp])], "\(told)")
    }

    @Test("A box that was only started is not in service: it is to be shut down again")
    func onlyStarted() throws {
        var evening = try Checkpoint.ready("2-1.1")
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(8))
        #expect(evening.work.alarms == [.answersWhileStopped(.active)])
    }

    @Test("Nor is アクティブ側 that the table has enabled again: mail on it is stopped again")
    func enabledByTable() throws {
        var evening = try Checkpoint.ready("3-3.1")
        Self.another(.setServices([.smtp: true]), .active, &evening)
        #expect(evening.work.alarms == [.mailNotStopped(.active, [.smtp])])
    }

    @Test(
        "H1: that the PC is plugged into S is said anew once A was on meanwhile: an answer before that is LAN1 left in")
    func cableInDoubt() throws {
        var evening = try Checkpoint.ready("2-1.3")
        evening.press(.attest)
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(8))
        #expect(evening.place == "1-5.1" && evening.work.alarms.first == .answersWhileStopped(.active))
        let connecting = try #require(evening.work.items.first { $0.id.description == "2-1.3" })
        #expect(evening.work.progress(of: connecting.id) == .pending)
        evening.bench(.setLAN1(.standby, .connected))
        evening.pass(.minutes(2))
        let isLeftIn = evening.work.alarms.contains { if case .lan1LeftIn(.standby, _) = $0 { true } else { false } }
        #expect(isLeftIn && evening.mark(of: "2-1.3") == nil)
    }
}
