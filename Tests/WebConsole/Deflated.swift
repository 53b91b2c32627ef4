/// A gzip stream of zeros, 160 times as small as what it unpacks to: one byte, then "the last 258 again" without end
/// (RFC 1951 3.2.6, fixed codes; RFC 1952 2.3).
enum Deflated {
    static func zeros(_ count: Int) -> [UInt8] {
        var bits = Bits()
        bits.add([1, 1, 0])  // the last block, fixed codes
        bits.add([0, 0, 1, 1, 0, 0, 0, 0])  // a zero
        for _ in 0..<count / 258 { bits.add([1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]) }  // length 258, distance 1
        bits.add([0, 0, 0, 0, 0, 0, 0])  // the end
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + bits.bytes
    }

    /// Bits in the order of the stream, the first one lowest.
    private struct Bits {
        var bytes: [UInt8] = []
        var count = 0

        mutating func add(_ bits: [UInt8]) {
            for bit in bits {
                if count % 8 == 0 { bytes.append(0) }
                bytes[bytes.count - 1] |= bit << UInt8(count % 8)
                count += 1
            }
        }
    }
}
