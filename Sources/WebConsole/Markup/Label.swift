import Foundation

/// A label as it is compared: compatibility forms unified (NFKC), dashes and upper and lower case too, and without white
/// space (`admin-ui` 3.2).
struct Label: Sendable, ExpressibleByStringLiteral {
    /// The text in the form that is compared.
    let key: String

    init(_ text: some StringProtocol) { key = Self.plain(text) ?? Self.unified(text) }

    init(stringLiteral value: String) { self.init(value) }

    /// Whether this one's text stands somewhere in it.
    func contains(_ other: Label) -> Bool { !other.key.isEmpty && key.holds(other.key) }

    /// The key of a text without anything that has other forms, as are nearly all; `nil` for any other. No Unicode tables
    /// are asked: pages are read every few seconds, and each of their cells is compared.
    static func plain(_ text: some StringProtocol) -> String? {
        var key = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0...0x20, 0x7F, 0xA0, 0x3000: continue
            case 0x41...0x5A: key.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
            // ASCII, 、。「」, hiragana, katakana, kanji.
            case 0x21...0x7E, 0x3001...0x3002, 0x300C...0x300D, 0x3041...0x3094, 0x30A1...0x30FC, 0x4E00...0x9FFF:
                key.append(scalar)
            default: return nil
            }
        }
        return String(key)
    }

    /// The key of any text.
    static func unified(_ text: some StringProtocol) -> String {
        let unified = text.precomposedStringWithCompatibilityMapping.lowercased()
        return String(String.UnicodeScalarView(unified.unicodeScalars.filter { !isDropped($0) }.map(folded)))
    }

    /// The full-width hyphen and tilde of a Japanese character set come out of a decoder as one of several characters.
    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x2010...0x2015, 0x2212: "-"
        case 0x301C, 0x223C: "~"
        default: scalar
        }
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
        return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    }
}

extension Label: Hashable {
    /// Byte by byte: what could be written in two ways is unified already.
    static func == (one: Label, other: Label) -> Bool { one.key.utf8.elementsEqual(other.key.utf8) }

    func hash(into hasher: inout Hasher) {
        var key = key
        key.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
