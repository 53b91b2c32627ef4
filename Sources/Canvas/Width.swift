/// How many columns text takes up, as terminals count: scalar by scalar, as wcwidth(3) does.
///
/// East Asian Wide and Fullwidth characters take two (Unicode 14, UAX 11); combining marks none. Ambiguous ones (`●`,
/// `─`, `※`, `①`) take one, but two in terminals set up for EUC-JP.
public struct Width: Hashable, Sendable {
    /// Whether ambiguous characters take two columns.
    public let ambiguousIsWide: Bool

    /// Ambiguous characters take one column: UTF-8 terminals, unless they were told otherwise.
    public static let narrow = Width(ambiguousIsWide: false)
    /// Ambiguous characters take two columns: EUC-JP terminals.
    public static let eastAsian = Width(ambiguousIsWide: true)

    /// What becomes of a scalar on the screen.
    enum Shape {
        /// One column.
        case narrow
        /// Two columns.
        case wide
        /// Drawn over the character before it.
        case mark
        /// Not drawn, and not sent: bidi marks, joiners, variation selectors.
        case invisible
        /// Never sent to a terminal: a `?` stands in.
        case unprintable

        /// The columns it takes up on its own; `nil` for none.
        var columns: Int? {
            switch self {
            case .narrow, .unprintable: 1
            case .wide: 2
            case .mark, .invisible: nil
            }
        }
    }

    /// The columns that a text takes up.
    public func columns(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (shape(of: $1).columns ?? 0) }
    }

    /// The columns that one character takes up.
    public func columns(of character: Character) -> Int {
        character.unicodeScalars.reduce(0) { $0 + (shape(of: $1).columns ?? 0) }
    }

    func shape(of scalar: Unicode.Scalar) -> Shape {
        switch scalar.value {
        case 0x20...0x7E: .narrow
        // What most of a screen is made of is told without a look into Unicode's tables: frames, kana, kanji.
        case 0x2500...0x254B: ambiguousIsWide ? .wide : .narrow
        case 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFC, 0xFF01...0xFF60: .wide
        default: Shape(scalar.properties) ?? (isWide(scalar) ? .wide : .narrow)
        }
    }

    private func isWide(_ scalar: Unicode.Scalar) -> Bool {
        Width.wideRanges.holds(scalar.value) || (ambiguousIsWide && Width.ambiguousRanges.holds(scalar.value))
    }
}

extension Width.Shape {
    /// The shapes that do not depend on the width tables; `nil` for a scalar that takes up room.
    fileprivate init?(_ properties: Unicode.Scalar.Properties) {
        switch properties.generalCategory {
        case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: self = .unprintable
        case .format: self = .invisible
        case .nonspacingMark, .enclosingMark: self = properties.isDefaultIgnorableCodePoint ? .invisible : .mark
        default:
            guard properties.isDefaultIgnorableCodePoint else { return nil }
            self = .invisible
        }
    }
}

extension [ClosedRange<UInt32>] {
    /// Whether one of these ranges, which are in ascending order, holds a value.
    fileprivate func holds(_ value: UInt32) -> Bool {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < endIndex && self[low].contains(value)
    }
}
