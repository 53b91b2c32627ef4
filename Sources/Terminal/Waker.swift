import CTerminal
import Glibc

/// Wakes an ``EventLoop`` up from any thread. Many wakes before it looks are one.
public final class Waker: Sendable {
    /// An eventfd(2), to be polled.
    let descriptor: Int32

    init() throws(TerminalFault) {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard descriptor >= 0 else { throw .system(call: "eventfd", errno: errno) }
    }

    deinit { Glibc.close(descriptor) }

    /// Ends the loop's wait, or the next one.
    public func wake() {
        // The only way to fail is a counter that is full, and then the loop is awake already.
        eventfd_write(descriptor, 1)
    }

    func reset() {
        var count: eventfd_t = 0
        eventfd_read(descriptor, &count)
    }
}
