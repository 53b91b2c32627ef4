import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Walkthrough

/// Watches the orders as they leave: none may be what was carried out already, or go to a box that plays another part.
struct Orders {
    private(set) var wrong: [String] = []
    private var seen = 0
    /// When each item's restart was last ordered.
    private var restarts: [Item.ID: Moment] = [:]

    mutating func watch(_ evening: Evening) {
        for order in evening.orders.dropFirst(seen) {
            if order.command == .restart { judgeRestart(order, evening) }
            if order.startsServices { judgeStart(order, evening.pair.box(order.side)) }
        }
        seen = evening.orders.count
    }

    /// Of all commands, twice is not the same as once there.
    private mutating func judgeRestart(_ order: Order, _ evening: Evening) {
        if let first = restarts[order.item], evening.pair.hasRestarted(order.side, since: first) {
            wrong.append("\(order.item): restarted, and told to again")
        }
        restarts[order.item] = evening.now
    }

    /// A standby's settings are the active one's, and it serves nobody.
    private mutating func judgeStart(_ order: Order, _ box: SimulatedBox) {
        if box.power.isOn, box.role != .active {
            wrong.append("\(order.item): services started on a box that is not active")
        }
    }
}

extension Order {
    fileprivate var startsServices: Bool {
        if case .setServices(let switches) = command { switches.values.contains(true) } else { false }
    }
}

extension SimulatedPair {
    /// Whether a box has gone through a restart that was ordered then or later.
    fileprivate func hasRestarted(_ side: Side, since moment: Moment) -> Bool {
        work.contains { one in
            one.kind == .restart && one.side == side && one.from >= moment && one.to.map { $0 < now } ?? false
        }
    }
}
