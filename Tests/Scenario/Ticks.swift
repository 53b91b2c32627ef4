import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Walkthrough

/// Watches every tick: what is ticked as sensed must have been so not long before.
struct Ticks {
    private(set) var untrue: [String] = []
    private var position = 0
    /// The pair as it was of late: what is read is so much older than what is ticked by it.
    private var lately: [SimulatedPair] = []

    /// As long as a slow page, and the readings that a tick rests on, may lie back.
    private static let memory = Span.seconds(30)
    /// A copy of the pair costs: not at every event.
    private static let interval = Span.seconds(5)

    mutating func watch(_ evening: Evening) {
        remember(evening.pair)
        for item in evening.work.items[min(position, evening.work.position)..<evening.work.position] {
            guard case .done(.sensed, _) = evening.work.progress(of: item.id) else { continue }
            for requirement in item.sensed
            where !wasSo(requirement.condition, now: evening.pair) {
                untrue.append("\(item.id) was ticked, and this is not so: \(requirement.condition)")
            }
        }
        position = evening.work.position
    }

    private mutating func remember(_ pair: SimulatedPair) {
        if let last = lately.last, pair.now - last.now < Self.interval { return }
        lately.removeAll { pair.now - $0.now > Self.memory }
        lately.append(pair)
    }

    private func wasSo(_ condition: Condition, now: SimulatedPair) -> Bool {
        (lately + [now]).contains { $0.truth(of: condition) != false }
    }
}
