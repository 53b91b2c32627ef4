import Canvas
import Glibc

/// Reads the terminal's bytes without ever waiting for more than an undecided ESC.
struct Keyboard {
    /// How long a byte may follow an ESC and still belong to it, in milliseconds; dialog takes a second.
    private static let escapeDelay: Int32 = 25
    /// The most bytes taken in one go: held keys and pastes leave the loop its turn.
    private static let limit = 16 * 1024

    private let descriptor: Int32
    private var decoder: KeyDecoder

    init(descriptor: Int32, characterSet: CharacterSet) {
        self.descriptor = descriptor
        decoder = KeyDecoder(characterSet)
    }

    /// Everything that was typed so far.
    /// - Throws: ``TerminalFault/gone`` when the terminal was closed.
    mutating func read() throws(TerminalFault) -> [Key] {
        var keys: [Key] = []
        var count = 0
        while count < Keyboard.limit {
            guard isReadable(within: decoder.isUndecided ? Keyboard.escapeDelay : 0) else { break }
            let bytes = try readBytes()
            count += bytes.count
            keys += decoder.decode(bytes)
        }
        return keys + decoder.settle()
    }

    /// The column of the last cursor position report, once.
    mutating func takeReportedColumn() -> Int? { decoder.takeReportedColumn() }

    /// Asked before each read: O_NONBLOCK would also change the descriptor for the shell that shares it.
    private func isReadable(within milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, milliseconds) > 0
    }

    private func readBytes() throws(TerminalFault) -> ArraySlice<UInt8> {
        var buffer = [UInt8](repeating: 0, count: 1024)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return [] }
        guard count > 0 else { throw .gone }
        return buffer[..<count]
    }
}
