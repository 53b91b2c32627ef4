import CTerminal
import Glibc
import Terminal

/// Both ends of a terminal that nobody sits at.
final class PseudoTerminal {
    /// The program's end.
    let program: Int32
    /// The person's end.
    private let person: Int32

    init(columns: Int, rows: Int) throws {
        var ends: (person: Int32, program: Int32) = (-1, -1)
        guard openpty(&ends.person, &ends.program, nil, nil, nil) == 0 else {
            throw TerminalFault.system(call: "openpty", errno: errno)
        }
        (person, program) = ends
        // A child of another test would keep the terminal alive.
        for end in [person, program] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        resize(columns: columns, rows: rows)
    }

    deinit {
        close(program)
        close(person)
    }

    func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(person, UInt(TIOCSWINSZ), &size)
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        write(person, bytes, bytes.count)
    }

    /// What the program has sent since the last time: all that is there.
    func sent() -> String {
        var bytes: [UInt8] = []
        var entry = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
        var buffer = [UInt8](repeating: 0, count: 4096)
        while poll(&entry, 1, 0) > 0 {
            let count = read(person, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Sends as much as the line takes while nobody reads. On a busy machine the kernel makes room for more a moment later.
    func stuff() {
        let flags = fcntl(program, F_GETFL)
        _ = fcntl(program, F_SETFL, flags | O_NONBLOCK)
        let bytes = [UInt8](repeating: 0x2E, count: 1024)
        var entry = pollfd(fd: program, events: Int16(POLLOUT), revents: 0)
        repeat {
            while write(program, bytes, bytes.count) > 0 {}
            while write(program, bytes, 1) > 0 {}
        } while poll(&entry, 1, 50) > 0 && entry.revents & Int16(POLLOUT) != 0
        _ = fcntl(program, F_SETFL, flags)
    }

    /// Whether lines are edited and echoed, as a shell wants them.
    var isCooked: Bool {
        var settings = termios()
        tcgetattr(program, &settings)
        let flags = settings.c_lflag & tcflag_t(ICANON | ECHO)
        return flags == tcflag_t(ICANON | ECHO) && settings.c_oflag & tcflag_t(ONLCR) != 0
    }
}
