import CTerminal
import Glibc

/// Waits, in one thread, for whatever comes first: keys, a signal, a message from another thread, a deadline.
///
/// Idle, it wakes up never. It takes over the signals that concern a program on a terminal, for all threads that are
/// started after it: make it before any other thread. Children inherit the block; who starts one unblocks its signals.
public final class EventLoop {
    /// What a wait ended with.
    public enum Happening: Hashable, Sendable {
        /// There are bytes to read.
        case keys
        /// The terminal has another size.
        case resized
        /// A signal that the program must answer.
        case signal(Signal)
        /// Another thread has posted something.
        case inbox
        /// The time is up, and nothing else has happened.
        case deadline
        /// The terminal was closed.
        case inputGone
    }

    /// A signal that the program must answer.
    public enum Signal: CaseIterable, Hashable, Sendable {
        /// SIGTERM: end in good order.
        case terminate
        /// SIGHUP: the terminal is gone.
        case hangUp
        /// SIGINT: Ctrl-C.
        case interrupt
        /// SIGTSTP: Ctrl-Z.
        case suspend
        /// SIGCONT: `fg`, or SIGCONT after SIGSTOP.
        case resume

        var number: Int32 {
            switch self {
            case .terminate: SIGTERM
            case .hangUp: SIGHUP
            case .interrupt: SIGINT
            case .suspend: SIGTSTP
            case .resume: SIGCONT
            }
        }
    }

    /// Wakes the loop up from any thread.
    public let waker: Waker

    private var input: Int32?
    private let signals: SignalQueue

    /// Takes the signals over and gets ready to wait.
    ///
    /// - Parameter input: the terminal to watch; `nil` where there is none.
    public init(watching input: Int32? = STDIN_FILENO) throws(TerminalFault) {
        self.input = input
        waker = try Waker()
        signals = try SignalQueue()
    }

    /// Watches the input no longer: it has come to its end, and would be readable for ever.
    public func forgetInput() { input = nil }

    /// Waits until something happens, and tells all that has.
    ///
    /// - Parameter milliseconds: how long at most; `nil` for as long as it takes, 0 for not at all.
    public func wait(atMost milliseconds: Int?) throws(TerminalFault) -> [Happening] {
        var entries = [
            pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: waker.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: input ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
        let count = poll(&entries, nfds_t(entries.count), limit)
        guard count >= 0 else {
            if errno == EINTR { return [] }
            throw .system(call: "poll", errno: errno)
        }
        return count == 0 ? [.deadline] : happenings(entries)
    }

    private func happenings(_ entries: [pollfd]) -> [Happening] {
        var happenings: [Happening] = []
        if entries[0].revents != 0 { happenings += signals.take() }
        if entries[1].revents != 0 {
            waker.reset()
            happenings.append(.inbox)
        }
        let readable = entries[2].revents & Int16(POLLIN) != 0
        if readable { happenings.append(.keys) }
        if entries[2].revents != 0, !readable { happenings.append(.inputGone) }
        return happenings
    }
}
