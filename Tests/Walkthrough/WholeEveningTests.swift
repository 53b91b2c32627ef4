import Appliance
import TestSupport
import Testing
import Walkthrough

@Suite("The whole work")
struct WholeEveningTests {
    @Test("Done in order it ends: no mail lost, every row sensed, the pair green, the services as they were")
    func wholeEvening() throws {
        var evening = try Evening()
        let before = evening.pair.box(.active).mail
        let isDone = evening.work { $0.work.current == nil }
        #expect(isDone, "stopped at \(String(describing: evening.work.current?.id)) \(evening.work.refusalsNow)")
        #expect(evening.pair.mailLost == 0)
        #expect(evening.pair.incidents.isEmpty)
        #expect(evening.pair.box(.active).mail == before)
        #expect(evening.pair.syncState(of: .standby) == .complete)
        #expect(evening.work.judgement(of: .active) == .asExpected)
        let length = evening.work.mailStop.length(at: evening.now)
        #expect(length.map { $0 > .minutes(50) && $0 < .minutes(90) } == true, "\(String(describing: length))")
    }

    @Test("No order is sent twice, and each goes to the box that its row names")
    func ordersOnce() throws {
        var evening = try Evening()
        evening.work { $0.work.current == nil }
        #expect(evening.orders.map(\.id) == Array(1...evening.orders.count))
        #expect(Set(evening.orders.map(\.item)).count == evening.orders.count)
        for order in evening.orders {
            #expect(evening.work.items.first { $0.id == order.item }?.side == order.side, "\(order.item)")
        }
    }

    @Test("The walkthrough adds little to what the boxes take")
    func overhead() throws {
        var evening = try Evening()
        evening.work { $0.work.current == nil }
        guard case .over(let start, let end) = evening.work.mailStop else {
            Issue.record("mail is not back")
            return
        }
        let boxes = evening.pair.boxTime(from: start, to: end)
        #expect((end - start).milliseconds * 100 <= boxes.milliseconds * 105, "\(end - start) against \(boxes)")
    }
}
