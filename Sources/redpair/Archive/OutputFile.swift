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
    init(_ path: String, isForced: Bool, sparing journal: JournalFile) throws {
        if Self.isPart(path, of: journal) { throw ArchiveComplaint.isJournal(file: path) }
        let number = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (isForced ? O_TRUNC : O_EXCL), 0o666)
        guard number >= 0 else {
            if errno == EEXIST { throw ArchiveComplaint.exists(file: path) }
            throw Complaint.unwritable(file: path, reason: String(cString: strerror(errno)))
        }
        (descriptor, self.path) = (FileDescriptor(number: number), path)
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
