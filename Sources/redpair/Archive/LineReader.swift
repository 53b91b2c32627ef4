import Glibc

/// Reads a text file line by line, however long it is.
final class LineReader {
    /// The longest line that is read, in bytes: no row of a record is nearly as long.
    static let limit = 16 << 20

    private let path: String
    private let file: UnsafeMutablePointer<FILE>
    private var buffer: UnsafeMutablePointer<CChar>?
    private var size = 0

    init(_ path: String) throws(Complaint) {
        guard let file = fopen(path, "re") else {
            throw .unreadable(file: path, reason: String(cString: strerror(errno)))
        }
        (self.path, self.file) = (path, file)
    }

    deinit {
        free(buffer)
        fclose(file)
    }

    /// The next line without its end; `nil` after the last.
    func next() throws(Complaint) -> String? {
        let count = getline(&buffer, &size, file)
        guard count > 0, let buffer else { return nil }
        guard count <= Self.limit else { throw .unreadable(file: path, reason: "> \(Self.limit) bytes") }
        let bytes = UnsafeBufferPointer(start: buffer, count: count).map { UInt8(bitPattern: $0) }
        return String(decoding: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }
}
