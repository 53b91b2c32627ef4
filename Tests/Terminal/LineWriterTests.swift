import Glibc
import Testing

@testable import Terminal

@Suite("Lines are written without waiting for whoever reads them")
struct LineWriterTests {
    /// Both ends of a pipe: to read from, and to write to.
    private func pipe() throws -> (reader: Int32, writer: Int32) {
        var ends: [Int32] = [-1, -1]
        try #require(Glibc.pipe(&ends) == 0)
        return (ends[0], ends[1])
    }

    @Test("In their order, and all of them")
    func order() throws {
        let (reader, end) = try pipe()
        let writer = LineWriter(end)
        for number in 0..<100 { writer.write("\(number)\n") }
        writer.finish(atMost: 10_000)
        close(end)
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(reader, &bytes, bytes.count)
        #expect(String(decoding: bytes[..<count], as: UTF8.self) == (0..<100).map { "\($0)\n" }.joined())
        #expect(writer.isHeard)
        close(reader)
    }

    @Test("A reader that takes nothing holds nothing up, and what waits is bounded")
    func deaf() throws {
        let (reader, end) = try pipe()
        let writer = LineWriter(end)
        let line = String(repeating: "x", count: 1023) + "\n"
        for _ in 0..<LineWriter.limit * 2 { writer.write(line) }
        writer.finish(atMost: 10)
        #expect(writer.isHeard)
        signal(SIGPIPE, SIG_IGN)
        close(reader)
        writer.finish(atMost: 10_000)
        #expect(!writer.isHeard)
        close(end)
    }
}
