import Glibc
import Journal

/// A file that a person asked for by name: it is made anew, and nothing is lost by a slip.
struct OutputFile {
    private let descriptor: FileDescriptor
    private let path: String

    /// Opens it for writing.
    ///
    /// - Parameters:
    ///   - isForced: whether a file that is there may be written over.
    ///   - journal: never written over, whatever name leads there.
    ///   - isPrivate: whether it is for this account alone, as the journal is; one that was there becomes so too.
    init(_ path: String, isForced: Bool, sparing journal: JournalFile, isPrivate: Bool = false) throws {
        if Self.isPart(path, of: journal) { throw ArchiveComplaint.isJournal(file: path) }
        let mode: mode_t = isPrivate ? 0o600 : 0o666
        let number = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (isForced ? O_TRUNC : O_EXCL), mode)
        guard number >= 0 else {
            if errno == EEXIST { throw ArchiveComplaint.exists(file: path) }
            throw Self.unwritable(path)
        }
        (descriptor, self.path) = (FileDescriptor(number: number), path)
        guard !isPrivate || Self.isClosedToOthers(number) else { throw Self.unwritable(path) }
    }

    /// A device or a pipe keeps its rights: they are not ours.
    private static func isClosedToOthers(_ number: Int32) -> Bool {
        var facts = stat()
        guard fstat(number, &facts) == 0 else { return false }
        return facts.st_mode & S_IFMT != S_IFREG || facts.st_mode & 0o077 == 0 || fchmod(number, 0o600) == 0
    }

    private static func unwritable(_ path: String) -> Complaint {
        .unwritable(file: path, reason: String(cString: strerror(errno)))
    }

    /// Adds to it.
    func write(_ text: String) { descriptor.write(text) }

    /// Closes it, and makes sure that it is whole.
    func finish() throws(Complaint) {
        let isWhole = fsync(descriptor.number) == 0 || errno == EINVAL
        let reason = String(cString: strerror(errno))
        guard close(descriptor.number) == 0, isWhole else { throw .unwritable(file: path, reason: reason) }
    }

    /// Whether this name, whatever it is, leads to the journal or to what lies beside it.
    static func isPart(_ path: String, of journal: JournalFile) -> Bool {
        ["", "-wal", "-shm", ".lock"].contains { isSame(path, journal.path + $0) }
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }
}
