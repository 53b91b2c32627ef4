import Glibc

/// Reads a text file line by line, however long it is.
final class LineReader {
    /// The longest line that is read, in bytes: no row of a record is nearly as long.
    static let limit = 16 << 20

    private let path: String
    private let descriptor: Int32
    private var bytes: [UInt8] = []
    private var start = 0
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)

    init(_ path: String) throws(Complaint) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        self.path = path
        guard descriptor >= 0 else { throw .unreadable(file: path, reason: String(cString: strerror(errno))) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The next line without its end; `nil` after the last.
    func next() throws(Complaint) -> String? {
        var searched = start
        while true {
            if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return String(decoding: bytes[start..<end], as: UTF8.self)
            }
            searched = bytes.count - start
            guard try readMore() else { break }
        }
        defer { start = bytes.count }
        return start < bytes.count ? String(decoding: bytes[start...], as: UTF8.self) : nil
    }

    /// Reads on, and drops what was handed out; false at the end of the file.
    private func readMore() throws(Complaint) -> Bool {
        bytes.removeSubrange(..<start)
        start = 0
        guard bytes.count <= Self.limit else { throw .unreadable(file: path, reason: "> \(Self.limit) bytes") }
        var count = read(descriptor, &chunk, chunk.count)
        while count < 0, errno == EINTR { count = read(descriptor, &chunk, chunk.count) }
        guard count >= 0 else { throw .unreadable(file: path, reason: String(cString: strerror(errno))) }
        bytes += chunk[..<count]
        return count > 0
    }
}
