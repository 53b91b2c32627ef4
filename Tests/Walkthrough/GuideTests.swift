import Appliance
import Procedure
import Rehearsal
import TestSupport
import Testing
import Walkthrough

@Suite("Guide mode: the engineer works in a browser")
struct GuideTests {
    @Test("It never writes, says why, and still comes to the end by sensing and by word of mouth")
    func wholeEvening() throws {
        var evening = try Evening(isGuide: true)
        evening.press(.carryOut)
        #expect(evening.work.refusals == [.readOnly] && evening.work.prompt == nil)
        var clicked: Set<Item.ID> = []
        let end = evening.now + .minutes(180)
        while evening.work.finishedAt == nil, evening.now < end { evening.workInBrowser(&clicked) }
        #expect(evening.work.finishedAt != nil, "stopped at \(evening.place): \(evening.work.refusalsNow)")
        #expect(evening.orders.isEmpty)
        #expect(evening.pair.mailLost == 0)
    }
}

extension Evening {
    /// One glance, one movement: at the browser, at the rack, or at Space.
    fileprivate mutating func workInBrowser(_ clicked: inout Set<Item.ID>) {
        guard let item = work.current, work.interlocks(of: item).isEmpty else { return wait() }
        if work.progress(of: item.id) == .pending, let command = work.nextCommand, clicked.insert(item.id).inserted {
            _ = pair.perform(command, on: item.side, at: now)
            if item.operation?.isAState == false { press(.attest) }
        } else if case .bench(let act)? = Autopilot().next(work, pair) {
            bench(act)
        } else if item.operation == nil, work.wantsAttestation {
            press(.attest)
        } else {
            wait()
        }
    }
}
