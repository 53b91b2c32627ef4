import CTerminal
import Glibc

/// The signals of a program on a terminal, blocked and read from a descriptor: no handler ever runs.
///
/// The handler of ncurses for SIGWINCH loses the first resize when it runs in another thread.
final class SignalQueue {
    /// To be polled.
    let descriptor: Int32
    private let earlier: sigset_t

    init() throws(TerminalFault) {
        var taken = sigset_t()
        sigemptyset(&taken)
        sigaddset(&taken, SIGWINCH)
        for signal in EventLoop.Signal.allCases { sigaddset(&taken, signal.number) }
        var earlier = sigset_t()
        let result = pthread_sigmask(SIG_BLOCK, &taken, &earlier)
        guard result == 0 else { throw .system(call: "pthread_sigmask", errno: result) }
        self.earlier = earlier
        descriptor = signalfd(-1, &taken, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
        guard descriptor >= 0 else { throw .system(call: "signalfd", errno: errno) }
    }

    deinit {
        Glibc.close(descriptor)
        var earlier = earlier
        pthread_sigmask(SIG_SETMASK, &earlier, nil)
    }

    /// Those that have come since the last time, each once, in the order of their coming.
    func take() -> [EventLoop.Happening] {
        var happenings: [EventLoop.Happening] = []
        var info = signalfd_siginfo()
        // The kernel keeps a signal once, however often it comes: the queue is never longer than the set.
        while read(descriptor, &info, MemoryLayout.size(ofValue: info)) == MemoryLayout.size(ofValue: info) {
            if let happening = SignalQueue.happening(Int32(bitPattern: info.ssi_signo)) { happenings.append(happening) }
        }
        return happenings
    }

    private static func happening(_ number: Int32) -> EventLoop.Happening? {
        if number == SIGWINCH { return .resized }
        return EventLoop.Signal.allCases.first { $0.number == number }.map { .signal($0) }
    }
}
