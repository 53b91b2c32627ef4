import Appliance
import Yams

/// A node of a YAML file under proof-reading: it gives values, and notes a mistake with its place where there is none.
///
/// Reading goes on after a mistake, so that a person is told all of them at once (swift-argument-parser's validators do
/// the same). Yams' own `Codable` errors have no line, and unknown keys pass it.
public struct Passage {
    private let node: Node
    private let notes: Notes

    /// Reads `yaml` with `read`, and throws every mistake that was noted.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file.
    ///   - file: Its name, for the messages.
    ///   - read: Makes the value; `nil` only after it noted a mistake.
    public static func proofRead<Value>(
        _ yaml: String, file: String, _ read: (Passage) -> Value?
    ) throws(Mistakes) -> Value {
        let notes = Notes()
        do {
            // Tags are of no use here, and to find them out takes an expression for each scalar: half the time of a file.
            // Left to choose, the parser copies the whole environment to find the encoding.
            let parser = try Parser(yaml: yaml.withoutByteOrderMark, resolver: .basic, encoding: .utf8)
            guard let node = try parser.singleRoot() else {
                throw Mistakes(file: file, list: [Mistake(line: 1, column: 1, kind: .wrongShape(expected: .mapping))])
            }
            let value = read(Passage(node: node, notes: notes))
            if notes.mistakes.isEmpty, let value { return value }
            throw Mistakes(file: file, list: notes.mistakes)
        } catch let mistakes as Mistakes {
            throw mistakes
        } catch {
            throw Mistakes(file: file, list: [Mistake(error)])
        }
    }

    /// Notes a mistake here.
    public func note(_ kind: Mistake.Kind) {
        notes.mistakes.append(Mistake(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, kind: kind))
    }

    /// Whether nothing is wrong with the file so far.
    public var isFlawlessSoFar: Bool { notes.mistakes.isEmpty }

    /// What it is: plain text, a list or a mapping.
    public var shape: Mistake.Shape {
        switch node {
        case .scalar, .alias: .text
        case .sequence: .list
        case .mapping: .mapping
        }
    }

    /// Notes each key that is none of `keys`.
    public func expectKeys(_ keys: String...) { expectKeys(keys) }

    /// Notes each key that is none of `keys`.
    public func expectKeys(_ keys: [String]) {
        guard let mapping = node.mapping else { return note(.wrongShape(expected: .mapping)) }
        for (key, _) in mapping where !keys.contains(key.string ?? "") {
            Passage(node: key, notes: notes).note(.unknownKey(key.string ?? "?", known: keys))
        }
    }

    /// What stands under `key`, where there is something.
    public subscript(key: String) -> Passage? {
        let pair = node.mapping?.first { $0.key.scalar?.string == key }
        return pair.map { Passage(node: $0.value, notes: notes) }
    }

    /// What stands under `key`; its absence is a mistake.
    public func required(_ key: String) -> Passage? {
        if let passage = self[key] { return passage }
        note(.missingKey(key))
        return nil
    }

    /// The keys with what stands under them, in the file's order.
    public var pairs: [(key: Passage, value: Passage)] {
        guard let mapping = node.mapping else {
            note(.wrongShape(expected: .mapping))
            return []
        }
        return mapping.map { (Passage(node: $0.key, notes: notes), Passage(node: $0.value, notes: notes)) }
    }

    /// The elements of a list.
    public var list: [Passage] {
        guard let sequence = node.sequence else {
            note(.wrongShape(expected: .list))
            return []
        }
        return sequence.map { Passage(node: $0, notes: notes) }
    }

    /// Plain text, as written.
    public var text: String? {
        if let text = node.scalar?.string, !text.isEmpty { return text }
        note(.wrongShape(expected: .text))
        return nil
    }

    /// A whole number, in decimal digits: YAML's other ways of writing one overflow in its parser.
    public var number: Int? {
        if let number = node.scalar.flatMap({ Int($0.string) }) { return number }
        note(.wrongShape(expected: .number))
        return nil
    }

    /// A sentence in both languages: `{ja: …, en: …}`.
    public var words: Words? {
        expectKeys("ja", "en")
        guard let ja = required("ja")?.text, let en = required("en")?.text else { return nil }
        return Words(ja: ja, en: en)
    }

    /// One of the words of an enumeration.
    public func word<Choice: RawRepresentable & CaseIterable>(
        _ type: Choice.Type
    ) -> Choice? where Choice.RawValue == String {
        guard let text else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        note(.unknownWord(text, known: Choice.allCases.map(\.rawValue)))
        return nil
    }
}

extension Passage {
    /// The mistakes so far, shared by all passages of a file.
    fileprivate final class Notes {
        var mistakes: [Mistake] = []
    }
}

extension Mistake {
    /// The YAML parser's own complaint, with its place where it names one.
    fileprivate init(_ error: any Error) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(line: mark.line, column: mark.column, kind: .notYAML(problem))
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.sorted().joined(separator: ", ")
            self.init(line: context.mark.line, column: context.mark.column, kind: .duplicate(names))
        default:
            self.init(line: 1, column: 1, kind: .notYAML("\(error)"))
        }
    }
}
