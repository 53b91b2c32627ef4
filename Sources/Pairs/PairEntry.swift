import Appliance
import Foundation

/// A pair as it is added to the file: text at the end, so that every remark that is there stays.
public struct PairEntry: Sendable {
    /// Its lines, as they would stand in a file of whole lines.
    public let lines: [String]

    /// The entry of a pair; what is as usual is not written.
    public init(_ pair: NamedPair) {
        var lines = ["\(pair.name):"] + Side.allCases.map { "  \($0.rawValue): \(pair.addresses[$0])" }
        if pair.user != NamedPair.usualUser { lines.append("  user: \(Self.scalar(pair.user))") }
        switch pair.password {
        case .file(let path): lines.append("  password-file: \(Self.scalar(path))")
        case .command(let command): lines.append("  password-command: \(Self.scalar(command))")
        case nil: break
        }
        let pins = Side.allCases.compactMap { side in pair.pins[side].map { "    \(side.rawValue): \($0)" } }
        if !pins.isEmpty { lines += ["  pins:"] + pins }
        if let appliance = pair.appliance { lines.append("  appliance: \(Self.scalar(appliance))") }
        if pair.witness != .optional { lines.append("  witness: \(pair.witness.rawValue)") }
        self.lines = lines
    }

    /// The file with the entry at its end: before the line `...`, where that ends it.
    public func added(to file: String) -> String {
        let end = Self.end(of: file)
        let before = file[..<end]
        let gap = before.isEmpty ? "" : before.last?.isNewline == true ? "\n" : "\n\n"
        return String(before) + gap + lines.map { $0 + "\n" }.joined() + String(file[end...])
    }

    /// Where the pairs of a file end. Behind `...` only remarks can be: more pairs would be another document.
    private static func end(of file: String) -> String.Index {
        let lines = file.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let isEnd = { (line: Substring) in line.hasPrefix("...") && line.dropFirst(3).allSatisfy(\.isWhitespace) }
        return lines.last(where: isEnd)?.startIndex ?? file.endIndex
    }

    /// Plain where YAML takes it for text as it stands, else in double quotes with the escapes of JSON, which YAML shares.
    private static func scalar(_ text: String) -> String {
        let isPlain = text.first?.isLetter == true || text.hasPrefix("/") || text.hasPrefix("~/")
        let isTame = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./~@+=".contains($0)) }
        let isWord = ["true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased())
        if isPlain, isTame, !isWord { return text }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        do { return String(decoding: try encoder.encode(text), as: UTF8.self) } catch {
            preconditionFailure("a string has no JSON: \(error)")
        }
    }
}
