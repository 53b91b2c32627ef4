import Appliance
import Glibc
import Walkthrough

/// The file of the journal: who may read it, and where it lies when nobody says.
public struct JournalFile: Hashable, Sendable {
    /// Its path.
    public let path: String

    /// The journal at `path`.
    public init(path: String) { self.path = path }

    /// `$XDG_STATE_HOME/redpair/journal.sqlite`, or `~/.local/state/…` (XDG Base Directory Specification 0.8).
    ///
    /// - Parameters:
    ///   - stateHome: `$XDG_STATE_HOME`; one that is not absolute is to be ignored.
    ///   - home: the home directory.
    public static func standard(stateHome: String?, home: String) -> JournalFile {
        let state = stateHome.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.local/state"
        return JournalFile(path: state + "/redpair/journal.sqlite")
    }

    /// Makes the folder (0700) and the file (0600) where they are missing, and takes everybody else's rights to the file
    /// away where it has any: it tells of a customer's mail. SQLite gives its helper files the same rights.
    func prepare() throws(RecordFault) {
        try makeFolders()
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno) }
        defer { close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0 else { throw .system(errno) }
    }

    /// The folder that the file lies in, and those above it, from the top.
    private func makeFolders() throws(RecordFault) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
        var folder = path.hasPrefix("/") ? "" : "."
        for part in parts {
            folder += "/" + part
            if mkdir(folder, 0o700) != 0, errno != EEXIST { throw .system(errno) }
        }
    }
}

extension RecordFault {
    /// What an `errno` means for the journal.
    static func system(_ number: Int32) -> RecordFault {
        let words = BoxText(String(cString: strerror(number)))
        return switch number {
        case ENOSPC, EDQUOT, EFBIG: .full
        case EACCES, EPERM, EROFS, EISDIR, ENOTDIR: .notWritable(words)
        default: .failed(words)
        }
    }
}
