import Glibc
import Synchronization

/// The file of a log: this account's alone, added to line by line.
///
/// Once it is open, nothing that befalls it stops the work: what cannot be written is counted, and the count is written
/// as soon as something can.
final class LogFile: Sendable {
    private let descriptor: Int32
    private let missing = Mutex(0)

    /// Opens it, and makes it where it is not there.
    init(_ path: String) throws(Complaint) {
        // A pipe would hold the work up, or end it, with whoever reads there: neither is waited for.
        descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
        guard descriptor >= 0 else { throw errno == ENXIO ? .logIsNoFile(path) : Self.unwritable(path) }
        do throws(Complaint) { try claim(path) } catch {
            close(descriptor)
            throw error
        }
    }

    private func claim(_ path: String) throws(Complaint) {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw Self.unwritable(path) }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: if facts.st_mode & 0o077 != 0, fchmod(descriptor, 0o600) != 0 { throw Self.unwritable(path) }
        case S_IFCHR: break
        default: throw .logIsNoFile(path)
        }
    }

    private static func unwritable(_ path: String) -> Complaint {
        .unwritable(file: path, reason: String(cString: strerror(errno)))
    }

    deinit { close(descriptor) }

    /// Adds a line, whole or not at all as far as the system goes.
    func write(_ line: String) {
        missing.withLock { missing in
            let note = missing > 0 ? "(\(missing) lines are missing here)\n" : ""
            if isWritten(note + line + "\n") { missing = 0 } else { missing += 1 }
        }
    }

    private func isWritten(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) } == bytes.count
    }
}
