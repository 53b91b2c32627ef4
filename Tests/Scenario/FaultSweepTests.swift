import Appliance
import Dispatch
import Foundation
import SimulatedPair
import Synchronization
import TestSupport
import Testing
import Walkthrough

/// `REDPAIR_FAULTS=1 swift test --filter FaultSweepTests` has every exchange fail in every way, not only each few.
@Suite("Whichever exchange fails")
struct FaultSweepTests {
    /// Of the readings one of so many fails where nobody asks for all; of the orders each.
    private static let usual = 29

    @Test("Nothing is sent twice, nothing ticked that is not so, and the work comes to its end")
    func sweep() throws {
        let all = ProcessInfo.processInfo.environment["REDPAIR_FAULTS"] != nil
        let kinds = try Self.exchanges()
        let cases = kinds.enumerated().flatMap { number, isOrder in
            let ways = isOrder ? Exchange.ofOrders : Exchange.ofReadings
            if isOrder || all { return ways.map { (number, $0) } }
            return number % Self.usual == 0 ? [(number, ways[number / Self.usual % ways.count])] : []
        }
        #expect(cases.count > 150)
        DispatchQueue.concurrentPerform(iterations: cases.count) { index in
            let (number, way) = cases[index]
            do {
                let findings = try Self.play(failing: number, way)
                if !findings.isEmpty { Issue.record("exchange \(number), \(way): \(findings)") }
            } catch {
                Issue.record("exchange \(number), \(way): \(error)")
            }
        }
        print("faults: \(kinds.count) exchanges, \(kinds.count(where: \.self)) of them orders; \(cases.count) evenings")
    }

    /// Of each exchange of an evening in which nothing fails, whether it is an order.
    private static func exchanges() throws -> [Bool] {
        var evening = try Evening()
        evening.work { $0.work.finishedAt != nil }
        return evening.exchanges
    }

    /// What must not have been.
    private static func play(failing number: Int, _ way: Exchange) throws -> [String] {
        var evening = try Evening()
        evening.failing = (number, way)
        var (ticks, orders, whole) = (Ticks(), Orders(), Wholeness())
        let isDone = evening.playToEnd { evening in
            ticks.watch(evening)
            orders.watch(evening)
            whole.watch(evening)
        }
        let end = isDone ? whole.lies(at: evening.now) : ["stands at \(evening.work.current.map { "\($0.id)" } ?? "")"]
        let accidents = evening.pair.incidents.map { "\($0.fact)" }
        let lost = evening.pair.mailLost > 0 ? ["mail lost: \(evening.pair.mailLost)"] : []
        return end + ticks.untrue + orders.wrong + evening.traffic.violations + accidents + lost + twice(evening, way)
    }

    /// An order that the box took and whose answer was lost is never sent once more; one that it never got may be.
    private static func twice(_ evening: Evening, _ way: Exchange) -> [String] {
        guard case .order(.carriedOutUnheard) = way else { return [] }
        let power = evening.orders.filter {
            $0.command == .restart || $0.command == .shutDown || $0.command == .applyUpdates
        }
        let counts = Dictionary(grouping: power) { $0.item }.filter { $0.value.count > 1 }
        return counts.keys.map { "\($0) was sent twice" }
    }
}
