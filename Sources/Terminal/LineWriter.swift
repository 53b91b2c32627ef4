import Dispatch
import Glibc
import Synchronization

/// Writes text in a thread of its own: a terminal or a pipe that takes nothing holds up neither polls nor the journal.
public final class LineWriter: Sendable {
    /// The most texts that may wait; what comes then is dropped (the journal has it all).
    static let limit = 10_000

    private struct State {
        var waiting = 0
        var isHeard = true
    }

    private let descriptor: Int32
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "redpair.lines")

    /// A writer to an open descriptor.
    public init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// Whether somebody was there for all that has been written so far.
    public var isHeard: Bool { state.withLock(\.isHeard) }

    /// Leaves a text to be written, and returns at once.
    public func write(_ text: String) {
        let isTaken = state.withLock { state in
            guard state.waiting < Self.limit, state.isHeard else { return false }
            state.waiting += 1
            return true
        }
        guard isTaken else { return }
        queue.async { [self] in
            let isWritten = writeAll(Array(text.utf8)[...])
            state.withLock { state in
                state.waiting -= 1
                state.isHeard = state.isHeard && isWritten
            }
        }
    }

    /// Waits until all is written, at most so long.
    public func finish(atMost milliseconds: Int) {
        let done = DispatchSemaphore(value: 0)
        queue.async { done.signal() }
        _ = done.wait(timeout: .now() + .milliseconds(milliseconds))
    }

    private func writeAll(_ bytes: ArraySlice<UInt8>) -> Bool {
        var bytes = bytes
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }
}
