import Foundation

/// A label as it is compared: compatibility forms unified (NFKC), dashes and upper and lower case too, and without white
/// space (`admin-ui` 3.2).
struct Label: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The text in the form that is compared.
    let key: String

    init(_ text: some StringProtocol) {
        let unified = text.precomposedStringWithCompatibilityMapping.lowercased()
        key = String(String.UnicodeScalarView(unified.unicodeScalars.filter { !Self.isDropped($0) }.map(Self.folded)))
    }

    init(stringLiteral value: String) { self.init(value) }

    /// Whether this one's text stands somewhere in it.
    func contains(_ other: Label) -> Bool { !other.key.isEmpty && key.holds(other.key) }

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
