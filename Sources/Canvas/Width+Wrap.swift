extension Width {
    /// Breaks a text into lines of at most so many columns (at least 1).
    ///
    /// Japanese breaks anywhere but before closing and after opening punctuation (禁則, JIS X 4051); other text breaks at
    /// blanks, or anywhere when a single word is longer than a line. Line feeds break too.
    public func wrap(_ text: String, columns: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { wrapLine($0, columns: max(1, columns)) }
    }

    private func wrapLine(_ text: Substring, columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var room = columns
        for piece in pieces(of: text) {
            var piece = String(piece)
            if self.columns(of: piece) > room {
                if !line.isEmpty { lines.append(line.withoutTrailingBlanks) }
                (line, room) = ("", columns)
                piece = cut(piece, into: &lines, columns: columns)
            }
            if line.isEmpty, !lines.isEmpty, piece == " " { continue }
            line += piece
            room -= self.columns(of: piece)
        }
        return lines + [line.withoutTrailingBlanks]
    }

    /// Breaks off whole lines of a piece that is longer than a line, and hands back the rest.
    private func cut(_ piece: String, into lines: inout [String], columns: Int) -> String {
        var rest = Substring(piece)
        while self.columns(of: String(rest)) > columns {
            let head = prefix(of: String(rest), columns: columns)
            let count = max(1, head.count)
            lines.append(String(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        return String(rest)
    }

    /// The pieces between the places where a line may break; blanks are pieces of their own.
    private func pieces(of text: Substring) -> [Substring] {
        var pieces: [Substring] = []
        var start = text.startIndex
        var previous: Character?
        for index in text.indices {
            if let before = previous, mayBreak(between: before, and: text[index]) {
                pieces.append(text[start..<index])
                start = index
            }
            previous = text[index]
        }
        if start < text.endIndex { pieces.append(text[start...]) }
        return pieces
    }

    private func mayBreak(between before: Character, and after: Character) -> Bool {
        if before == " " || after == " " { return true }
        if Width.neverFirst.contains(after) || Width.neverLast.contains(before) { return false }
        return columns(of: before) > 1 || columns(of: after) > 1
    }

    /// 行頭禁則文字: what never begins a line.
    private static let neverFirst = Set("、。，．・：；？！」』）】〕〉》］｝’”ーゝゞヽヾ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥％℃,.:;?!)]}%")
    /// 行末禁則文字: what never ends a line.
    private static let neverLast = Set("「『（【〔〈《［｛‘“([{")
}

extension String {
    fileprivate var withoutTrailingBlanks: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
