import Appliance
import ProofReading
import WebConsole

/// A file of pairs with one more certificate in it: a line more, so that every remark that is there stays.
public struct PinnedText: Sendable {
    /// The file as it was, with the line.
    public let text: String

    /// Adds a side's certificate to a pair that lists none for it.
    ///
    /// `nil` where a line more would not do it, as in a file in flow style, or with marks of its own: what comes of it is
    /// read back, and must be the same pairs with this certificate and nothing else.
    public init?(_ text: String, pair name: String, side: Side, pin: Fingerprint, file: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let entry = Entry(name, in: lines) else { return nil }
        let line = "\(side.rawValue): \(pin)"
        if let pins = entry.pins {
            let indent = lines.dropFirst(pins + 1).lazy.map(Entry.indent).first { $0 != nil } ?? nil
            lines.insert("\(String(repeating: " ", count: indent ?? entry.indent + 2))\(line)", at: pins + 1)
        } else {
            let indent = String(repeating: " ", count: entry.indent)
            lines.insert(contentsOf: ["\(indent)pins:", "\(indent)  \(line)"], at: entry.last + 1)
        }
        self.text = lines.joined(separator: "\n")
        guard let before = Self.book(text, file), let after = Self.book(self.text, file) else { return nil }
        var wanted = before
        for place in wanted.pairs.indices where wanted.pairs[place].name == name {
            guard wanted.pairs[place].pins[side] == nil else { return nil }
            wanted.pairs[place].pins[side] = pin
        }
        if wanted == before || after != wanted { return nil }
    }

    private static func book(_ text: String, _ file: String) -> PairBook? {
        do throws(Mistakes) { return try PairBook(yaml: text, file: file) } catch { return nil }
    }

    /// Where a pair stands in the file.
    private struct Entry {
        /// How far its facts stand in.
        var indent: Int
        /// The line of its `pins`.
        var pins: Int?
        /// Its last line with a fact.
        var last: Int

        init?(_ name: String, in lines: [Substring]) {
            guard let start = lines.firstIndex(where: { Self.isKey(name, $0) }) else { return nil }
            let body = lines.indices.dropFirst(start + 1).prefix { (Self.indent(lines[$0]) ?? 1) > 0 }
            let facts = body.filter { Self.indent(lines[$0]) != nil }
            guard let first = facts.first, let last = facts.last, let indent = Self.indent(lines[first]) else {
                return nil
            }
            (self.indent, self.last) = (indent, last)
            pins = facts.first { Self.indent(lines[$0]) == indent && Self.isKey("pins", lines[$0].dropFirst(indent)) }
        }

        /// How far a line with a fact stands in; `nil` for an empty one and for a remark.
        static func indent(_ line: Substring) -> Int? {
            let text = line.drop { $0 == " " }
            return text.isEmpty || text.hasPrefix("#") ? nil : line.count - text.count
        }

        private static func isKey(_ key: String, _ line: Substring) -> Bool {
            guard line.hasPrefix(key + ":") else { return false }
            let rest = line.dropFirst(key.count + 1).drop { $0 == " " }
            return rest.isEmpty || rest.hasPrefix("#")
        }
    }
}
