import Appliance
import Dispatch
import Synchronization

extension BySide where Value: Sendable {
    /// Makes both values at once, each on a thread of its own; waits for both.
    init(concurrently make: @Sendable (Side) -> Value) {
        let results = Mutex<[Side: Value]>([:])
        DispatchQueue.concurrentPerform(iterations: Side.allCases.count) { index in
            let side = Side.allCases[index]
            let value = make(side)
            results.withLock { $0[side] = value }
        }
        let values = results.withLock { $0 }
        guard let active = values[.active], let standby = values[.standby] else {
            preconditionFailure("a side was left out")
        }
        self.init(active: active, standby: standby)
    }
}
