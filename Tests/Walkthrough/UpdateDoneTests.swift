import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing

@testable import Walkthrough

@Suite("An update is done when the box's own lists say so, and go on saying so (F11)")
struct UpdateDoneTests {
    private static let nothing = UpdateList(updates: [], hasBeenChecked: true)

    /// STEP1-4, with nothing offered to either box.
    private static func withNothingOffered() throws -> Evening {
        var evening = try Evening(before: { pair, _ in pair.offeredUpdates = [] })
        let isThere = evening.work { $0.place == "1-4.1" && $0.work.boxes.active.checkedAt != nil }
        #expect(isThere)
        return evening
    }

    @Test("A list that a check fills only some seconds later is not taken for an empty one")
    func filledLater() throws {
        var evening = try Self.withNothingOffered()
        evening.work(limit: .minutes(1)) { $0.work.boxes.active.emptySince != nil }
        evening.pass(.seconds(6))
        #expect(evening.place == "1-4.1")
        evening.wire.page(of: .active) { $0.updates = UpdateList(updates: [.another], hasBeenChecked: true) }
        evening.pass(.minutes(3))
        #expect(evening.place == "1-4.1")
        #expect(evening.work.current.flatMap { evening.work.unmet($0) }?.reason == .updatesWaiting(1))
    }

    @Test("One that stays empty ticks the row")
    func staysEmpty() throws {
        var evening = try Self.withNothingOffered()
        evening.work(limit: .minutes(3)) { $0.place == "1-5.1" }
        #expect(evening.place == "1-5.1" && evening.mark(of: "1-4.1") == .sensed)
    }

    @Test(
        "Updates that were waiting and are gone without a run were not applied: by the history, or where there is none")
    func vanished() throws {
        var evening = try Checkpoint.ready("1-4.1")
        let names = evening.work.boxes.active.lastListed.map(\.name)
        #expect(names.count == 3)
        evening.wire.page(of: .active) { $0.updates = Self.nothing }
        evening.pass(.minutes(5))
        #expect(evening.place == "1-4.1")
        #expect(evening.reasonNow == .notInHistory(names.sorted { $0.text < $1.text }))
        var wire = Wire()
        wire.reading = { $1.updateHistory = nil }
        var other = try Evening(over: wire)
        other.work { $0.place == "1-4.1" && !$0.work.boxes.active.lastListed.isEmpty }
        other.wire.reading = {
            $1.updateHistory = nil
            if $0 == .active { $1.updates = Self.nothing }
        }
        other.pass(.minutes(5))
        #expect(other.place == "1-4.1" && other.reasonNow == .updatesVanished(names))
    }

    @Test("A history that cannot be read any more is told so, and not what it lacks")
    func unreadableHistory() throws {
        var evening = try Checkpoint.ready("1-4.1")
        evening.carryOut()
        let fault = ConsoleFault.notUnderstood(label: "ステータス", text: "適用中")
        evening.wire.page(of: .active) {
            $0.updateHistory = []
            $0.gaps = [Gap(page: .updateHistory, fault: fault)]
        }
        evening.pass(.minutes(40))
        #expect(evening.place == "1-4.1" && evening.reasonNow == .unreadable(.updateHistory, fault))
    }

    @Test(
        "A run that fails is an alarm, in the box's words, until the next one; without a history nothing else heals it")
    func failed() throws {
        var wire = Wire()
        wire.reading = { $1.updateHistory = nil }
        var evening = try Evening(over: wire)
        evening.work { $0.place == "1-4.1" && $0.work.refusalsNow.isEmpty }
        evening.carryOut()
        evening.wire.reading = {
            $1.updateHistory = nil
            if $0 == .active { $1.updates = UpdateList(updates: [], hasBeenChecked: false, failure: "できませんでした。") }
        }
        evening.pass(.minutes(3))
        #expect(evening.work.alarms == [.updateFailed(.active, "できませんでした。")])
        #expect(evening.reasonNow == .updateFailed("できませんでした。"))
        evening.wire.reading = {
            $1.updateHistory = nil
            if $0 == .active { $1.updates = Self.nothing }
        }
        evening.pass(.minutes(20))
        #expect(evening.place == "1-4.1" && evening.work.alarms == [.updateFailed(.active, "できませんでした。")])
    }

    @Test("A check that fails is the reason that is told, and fails once in the log, however often it does")
    func failedCheck() throws {
        var evening = try Self.withNothingOffered()
        let fault = ConsoleFault.rejected("アップデートサーバに接続できません。")
        for _ in 0..<3 { evening.happen(.looked(.active, .checkUpdates, fault)) }
        #expect(evening.reasonNow == .checkFailed(fault))
        let lines = evening.work.log.count {
            if case .lookFailed(.active, .checkUpdates, _) = $0.kind { true } else { false }
        }
        #expect(lines == 1)
        evening.pass(.minutes(2))
        #expect(evening.place == "1-5.1")
    }
}

extension Evening {
    /// Why the current item has not come true.
    fileprivate var reasonNow: Reason? { work.current.flatMap { work.unmet($0) }?.reason }
}
