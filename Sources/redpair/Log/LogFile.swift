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
        descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
        guard descriptor >= 0 else { throw errno == ENXIO ? .log(file: path, .noFile) : Self.unwritable(path) }
        do throws(Complaint) { try claim(path) } catch {
            close(descriptor)
            throw error
        }
    }

    private func claim(_ path: String) throws(Complaint) {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw Self.unwritable(path) }
        switch facts.st_mode & S_IFMT {
        case S_IFREG:
            guard facts.st_size == 0 || isLog else { throw .log(file: path, .otherKind) }
            if facts.st_mode & 0o077 != 0, fchmod(descriptor, 0o600) != 0 { throw Self.unwritable(path) }
        case S_IFCHR: break
        default: throw .log(file: path, .noFile)
        }
    }

    /// Whether it begins as a log does: a slip of the hand must not add lines to a file of another kind.
    private var isLog: Bool {
        var head = [UInt8](repeating: 0, count: 11)
        guard pread(descriptor, &head, head.count, 0) == head.count else { return false }
        return String(decoding: head, as: UTF8.self).wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}T/) != nil
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
