import Appliance
import Procedure
import TestSupport
import Testing
import Walkthrough
import WayBack

@Suite("H3: A copied over by S, from the first sign to the last")
struct ReversedSyncTests {
    /// S was started first, and A came up beside it.
    private static func reversed() throws -> Evening {
        var evening = try Checkpoint.ready("3-7.1")
        evening.bench(.pressPower(.standby))
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(7))
        #expect(evening.pair.box(.active).role == .standby && !evening.pair.box(.active).dataAreWhole)
        return evening
    }

    @Test(
        "The role is told at once, also while the row that another alarm has reopened comes first, and locks what is sent"
    )
    func toldAtOnce() throws {
        var evening = try Self.reversed()
        #expect(evening.place == "3-6.1" && evening.mark(of: "3-7.1") == nil)
        #expect(
            evening.work.alarms.prefix(2) == [.startedAsStandby(.active, isOverwritten: true), .startedFirst(.standby)])
        evening.press(.carryOut)
        #expect(evening.work.prompt == nil)
    }

    @Test("Half a copy that is アクティブ again is a full stop: neither S is started nor the work goes on")
    func halfACopy() throws {
        var evening = try Self.reversed()
        evening.bench(.cutPower(.standby))
        evening.pass(.minutes(1))
        evening.press(.attest)
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(1))
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(7))
        #expect(evening.work.alarms == [.partialData(.active)] && evening.work.alarms.first?.isFullStop == true)
        for _ in 0..<5 {
            evening.press(.attest)
            evening.press(.carryOut)
            evening.pass(.minutes(2))
        }
        #expect(
            evening.mark(of: "3-8.1") == nil
                && evening.work.progress(of: evening.work.current?.id ?? evening.work.items[0].id) == .pending)
        let way = WayBack(from: evening.work)
        #expect(way.belief.boxes.active.doubt == .partialData)
    }

    @Test("Once the copy is complete, A is whole again: S is stopped, A takes over, and the work comes to its end")
    func wholeAgain() throws {
        var evening = try Self.reversed()
        evening.pass(.minutes(240))
        #expect(evening.pair.syncState(of: .standby) == .complete && evening.work.wholeness.isWhole.active)
        #expect(evening.work.alarms.first == .startedFirst(.standby))
        let isDone = evening.work { $0.work.finishedAt != nil }
        #expect(isDone && evening.pair.mailLost == 0 && evening.pair.box(.active).role == .active)
    }

    @Test("S's button instead of A's: once S is off again, A's button is in doubt, and in the words of the row")
    func wrongButton() throws {
        var evening = try Checkpoint.ready("3-7.1")
        evening.press(.attest)
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(7))
        #expect(evening.work.alarms.first == .startedFirst(.standby) && evening.work.buttonDoubt == nil)
        evening.carryOut()
        evening.pass(.minutes(3))
        evening.press(.attest)
        evening.pass(.seconds(10))
        #expect(evening.place == "3-7.1" && evening.work.buttonDoubt == .otherBoxStarted)
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(7))
        #expect(evening.work.buttonDoubt == nil && evening.mark(of: "3-7.1") == .sensed)
    }

    @Test("A start that takes longer than any is in doubt too, and no sooner")
    func noStart() throws {
        var evening = try Checkpoint.ready("3-7.1")
        evening.press(.attest)
        evening.pass(evening.work.settings.longestStart)
        #expect(evening.work.buttonDoubt == nil)
        evening.pass(.minutes(1))
        #expect(evening.work.buttonDoubt == .startsForLong)
    }
}
