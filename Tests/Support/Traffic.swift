import Appliance
import Walkthrough

/// What goes to and fro, counted; what must never be is noted.
package struct Traffic {
    /// How many requests left for each box.
    package var requests = BySide(active: 0, standby: 0)
    /// How many 情報の更新 left for each box.
    package var refreshes = BySide(active: 0, standby: 0)
    /// What must not have been.
    package var violations: [String] = []
    /// More events than this at one moment never end.
    package static let mostAtOnce = 1000
    /// The longest run of events without time going on.
    package var longestStall = 0

    private var open = BySide(active: 0, standby: 0)
    private var stall = 0
    private var last: Moment?

    package mutating func left(_ effect: Effect, of work: Walkthrough) {
        guard let side = effect.side else { return }
        requests[side] += 1
        open[side] += 1
        if effect == .look(side, .refreshMonitor) { refreshes[side] += 1 }
        if open[side] > 1 { violations.append("two requests at once: \(effect)") }
        if case .perform(let order) = effect {
            check(order, of: work)
        } else if work.inFlight?.side == side {
            violations.append("beside a command: \(effect)")
        }
    }

    private mutating func check(_ order: Order, of work: Walkthrough) {
        guard let item = work.current, item.id == order.item, item.side == order.side else {
            return violations.append("not the current item's: \(order)")
        }
        if work.inFlight != order { violations.append("a second order: \(order)") }
        let refusals = work.interlocks(of: item)
        if !refusals.isEmpty { violations.append("\(order) against \(refusals)") }
    }

    package mutating func cameBack(_ what: Happening, of work: Walkthrough) {
        guard let side = what.side ?? work.inFlight?.side else { return }
        open[side] -= 1
    }

    package mutating func noteEvent(at now: Moment) {
        stall = last == now ? stall + 1 : 0
        longestStall = max(longestStall, stall)
        last = now
    }
}

extension Effect {
    /// The box that it goes to.
    package var side: Side? {
        switch self {
        case .read(let side, _), .probe(let side, _), .look(let side, _): side
        case .perform(let order): order.side
        case .ring: nil
        }
    }
}

extension Happening {
    /// The box whose answer it is, where it says so.
    fileprivate var side: Side? {
        switch self {
        case .read(let side, _, _), .missed(let side, _, _), .probed(let side, _, _), .looked(let side, _, _): side
        case .began, .tick, .hand, .plugged, .inherited, .attended, .performed, .recordLost, .recordRegained: nil
        }
    }
}
