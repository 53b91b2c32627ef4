import Canvas

/// A run of text in one tone.
struct Piece: Equatable {
    let text: String
    let tone: Tone

    init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }
}

extension [Piece] {
    /// A line that takes up at most so many columns, with an ellipsis where it was cut. Blanks at its end are no loss.
    func cut(to columns: Int, on canvas: Canvas) -> [Piece] {
        let (width, dots) = (canvas.width, canvas.glyphs.ellipsis)
        guard self.columns(width) > columns else { return self }
        var (room, line) = (columns - width.columns(of: dots), [Piece]())
        for piece in self {
            let own = width.columns(of: piece.text)
            guard own > room else {
                (room, line) = (room - own, line + [piece])
                continue
            }
            return line + [Piece(width.prefix(of: piece.text, columns: Swift.max(0, room)) + dots, piece.tone)]
        }
        return line
    }

    /// How many columns it takes up, blanks at its end not counted.
    func columns(_ width: Width) -> Int {
        let text = map(\.text).joined()
        return width.columns(of: text) - text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    }
}
