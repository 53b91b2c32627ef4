import Appliance
import Glibc
import Pairs
import ProofReading
import WebConsole

/// `$XDG_CONFIG_HOME/redpair/pairs.yaml`: the pairs that a person has named.
struct PairFile {
    let path: String

    /// The file of this account.
    static var standard: PairFile {
        let config = Owner.variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
        return PairFile(path: (config ?? Owner.home + "/.config") + "/redpair/pairs.yaml")
    }

    /// The pairs; none where there is no file.
    func book() throws -> PairBook { try book(try text()) }

    /// A pair by its name.
    func pair(_ name: String) throws -> NamedPair {
        let book = try book()
        guard let pair = book[name] else {
            throw PairComplaint.unknown(name, file: path, known: book.pairs.map(\.name))
        }
        return pair
    }

    /// Adds a pair at the end, unless it would not be read back: then nothing is written.
    func add(_ pair: NamedPair) throws {
        let (text, entry) = (try text(), PairEntry(pair))
        let before = try book(text)
        if before[pair.name] != nil { throw PairComplaint.exists(pair.name, file: path) }
        let added: [NamedPair]
        do throws(Mistakes) { added = try PairBook(yaml: entry.added(to: ""), file: path).pairs } catch {
            throw PairComplaint.notAdded(pair.name, error.list.map(\.kind))
        }
        let longer = entry.added(to: text)
        guard holds(before.pairs + added, longer) else {
            throw PairComplaint.layout(pair.name, file: path, lines: entry.lines)
        }
        if longer.hasPrefix(text) {
            try append(String(longer.dropFirst(text.count)))
        } else {
            try replace(with: longer)
        }
    }

    /// Whether a text is read as these pairs; one in braces or with every line indented is not, with lines behind it.
    private func holds(_ pairs: [NamedPair], _ text: String) -> Bool {
        do throws(Mistakes) { return try PairBook(yaml: text, file: path).pairs == pairs } catch { return false }
    }

    /// Keeps the certificate that a person has confirmed for a side of a pair.
    /// - Returns: whether the file has it now; a file that a line more would not do for stays as it is.
    func keep(_ pin: Fingerprint, for side: Side, of name: String) throws -> Bool {
        guard let longer = PinnedText(try text(), pair: name, side: side, pin: pin, file: path) else { return false }
        try replace(with: longer.text)
        return true
    }

    /// A path in the file: from the home directory after `~/`, else from the file's own folder.
    func resolved(_ path: String) -> String {
        if path.hasPrefix("~/") { return Owner.home + path.dropFirst() }
        if path.hasPrefix("/") { return path }
        return self.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            + "/" + path
    }

    /// The whole of it; empty where there is none. Its commands run as whoever reads it, so nobody else may write it, and
    /// nobody else need know where a customer's mail is.
    private func text() throws -> String {
        var facts = stat()
        if stat(path, &facts) != 0, errno == ENOENT { return "" }
        return try privateContents(of: path)
    }

    private func book(_ text: String) throws(Complaint) -> PairBook {
        do { return try PairBook(yaml: text, file: path) } catch { throw .mistakes(error) }
    }

    /// The whole file or the old one, whatever happens meanwhile; a link stays one.
    private func replace(with text: String) throws(Complaint) {
        let place = realpath(path, nil)
        defer { free(place) }
        let target = place.map { String(cString: $0) } ?? path
        var name = Array((target + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw .unwritable(file: target, reason: String(cString: strerror(errno))) }
        FileDescriptor(number: descriptor).write(text)
        let isThere = fsync(descriptor) == 0 && rename(name, target) == 0
        let error = errno
        close(descriptor)
        if isThere { return }
        unlink(name)
        throw .unwritable(file: target, reason: String(cString: strerror(error)))
    }

    /// What cannot be made shows when the file is opened.
    private func append(_ text: String) throws(Complaint) {
        var folder = ""
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o700)
        }
        let descriptor = Glibc.open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(file: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        FileDescriptor(number: descriptor).write(text)
    }
}

/// A path that leads there from anywhere.
func absolutePath(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
}
