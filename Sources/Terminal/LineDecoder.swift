/// The bytes of a terminal that edits its lines itself, or of a pipe, into lines. Pure: whatever comes, it neither fails nor
/// grows without limit.
public struct LineDecoder: Sendable {
    /// A line, and how it came.
    public enum Line: Equatable, Sendable {
        /// Typed, as far as can be told.
        case typed(String)
        /// Pasted, or a part of it was: between the marks that a terminal puts around pastes.
        case pasted
    }

    /// Has terminals mark what is pasted, and no longer.
    public static let marksOn = "\u{1B}[?2004h"
    /// No more.
    public static let marksOff = "\u{1B}[?2004l"
    /// The longest line, in bytes; the rest of it is dropped.
    static let limit = 1024

    private static let pasteBegins = "\u{1B}[200~"
    private static let pasteEnds = "\u{1B}[201~"

    private var rest: [UInt8] = []
    private var isInPaste = false

    /// A decoder at the beginning of its input.
    public init() {}

    /// The lines that these bytes complete.
    public mutating func decode(_ bytes: some Sequence<UInt8>) -> [Line] {
        var lines: [Line] = []
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                lines.append(finish())
            } else if rest.count < Self.limit {
                rest.append(byte)
            }
        }
        return lines
    }

    private mutating func finish() -> Line {
        defer { rest = [] }
        let text = String(decoding: rest, as: UTF8.self)
        guard isInPaste || text.contains(Self.pasteBegins) else { return .typed(text) }
        isInPaste = true
        guard let end = text.ranges(of: Self.pasteEnds).last else { return .pasted }
        isInPaste = false
        // A paste of whole lines ends at the beginning of the next one, which a person may have typed.
        let typed = String(text[end.upperBound...])
        return text.hasPrefix(Self.pasteEnds) && !typed.isEmpty ? .typed(typed) : .pasted
    }
}
