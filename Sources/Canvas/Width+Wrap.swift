extension Width {
    /// Breaks a text into lines of at most so many columns (at least 1).
    ///
    /// Japanese breaks anywhere but before closing and after opening punctuation (禁則, JIS X 4051); other text breaks at
    /// blanks, or anywhere when a single word is longer than a line. Line feeds break too.
    public func wrap(_ text: String, columns: Int) -> [String] {
        let columns = max(1, columns)
        guard text.utf8.contains(0x0A) else { return wrapLine(text[...], columns: columns) }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrapLine($0, columns: columns) }
    }

    private func wrapLine(_ text: Substring, columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var room = columns
        for piece in pieces(of: text) {
            var piece = piece
            if piece.columns > room {
                if !line.isEmpty { lines.append(line.withoutTrailingBlanks) }
                (line, room) = ("", columns)
                if piece.columns > columns { piece = cut(piece.text, into: &lines, columns: columns) }
            }
            if line.isEmpty, !lines.isEmpty, piece.text == " " { continue }
            line += piece.text
            room -= piece.columns
        }
        return lines + [line.withoutTrailingBlanks]
    }

    /// Breaks off whole lines of a piece that is longer than a line, and hands back the rest.
    private func cut(_ piece: String, into lines: inout [String], columns: Int) -> Chunk {
        var rest = Substring(piece)
        while self.columns(of: String(rest)) > columns {
            let head = prefix(of: String(rest), columns: columns)
            let count = max(1, head.count)
            lines.append(String(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        return Chunk(text: String(rest), columns: self.columns(of: String(rest)))
    }

    /// What stands between two places where a line may break.
    private struct Chunk {
        var text = ""
        var columns = 0
    }

    /// The pieces between the places where a line may break; blanks are pieces of their own.
    private func pieces(of text: Substring) -> [Chunk] {
        var pieces: [Chunk] = []
        var piece = Chunk()
        var previous: (scalar: Unicode.Scalar, columns: Int)?
        for character in text {
            guard let scalar = character.unicodeScalars.first else { continue }
            let next = (scalar, columns: columns(of: character))
            if let before = previous, mayBreak(between: before, and: next) {
                pieces.append(piece)
                piece = Chunk()
            }
            piece.text.append(character)
            piece.columns += next.columns
            previous = next
        }
        return piece.text.isEmpty ? pieces : pieces + [piece]
    }

    private func mayBreak(
        between before: (scalar: Unicode.Scalar, columns: Int), and after: (scalar: Unicode.Scalar, columns: Int)
    ) -> Bool {
        if before.scalar == " " || after.scalar == " " { return true }
        guard before.columns > 1 || after.columns > 1 else { return false }
        return !Width.neverFirst.contains(after.scalar) && !Width.neverLast.contains(before.scalar)
    }

    /// 行頭禁則文字: what never begins a line.
    private static let neverFirst = Set("、。，．・：；？！」』）】〕〉》］｝’”ーゝゞヽヾ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥％℃,.:;?!)]}%".unicodeScalars)
    /// 行末禁則文字: what never ends a line.
    private static let neverLast = Set("「『（【〔〈《［｛‘“([{".unicodeScalars)
}

extension String {
    fileprivate var withoutTrailingBlanks: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
