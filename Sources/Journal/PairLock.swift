import Appliance
import Glibc
import Walkthrough

/// The claim on one pair: who holds it leads the pair; a second program is turned away.
///
/// A lock on one byte of a file beside the journal, the byte's place told by the pair's addresses: different pairs, and
/// rehearsals side by side, do not meet. The kernel lets go of it when the process ends, however it does. Not on the
/// journal itself, for closing any descriptor of that would drop SQLite's own locks.
final class PairLock {
    /// `F_OFD_SETLK` of fcntl(2): a lock of this opening and not of the process. Swift's Glibc leaves it out.
    private static let setOpenFileLock: Int32 = 37
    /// `F_OFD_GETLK`: whether it could be had.
    private static let getOpenFileLock: Int32 = 36

    private let descriptor: Int32

    init(beside file: JournalFile, of addresses: BySide<String>) throws(RecordFault) {
        descriptor = open(file.path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno) }
        var lock = Self.claim(of: addresses)
        guard fcntl(descriptor, Self.setOpenFileLock, &lock) == 0 else {
            let number = errno
            close(descriptor)
            throw number == EAGAIN || number == EACCES ? .inUse : .system(number)
        }
    }

    deinit { close(descriptor) }

    /// Whether a program holds the claim on a pair now. Asking takes nothing.
    static func isHeld(beside file: JournalFile, of addresses: BySide<String>) -> Bool {
        let descriptor = open(file.path + ".lock", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var lock = claim(of: addresses)
        return fcntl(descriptor, getOpenFileLock, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }

    private static func claim(of addresses: BySide<String>) -> flock {
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = place(of: addresses)
        lock.l_len = 1
        return lock
    }

    /// 62 bits of a digest: positive as an offset. The two addresses in either order are one pair.
    private static func place(of addresses: BySide<String>) -> off_t {
        let names = [addresses.active, addresses.standby].sorted().joined(separator: "\n")
        return Digest(of: names.utf8).bytes.prefix(8).reduce(0) { $0 << 8 | off_t($1) } & (1 << 62 - 1)
    }
}
