import CLibXML2
import Glibc
import Synchronization

/// A character set of iconv(3), by the name that it has there.
struct CharacterSet: Hashable, Sendable {
    /// The name that iconv knows, in upper case.
    let name: String

    /// The set of a label as pages write it; `nil` for one that is unknown or that says nothing.
    ///
    /// `ISO-8859-1` and `US-ASCII` say nothing: they are what Apache and old tools name when nobody has told them.
    init?(label: String) {
        var name = label.uppercased()
        if name.hasPrefix("X-") { name.removeFirst(2) }
        name = ["UTF8": "UTF-8", "SJIS": "SHIFT_JIS", "SHIFT-JIS": "SHIFT_JIS", "EUCJP": "EUC-JP"][name] ?? name
        guard name != "ISO-8859-1", name != "US-ASCII" else { return nil }
        let converter = iconv_open("UTF-8", name)
        guard converter != Self.noConverter else { return nil }
        self.name = name
        close(converter)
    }

    private static var noConverter: iconv_t? { iconv_t(bitPattern: -1) }

    /// A converter of each set that was met, as far as there are no more sets than any console uses: glibc unloads a set that
    /// nobody has open, and loading it takes as long as reading a page in it.
    private static let kept = Mutex<[String: Int]>([:])
    private static let mostKept = 8

    private func close(_ converter: iconv_t?) {
        let isKept = Self.kept.withLock { kept in
            guard kept[name] == nil, kept.count < Self.mostKept else { return false }
            kept[name] = Int(bitPattern: converter)
            return true
        }
        if !isKept { iconv_close(converter) }
    }

    /// The text, each byte that fits no character replaced by U+FFFD, and how many of those there were.
    func decode(_ bytes: [UInt8]) -> (text: String, bad: Int) {
        if name == "UTF-8" { return Self.decodeUTF8(bytes) }
        var output: [UInt8] = []
        var bad = 0
        convert(bytes, from: name, to: "UTF-8", into: &output) { _ in
            bad += 1
            return Array("\u{FFFD}".utf8)
        }
        return (String(decoding: output, as: UTF8.self), bad)
    }

    /// The bytes of the text, or `nil` when a character has none in this set.
    func encode(_ text: String) -> [UInt8]? {
        guard !text.unicodeScalars.contains("\u{FFFD}") else { return nil }
        var output: [UInt8] = []
        var isWhole = true
        convert(Array(text.utf8), from: "UTF-8", to: name, into: &output) { _ in
            isWhole = false
            return []
        }
        return isWhole ? output : nil
    }

    private static func decodeUTF8(_ bytes: [UInt8]) -> (text: String, bad: Int) {
        let text = String(decoding: bytes, as: UTF8.self)
        return (text, text.unicodeScalars.reduce(0) { $0 + ($1 == "\u{FFFD}" ? 1 : 0) })
    }

    /// Runs iconv over the bytes; `replace` says what stands for a byte that does not convert. Each round takes at
    /// least one byte or empties the output buffer, so the loop ends.
    private func convert(
        _ bytes: [UInt8], from source: String, to target: String, into output: inout [UInt8],
        replace: (UInt8) -> [UInt8]
    ) {
        let converter = iconv_open(target, source)
        guard converter != Self.noConverter else { return }
        defer { close(converter) }
        var bytes = bytes
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        var offset = 0
        while offset < bytes.count {
            let step = Self.step(converter, &bytes, from: offset, &buffer)
            output += buffer[..<step.written]
            offset += step.read
            guard step.isStuck, offset < bytes.count else { continue }
            output += replace(bytes[offset])
            offset += 1
        }
        output += Self.ending(converter, &buffer)
    }

    /// What leads back to the beginning, in the sets that shift: without it the next text would begin in the wrong one.
    private static func ending(_ converter: iconv_t?, _ buffer: inout [UInt8]) -> ArraySlice<UInt8> {
        let room = buffer.count
        let left = buffer.withUnsafeMutableBytes { output in
            var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = room
            iconv(converter, nil, nil, &target, &left)
            return left
        }
        return buffer[..<(room - left)]
    }

    private static func step(
        _ converter: iconv_t?, _ bytes: inout [UInt8], from offset: Int, _ buffer: inout [UInt8]
    ) -> (read: Int, written: Int, isStuck: Bool) {
        let room = buffer.count
        return bytes.withUnsafeMutableBytes { input in
            buffer.withUnsafeMutableBytes { output in
                var source = input.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self)
                var sourceLeft = input.count - offset
                var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
                var targetLeft = room
                let before = sourceLeft
                let result = iconv(converter, &source, &sourceLeft, &target, &targetLeft)
                let isStuck = result == -1 && errno != E2BIG
                return (before - sourceLeft, room - targetLeft, isStuck)
            }
        }
    }
}

extension CharacterSet {
    /// The label after `charset=` in a `Content-Type` value or a piece of HTML.
    static func named(in text: some StringProtocol) -> String? {
        let lower = text.lowercased()
        guard let mark = lower.firstRange(of: "charset") else { return nil }
        let tail = lower[mark.upperBound...].drop { $0 == " " }
        guard tail.first == "=" else { return nil }
        let value = tail.dropFirst().drop { " \"'\\".contains($0) }
            .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        return value.isEmpty ? nil : String(value)
    }

    /// Decodes a page: by the header, else by its META, else by the first of `fallbacks` that fits best.
    static func decode(_ bytes: [UInt8], header: String?, fallbacks: [CharacterSet]) -> (text: String, CharacterSet) {
        // A META stands at the top of a page, and browsers look no further either.
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        if let named = header.flatMap(CharacterSet.init) ?? metaCharset(head).flatMap(CharacterSet.init) {
            let (text, wider, _) = named.decodeWithExtensions(bytes)
            return (text, wider)
        }
        var best: (text: String, doubts: Int, set: CharacterSet)?
        for set in fallbacks {
            let (text, wider, bad) = set.decodeWithExtensions(bytes)
            if bad == 0 { return (text, wider) }
            let doubts = bad + oddities(in: text)
            if doubts < best?.doubts ?? .max { best = (text, doubts, wider) }
        }
        return best.map { ($0.text, $0.set) } ?? (String(decoding: bytes, as: UTF8.self), .utf8)
    }

    /// Half-width kana: Shift_JIS makes them of almost any bytes, and no page of the console has them.
    private static func oddities(in text: String) -> Int {
        text.unicodeScalars.count { (0xFF61...0xFF9F).contains($0.value) }
    }

    /// What every text can be written in.
    static let utf8 = CharacterSet(name: "UTF-8")

    private init(name: String) { self.name = name }

    private static func metaCharset(_ head: String) -> String? {
        head.lowercased().split(separator: "<").first { $0.hasPrefix("meta") && $0.contains("charset") }
            .flatMap { named(in: $0) }
    }

    /// Pages may hold the characters that only the vendor form of their character set has, such as ①.
    private func decodeWithExtensions(_ bytes: [UInt8]) -> (text: String, CharacterSet, bad: Int) {
        let (text, bad) = decode(bytes)
        guard bad > 0, let vendors = ["EUC-JP": "EUC-JP-MS", "SHIFT_JIS": "CP932"][name] else {
            return (text, self, bad)
        }
        let wider = CharacterSet(name: vendors)
        let (wideText, wideBad) = wider.decode(bytes)
        return wideBad < bad ? (wideText, wider, wideBad) : (text, self, bad)
    }
}
