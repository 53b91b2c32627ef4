import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Walkthrough

/// Watches that no restart is ordered again that was carried out: of all commands, twice is not the same as once there.
struct Restarts {
    private(set) var twice: [String] = []
    private var seen = 0
    /// When each item's restart was last ordered.
    private var ordered: [Item.ID: Moment] = [:]

    mutating func watch(_ evening: Evening) {
        for order in evening.orders.dropFirst(seen) where order.command == .restart {
            if let first = ordered[order.item], hasStarted(evening.pair.box(order.side), since: first) {
                twice.append("\(order.item): restarted, and told to again")
            }
            ordered[order.item] = evening.now
        }
        seen = evening.orders.count
    }

    private func hasStarted(_ box: SimulatedBox, since moment: Moment) -> Bool {
        switch box.power {
        case .on(let since), .starting(let since, _), .stopping(let since, _, _): since > moment
        case .off, .stuck: false
        }
    }
}
