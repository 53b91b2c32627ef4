import Glibc

extension String {
    /// Whether the piece stands somewhere in the text, byte for byte: a page is searched many times, and its characters
    /// are slow to compare.
    func holds(_ piece: String) -> Bool {
        var text = self
        let piece = Array(piece.utf8)
        return text.withUTF8 { text in
            guard let start = text.baseAddress, let first = piece.first else { return piece.isEmpty }
            var place = 0
            while text.count - place >= piece.count,
                let found = memchr(start + place, Int32(first), text.count - place - piece.count + 1)
            {
                if memcmp(found, piece, piece.count) == 0 { return true }
                place = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
            }
            return false
        }
    }

    /// Whether an end tag of this name stands somewhere in the text, in upper or lower case.
    func holdsEnd(of name: String) -> Bool { holdsTag(Array("</\(name)".utf8)) }

    /// Whether these bytes, in lower case, stand somewhere in the text, in upper or lower case.
    func holdsTag(_ tag: [UInt8]) -> Bool {
        var text = self
        return text.withUTF8 { text in
            guard text.count >= tag.count else { return false }
            // From the end, where the tags that are looked for should be.
            return (0...(text.count - tag.count)).reversed().contains { start in
                text[start] == tag[0] && tag.indices.allSatisfy { Self.lower(text[start + $0]) == tag[$0] }
            }
        }
    }

    static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
