/// Text that came from a box, made harmless: law 12, text from a box is hostile.
///
/// Control characters (C0, DEL, C1), bidirectional controls, zero-width and other invisible format characters, line and
/// paragraph separators and private-use characters are gone: a control becomes `�`, the rest vanish. Runs of combining
/// marks are cut to two, white space (NO-BREAK and ideographic spaces too) becomes single blanks, ends are trimmed, and
/// the whole is cut to ``limit`` characters. What is left can go to a terminal, a journal or a report as it stands.
public struct BoxText: Hashable, Sendable, Codable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The most characters that are kept; what is longer ends in `…`.
    public static let limit = 400

    /// The harmless text.
    public let text: String

    /// `raw`, made harmless.
    public init(_ raw: some StringProtocol) { text = Self.harmless(raw.unicodeScalars) }

    /// A literal of our own, made harmless all the same.
    public init(stringLiteral value: String) { self.init(value) }

    /// Reads a text back and cleans it again: a journal may have been edited.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Written as a plain string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// The harmless text.
    public var description: String { text }

    /// Whether nothing was there.
    public var isEmpty: Bool { text.isEmpty }

    private static func harmless(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var kept = String.UnicodeScalarView()
        var count = 0
        var marks = 0
        var blankIsDue = false
        for scalar in scalars {
            let kind = Kind(scalar)
            if kind == .invisible { continue }
            if kind == .blank {
                blankIsDue = count > 0
                continue
            }
            if count >= limit {
                kept.append("…")
                break
            }
            marks = kind == .mark ? marks + 1 : 0
            if marks > 2 || (kind == .mark && (count == 0 || blankIsDue)) { continue }
            if blankIsDue { kept.append(" ") }
            count += blankIsDue ? 2 : 1
            blankIsDue = false
            kept.append(kind == .control ? "\u{FFFD}" : scalar)
        }
        return String(kept)
    }
}

extension BoxText {
    /// What becomes of a scalar.
    private enum Kind {
        case plain, blank, control, invisible, mark

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x21...0x7E: self = .plain
            case 0x09, 0x0A, 0x0D: self = .blank
            // Kana and kanji, every one of them assigned: what boxes write, without a look into the tables for each.
            case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FE, 0x4E00...0x9FFF: self = .plain
            default: self = Kind(scalar.properties)
            }
        }

        private init(_ properties: Unicode.Scalar.Properties) {
            switch properties.generalCategory {
            case .control: self = .control
            case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .blank
            case .format, .surrogate, .privateUse, .unassigned: self = .invisible
            case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
            default: self = properties.isDefaultIgnorableCodePoint ? .invisible : .plain
            }
        }
    }
}
