import Dispatch
import Synchronization

/// Makes something of each, on as many threads as the machine has; the results are in the order of what they were made of.
func concurrently<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ make: @Sendable (Value) -> Result
) -> [Result] {
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: values.count) { index in
        let result = make(values[index])
        results.withLock { $0[index] = result }
    }
    return results.withLock { results in values.indices.compactMap { results[$0] } }
}
