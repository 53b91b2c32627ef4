import CTerminal

/// Bytes of the locale's character set, one by one, into characters.
struct CharacterDecoder: Sendable {
    /// What the bytes so far amount to.
    enum Result: Equatable {
        case incomplete
        /// No character: the bytes are dropped.
        case invalid
        case scalar(Unicode.Scalar)
    }

    /// Longer than any character of any set that glibc knows.
    static let limit = 8

    let characterSet: CharacterSet

    func decode(_ bytes: [UInt8]) -> Result {
        guard bytes.count <= CharacterDecoder.limit else { return .invalid }
        return characterSet == .utf8 ? decodeUTF8(bytes) : decodeByLocale(bytes)
    }

    private func decodeUTF8(_ bytes: [UInt8]) -> Result {
        guard let lead = bytes.first, let length = CharacterDecoder.length(after: lead) else { return .invalid }
        guard bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .invalid }
        if bytes.count < length { return .incomplete }
        guard let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first else {
            return .invalid
        }
        return .scalar(scalar)
    }

    /// The bytes of a character by its first one (RFC 3629 3).
    private static func length(after lead: UInt8) -> Int? {
        switch lead {
        case 0x00...0x7F: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: nil
        }
    }

    private func decodeByLocale(_ bytes: [UInt8]) -> Result {
        var state = mbstate_t()
        var character: wchar_t = 0
        let count = bytes.withUnsafeBytes { bytes in
            mbrtowc(&character, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, &state)
        }
        if count == -2 { return .incomplete }
        guard count >= 0, let scalar = Unicode.Scalar(UInt32(bitPattern: character)) else { return .invalid }
        return .scalar(scalar)
    }
}
