/// The fields of a request: from its query and its body alike, as PHP's `register_globals` mixes them.
struct FormDecoding {
    let characterSet: CharacterSet

    /// `name=value&…`, percent-encoded.
    func urlEncoded(_ bytes: some Sequence<UInt8>) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in Array(bytes).split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = parts.first else { continue }
            fields[text(name)] = parts.count > 1 ? text(parts[1]) : ""
        }
        return fields
    }

    /// A text that is percent-encoded, blanks as `+`.
    func text(_ bytes: some Collection<UInt8>) -> String { characterSet.decode(percentDecoded(Array(bytes))) }

    private func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[place + 1...place + 2], as: UTF8.self), radix: 16)
            {
                decoded.append(byte)
                place += 3
            } else {
                decoded.append(bytes[place] == UInt8(ascii: "+") ? UInt8(ascii: " ") : bytes[place])
                place += 1
            }
        }
        return decoded
    }

    /// `multipart/form-data` (RFC 7578); a part without a name is left out.
    func multipart(_ body: [UInt8], boundary: String) -> [String: String] {
        let mark = Array("--\(boundary)".utf8)
        var fields: [String: String] = [:]
        for part in body.split(separator: mark) {
            guard let end = part.firstRange(of: Array("\r\n\r\n".utf8)) else { continue }
            let head = characterSet.decode(part[..<end.lowerBound])
            guard let name = name(in: head) else { continue }
            let content = part[end.upperBound...]
            fields[name] = characterSet.decode(content.suffix(2) == [13, 10] ? content.dropLast(2) : content)
        }
        return fields
    }

    private func name(in head: String) -> String? {
        guard let start = head.firstRange(of: " name=\"")?.upperBound else { return nil }
        return head[start...].firstIndex(of: "\"").map { String(head[start..<$0]) }
    }
}
