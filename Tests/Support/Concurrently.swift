import Foundation
import Synchronization

/// Makes something of each, on as many threads as the machine has processors; the results are in the order of what they were
/// made of. The threads are its own: a console in a test beside it needs those of the pool.
package func concurrently<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ make: @escaping @Sendable (Value) -> Result
) -> [Result] {
    let made = Made<Result>()
    let workers = min(values.count, ProcessInfo.processInfo.activeProcessorCount)
    for _ in 0..<workers {
        let thread = Thread {
            while let index = made.next(of: values.count) { made.keep(make(values[index]), at: index) }
            made.finished.signal()
        }
        thread.stackSize = 8 << 20
        thread.start()
    }
    for _ in 0..<workers { made.finished.wait() }
    return made.inOrder
}

/// What the threads share.
private final class Made<Result: Sendable>: Sendable {
    let finished = DispatchSemaphore(value: 0)
    private let begun = Mutex(0)
    private let results = Mutex<[Int: Result]>([:])

    func next(of count: Int) -> Int? {
        begun.withLock { begun in
            guard begun < count else { return nil }
            defer { begun += 1 }
            return begun
        }
    }

    func keep(_ result: Result, at index: Int) { results.withLock { $0[index] = result } }

    var inOrder: [Result] { results.withLock { results in results.keys.sorted().compactMap { results[$0] } } }
}
