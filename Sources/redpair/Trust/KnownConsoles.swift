import Glibc
import WebConsole

/// The certificates that a person has said yes to: `$XDG_STATE_HOME/redpair/known-consoles`, a line for each address.
///
/// The last line of an address counts. Only a person's yes adds one; nothing here ever replaces one by itself.
struct KnownConsoles {
    let path: String

    /// The file of this account.
    static var standard: KnownConsoles {
        KnownConsoles(path: JournalPlace.standardFile.path.replacing("/journal.sqlite", with: "/known-consoles"))
    }

    /// What an address is known by; `nil` when nobody has confirmed it yet.
    func fingerprint(of address: ConsoleAddress) throws(Complaint) -> Fingerprint? {
        guard access(path, F_OK) == 0 else { return nil }
        let lines = try contents(of: path).split(whereSeparator: \.isNewline)
        let words = lines.map { $0.split(separator: " ") }
        return words.last { $0.count == 2 && $0[0] == address.description }.flatMap { Fingerprint($0[1]) }
    }

    /// Adds a line; the file and its folder are this account's alone.
    func add(_ fingerprint: Fingerprint, for address: ConsoleAddress) throws(Complaint) {
        makeFolders()
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(file: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        FileDescriptor(number: descriptor).writeLine("\(address) \(fingerprint)")
    }

    /// What cannot be made shows when the file is opened.
    private func makeFolders() {
        var folder = ""
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o700)
        }
    }
}
