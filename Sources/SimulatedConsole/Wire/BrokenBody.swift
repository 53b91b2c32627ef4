import FlyingSocks

/// The first half of a page, and then a connection that breaks.
struct BrokenBody: AsyncBufferedSequence {
    typealias Element = UInt8

    private let bytes: [UInt8]

    /// As much as comes of a whole page.
    init(of page: [UInt8]) { bytes = Array(page.prefix(page.count / 2)) }

    func makeAsyncIterator() -> Iterator { Iterator(rest: bytes) }

    /// Why nothing more comes.
    struct Broken: Error {}

    struct Iterator: AsyncBufferedIteratorProtocol {
        var rest: [UInt8]

        mutating func next() async throws -> UInt8? {
            guard !rest.isEmpty else { throw Broken() }
            return rest.removeFirst()
        }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            guard !rest.isEmpty else { throw Broken() }
            let buffer = Array(rest.prefix(count))
            rest.removeFirst(buffer.count)
            return buffer
        }
    }
}
