import Glibc

/// A place to write text to, past any buffer.
struct FileDescriptor {
    let number: Int32

    static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
    static let standardError = FileDescriptor(number: STDERR_FILENO)

    /// Writes all of it, or gives up where the other end is gone: there is nobody to tell.
    func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    /// Writes a line.
    func writeLine(_ text: String) { write(text + "\n") }
}

/// The whole of a text file.
func contents(of file: String) throws(Complaint) -> String {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(file: file, reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    return try contents(of: descriptor, named: file, limit: 4 << 20)
}

/// The whole of a text file that nobody but its owner may open. Devices, as a terminal or `/dev/null`, are the system's.
func privateContents(of file: String) throws -> String {
    if let mode = try modeForOthers(of: file) { throw PairComplaint.open(file: file, mode: mode) }
    return try contents(of: file)
}

/// The rights of a file that others than its owner can open; `nil` where they cannot.
func modeForOthers(of file: String) throws -> mode_t? {
    var facts = stat()
    guard stat(file, &facts) == 0 else {
        throw Complaint.unreadable(file: file, reason: String(cString: strerror(errno)))
    }
    let isOpen = facts.st_mode & S_IFMT != S_IFCHR && facts.st_mode & 0o077 != 0
    return isOpen ? facts.st_mode & 0o777 : nil
}

/// What a descriptor gives until its end, at most `limit` bytes.
func contents(of descriptor: Int32, named name: String, limit: Int) throws(Complaint) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while bytes.count <= limit {
        let count = read(descriptor, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw .unreadable(file: name, reason: String(cString: strerror(errno))) }
        if count == 0 { return String(decoding: bytes, as: UTF8.self) }
        bytes += chunk[..<count]
    }
    throw .unreadable(file: name, reason: "> \(limit) bytes")
}
