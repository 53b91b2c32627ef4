/// One cell of the screen: a character with up to two combining marks, in a tone.
///
/// Sixteen bytes without a reference: two screens are compared in microseconds, and a screen is one block of memory.
public struct Cell: Hashable, Sendable {
    /// Up to three scalars of 21 bits, the first in the lowest bits. 0 is the right half of a wide character.
    private var scalars: UInt64
    /// What it is for.
    public var tone: Tone
    /// Whether it lies under the cursor: shown reversed, in whatever tone.
    public var isHighlighted: Bool

    init(_ scalar: Unicode.Scalar, tone: Tone = .plain, isHighlighted: Bool = false) {
        self.init(scalars: UInt64(scalar.value), tone: tone, isHighlighted: isHighlighted)
    }

    private init(scalars: UInt64, tone: Tone, isHighlighted: Bool) {
        self.scalars = scalars
        self.tone = tone
        self.isHighlighted = isHighlighted
    }

    /// Nothing, in no particular tone.
    public static let blank = Cell(" ")

    /// Whether it is covered by the wide character on its left.
    public var isRightHalf: Bool { scalars == 0 }

    /// The scalar that takes up the room; `nil` for a right half.
    public var base: Unicode.Scalar? { scalars == 0 ? nil : scalar(at: 0) }

    /// The character with its marks; empty for a right half.
    public var text: String {
        var text = String.UnicodeScalarView()
        forEachScalar { text.append($0) }
        return String(text)
    }

    /// Hands over the scalars, the base first, without making a string of them.
    public func forEachScalar(_ use: (Unicode.Scalar) -> Void) {
        for index in 0..<Cell.capacity {
            guard let scalar = scalar(at: index) else { return }
            use(scalar)
        }
    }
}

extension Cell {
    private static let capacity = 3
    private static let bits = 21
    private static let mask: UInt64 = 0x1F_FFFF

    /// The same cell as the covered half of the wide character in it.
    var rightHalf: Cell { Cell(scalars: 0, tone: tone, isHighlighted: isHighlighted) }

    /// The same cell with nothing in it.
    var blanked: Cell { Cell(" ", tone: tone, isHighlighted: isHighlighted) }

    /// Puts a combining mark on it; a third one is left out, for no language of ours needs it.
    mutating func combine(_ mark: Unicode.Scalar) {
        for index in 1..<Cell.capacity where (scalars >> (index * Cell.bits)) & Cell.mask == 0 {
            scalars |= UInt64(mark.value) << (index * Cell.bits)
            return
        }
    }

    private func scalar(at index: Int) -> Unicode.Scalar? {
        let value = UInt32(truncatingIfNeeded: (scalars >> (index * Cell.bits)) & Cell.mask)
        return value == 0 ? nil : Unicode.Scalar(value)
    }
}
