/// One cell of the screen: a character with up to two combining marks, in a tone.
///
/// Eight bytes without a reference: two screens are compared in microseconds, and a screen is one small block of memory.
public struct Cell: Hashable, Sendable {
    /// From the lowest bit: the scalar that takes up the room (21 bits; 0 for the right half of a wide character), two
    /// marks (17 bits each: Unicode has no drawn ones beyond U+1FFFF), the tone (8 bits), and whether it is highlighted.
    private var bits: UInt64

    init(_ scalar: Unicode.Scalar, tone: Tone = .plain, isHighlighted: Bool = false) {
        self.init(base: scalar.value, tone: tone, isHighlighted: isHighlighted)
    }

    private init(base: UInt32, tone: Tone, isHighlighted: Bool) {
        let highlight = isHighlighted ? Cell.highlight : 0
        bits = UInt64(base) | UInt64(tone.rawValue) << Cell.toneShift | highlight
    }

    /// Nothing, in no particular tone.
    public static let blank = Cell(" ")

    /// What it is for.
    public var tone: Tone {
        get { Tone(rawValue: UInt8(truncatingIfNeeded: bits >> Cell.toneShift)) ?? .plain }
        set { bits = bits & ~(0xFF << Cell.toneShift) | UInt64(newValue.rawValue) << Cell.toneShift }
    }

    /// Whether it lies under the cursor: shown reversed, in whatever tone.
    public var isHighlighted: Bool {
        get { bits & Cell.highlight != 0 }
        set { bits = newValue ? bits | Cell.highlight : bits & ~Cell.highlight }
    }

    /// Whether it is covered by the wide character on its left.
    public var isRightHalf: Bool { bits & Cell.baseMask == 0 }

    /// The scalar that takes up the room; `nil` for a right half.
    public var base: Unicode.Scalar? { isRightHalf ? nil : Unicode.Scalar(UInt32(bits & Cell.baseMask)) }

    /// The combining marks on it, in the order in which they came.
    public var marks: [Unicode.Scalar] { [Cell.firstMark, Cell.secondMark].compactMap(mark) }

    /// Whether there are any.
    public var hasMarks: Bool { bits >> Cell.firstMark & Cell.markMask != 0 }

    /// The character with its marks; empty for a right half.
    public var text: String {
        guard let base else { return "" }
        return String(String.UnicodeScalarView([base] + marks))
    }
}

extension Cell {
    private static let baseMask: UInt64 = 0x1F_FFFF
    private static let markMask: UInt64 = 0x1_FFFF
    private static let firstMark: UInt64 = 21
    private static let secondMark: UInt64 = 38
    private static let toneShift: UInt64 = 55
    private static let highlight: UInt64 = 1 << 63

    /// The same cell as the covered half of the wide character in it.
    var rightHalf: Cell { Cell(base: 0, tone: tone, isHighlighted: isHighlighted) }

    /// The same cell with nothing in it.
    var blanked: Cell { Cell(" ", tone: tone, isHighlighted: isHighlighted) }

    /// Puts a combining mark on it; a third one is left out, for no language of ours needs it.
    mutating func combine(_ mark: Unicode.Scalar) {
        guard !isRightHalf, UInt64(mark.value) <= Cell.markMask else { return }
        let free = [Cell.firstMark, Cell.secondMark].first { bits >> $0 & Cell.markMask == 0 }
        if let free { bits |= UInt64(mark.value) << free }
    }

    private func mark(at shift: UInt64) -> Unicode.Scalar? {
        let value = UInt32(bits >> shift & Cell.markMask)
        return value == 0 ? nil : Unicode.Scalar(value)
    }
}
