/// A certificate's SHA-256, as browsers and `openssl x509 -fingerprint -sha256` show it: what an `https` console is
/// believed by.
///
/// The boxes sign their certificates themselves, so no authority could vouch for them. The whole certificate counts, not
/// its key alone: that is the figure that a person can compare with a browser's.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
    /// 32 bytes.
    let bytes: [UInt8]

    /// Reads 64 hexadecimal digits, in pairs parted by colons or not, with `sha256:` before them or not.
    public init?(_ text: some StringProtocol) {
        let lower = text.lowercased()
        let digits = (lower.hasPrefix("sha256:") ? lower.dropFirst(7) : lower[...]).filter { $0 != ":" }
        guard digits.utf8.count == 64, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
        let pairs = stride(from: 0, to: 64, by: 2).map { digits.dropFirst($0).prefix(2) }
        bytes = pairs.compactMap { UInt8($0, radix: 16) }
    }

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// `sha256:` and pairs of upper case digits, parted by colons.
    public var description: String { "sha256:" + bytes.map(Self.pair).joined(separator: ":") }

    private static func pair(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "0\(digits)" : digits
    }
}
