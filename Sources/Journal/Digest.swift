import CCrypto
import Foundation

/// A SHA-256 (FIPS 180-4), by the libcrypto that libcurl brings into the process anyway.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
    /// Its length in bytes.
    public static let count = 32
    /// The digest itself, ``count`` bytes.
    public let bytes: [UInt8]

    /// The digest of these bytes.
    public init(of bytes: some Sequence<UInt8>) {
        let message = Array(bytes)
        var digest = [UInt8](repeating: 0, count: Self.count)
        SHA256(message, message.count, &digest)
        self.bytes = digest
    }

    /// A digest that was stored; `nil` when it has not the length of one.
    init?(stored bytes: some Collection<UInt8>) {
        guard bytes.count == Self.count else { return nil }
        self.bytes = Array(bytes)
    }

    /// As it is stored.
    var data: Data { Data(bytes) }

    /// 64 hexadecimal digits.
    public var description: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension Digest {
    /// The beginning of a session's chain: its number and its header.
    static func root(session: Int64, header: String) -> Digest {
        Digest(of: "redpair journal \(session)\n\(header)".utf8)
    }

    /// The next link of a chain. Number, kind and text are set apart by line feeds, which neither of the first two holds.
    func link(number: Int64, kind: JournalRecord.Kind, body: String) -> Digest {
        Digest(of: bytes + Array("\(number)\n\(kind.rawValue)\n\(body)".utf8))
    }
}
