/// Where the rest of a line's room goes.
public enum Alignment: Sendable {
    /// Text at the left.
    case left
    /// Text in the middle, the odd column on its right.
    case centre
    /// Text at the right.
    case right
}

extension Width {
    /// The longest beginning of a text that takes up at most so many columns.
    public func prefix(of text: String, columns: Int) -> Substring {
        var used = 0
        var end = text.startIndex
        while end < text.endIndex {
            used += self.columns(of: text[end])
            guard used <= columns else { break }
            end = text.index(after: end)
        }
        return text[..<end]
    }

    /// A text cut to so many columns, with `ellipsis` at the end of one that was cut.
    public func truncated(_ text: String, columns: Int, ellipsis: String) -> String {
        if self.columns(of: text) <= columns { return text }
        let room = columns - self.columns(of: ellipsis)
        guard room >= 0 else { return String(prefix(of: text, columns: columns)) }
        return prefix(of: text, columns: room) + ellipsis
    }

    /// A text cut or filled up with blanks to exactly so many columns.
    public func padded(_ text: String, columns: Int, aligned alignment: Alignment = .left) -> String {
        let kept = prefix(of: text, columns: columns)
        let room = max(0, columns - self.columns(of: String(kept)))
        let before =
            switch alignment {
            case .left: 0
            case .centre: room / 2
            case .right: room
            }
        return blanks(before) + kept + blanks(room - before)
    }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
