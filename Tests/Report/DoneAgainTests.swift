import Appliance
import Report
import TestSupport
import Testing
import Walkthrough

@Suite("When a command was seen to be done")
struct DoneAgainTests {
    @Test("A row that is done again by hand later keeps when its command was seen to be done")
    func doneAgain() throws {
        var evening = try Checkpoint.at("1-3.1")
        let first = try #require(try Told(evening, end: nil).report().orders.last)
        #expect(first.order.item.description == "1-2.1" && first.doneAt.map { $0 > first.sentAt } == true)
        evening.bench(.pressPower(.standby))
        evening.work(limit: .minutes(10), hands: false) { $0.work.current?.id.description == "1-2.1" }
        evening.bench(.cutPower(.standby))
        evening.pass(.minutes(2))
        evening.press(.attest)
        evening.work(limit: .minutes(5), hands: false) { $0.work.current?.id.description != "1-2.1" }
        let report = try Told(evening, end: .left).report()
        let item = try #require(report.items.first { $0.item.id == first.order.item })
        #expect(item.reopened == 1 && report.orders.last?.order == first.order)
        #expect(report.orders.last?.doneAt == first.doneAt)
        #expect(try #require(item.done).at > #require(first.doneAt))
    }
}
