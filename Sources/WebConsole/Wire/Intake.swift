/// What libcurl hands over of an answer, up to its limits.
final class Intake {
    private(set) var fields: [(name: String, value: String)] = []
    private(set) var body: [UInt8] = []
    /// Whether the answer was broken off because it would not end.
    private(set) var isOverfull = false

    private let bodyLimit: Int
    private var headerBytes = 0
    /// No real console comes near it; a hostile one must not fill the memory with header fields.
    private static let headerLimit = 64 << 10

    init(bodyLimit: Int) { self.bodyLimit = bodyLimit }

    /// Takes a piece of the body; a result short of its size makes libcurl stop.
    func takeBody(_ chunk: UnsafeRawBufferPointer) -> Int {
        guard body.count + chunk.count <= bodyLimit else { return stop() }
        body.append(contentsOf: chunk)
        return chunk.count
    }

    /// Takes one line of the header; a status line begins a new header.
    func takeHeader(_ line: UnsafeRawBufferPointer) -> Int {
        headerBytes += line.count
        guard headerBytes <= Self.headerLimit else { return stop() }
        let text = String(decoding: line, as: UTF8.self)
        if text.hasPrefix("HTTP/") { fields = [] }
        if let colon = text.firstIndex(of: ":") {
            fields.append((text[..<colon].trimmed.lowercased(), text[text.index(after: colon)...].trimmed))
        }
        return line.count
    }

    private func stop() -> Int {
        isOverfull = true
        return 0
    }
}
