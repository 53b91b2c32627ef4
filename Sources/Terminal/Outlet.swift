import CTerminal
import Glibc

/// What lies between ncurses and the terminal: takes everything at once, and hands on what the terminal takes.
///
/// ncurses writes until all is written, and a terminal that takes nothing (Ctrl-S, a line that is dead) would hold up
/// polls and the journal with it. So it writes to a file in memory, and from there nobody waits.
struct Outlet {
    /// The most that waits for the terminal, in bytes: far more than one painting of the largest screen.
    static let limit = 8 << 20

    /// Where ncurses writes to.
    private let memory: Int32
    /// The terminal once more, opened for itself: that it does not wait concerns no other program.
    private let terminal: Int32
    private var backlog: [UInt8] = []

    /// Puts itself between what writes to `writer` and the terminal behind it.
    ///
    /// `nil` where the terminal cannot be opened a second time, as after `su`: then it is written to as ever, and waited for.
    init?(on writer: Int32) {
        terminal = open("/proc/self/fd/\(writer)", O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
        guard terminal >= 0 else { return nil }
        memory = redpair_memory_file()
        guard memory >= 0, dup2(memory, writer) >= 0 else {
            if memory >= 0 { Glibc.close(memory) }
            Glibc.close(terminal)
            return nil
        }
        _ = fcntl(writer, F_SETFD, FD_CLOEXEC)
    }

    /// Hands on what the terminal takes now.
    /// - Returns: whether nothing is left.
    mutating func handOn() -> Bool {
        takeIn()
        var sent = 0
        while sent < backlog.count {
            let count = backlog[sent...].withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                // Nobody will ever read what a terminal that is gone does not take; its end is told by its input.
                if count < 0, errno != EAGAIN { sent = backlog.count }
                break
            }
            sent += count
        }
        backlog.removeFirst(sent)
        return backlog.isEmpty
    }

    /// Hands on, and waits for the terminal to take it.
    /// - Returns: whether it took all within so long.
    mutating func handOn(within milliseconds: Int32) -> Bool {
        let end = ContinuousClock.now + .milliseconds(Int(milliseconds))
        while !handOn() {
            let left = (end - .now) / .milliseconds(1)
            guard left > 0 else { return false }
            var entry = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
            poll(&entry, 1, Int32(left) + 1)
        }
        return true
    }

    /// Forgets what waits, on this side and in the line, and sends this alone, whether or not Ctrl-S has stopped it.
    mutating func sendInstead(_ text: String) {
        takeIn()
        backlog = Array(text.utf8)
        tcflush(terminal, TCOFLUSH)
        // Only what was stopped this way is started again, and it outdoes Ctrl-S.
        tcflow(terminal, TCOOFF)
        tcflow(terminal, TCOON)
        _ = handOn()
    }

    /// Ends it. What is written to the writer from here on goes nowhere.
    func close() {
        Glibc.close(memory)
        Glibc.close(terminal)
    }

    /// What was written, in order. The file is written over from its beginning the next time.
    private mutating func takeIn() {
        let length = Int(lseek(memory, 0, SEEK_CUR))
        guard length > 0 else { return }
        let room = max(0, min(length, Self.limit - backlog.count))
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            count = max(0, pread(memory, buffer.baseAddress, room, 0))
        }
        backlog += bytes
        lseek(memory, 0, SEEK_SET)
    }
}
