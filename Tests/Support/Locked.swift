import Synchronization

/// A value that several threads share.
package final class Locked<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    /// A value, shared from now on.
    package init(_ value: Value) { mutex = Mutex(value) }

    /// The value as it is now.
    package var value: Value { mutex.withLock { $0 } }

    /// Changes the value while nobody else can.
    package func change<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
        mutex.withLock { value in body(&value) }
    }
}
