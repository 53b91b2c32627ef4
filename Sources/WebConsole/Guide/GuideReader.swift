import Appliance
import Yams

/// Proof-reads an appliance file while it is read: every mistake is noted with its place, and reading goes on.
final class GuideReader {
    private let file: String
    private(set) var mistakes: [ApplianceGuide.Mistake] = []

    init(file: String) { self.file = file }

    /// The file's top table.
    func top(_ yaml: String) -> GuideTable? {
        do {
            guard let node = try Yams.compose(yaml: yaml) else {
                note(.notTable, at: nil)
                return nil
            }
            return table(node)
        } catch {
            note(error)
            return nil
        }
    }

    /// A table whose entries are to be asked for by name.
    func table(_ node: Node) -> GuideTable? {
        guard case .mapping(let mapping) = node else {
            note(.notTable, at: node)
            return nil
        }
        return GuideTable(mapping: mapping, node: node, reader: self)
    }

    func note(_ kind: ApplianceGuide.Mistake.Kind, at node: Node?) {
        note(kind, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1)
    }

    /// The list of texts that a node holds; one text alone is a list of one.
    func texts(_ node: Node) -> [String] {
        guard case .sequence(let items) = node else {
            if case .scalar = node { return text(node).map { [$0] } ?? [] }
            note(.notList, at: node)
            return []
        }
        return items.compactMap { text($0) }
    }

    /// The text that a node holds, which must not be empty.
    func text(_ node: Node) -> String? {
        guard case .scalar(let scalar) = node else {
            note(.notText, at: node)
            return nil
        }
        guard !Label(scalar.string).key.isEmpty else {
            note(.emptyText, at: node)
            return nil
        }
        return scalar.string
    }

    /// The character sets that a list names.
    func charsets(_ node: Node) -> [CharacterSet] {
        guard case .sequence(let items) = node else {
            note(.notList, at: node)
            return []
        }
        return items.compactMap { item in
            guard let name = text(item) else { return nil }
            let set = CharacterSet(label: name)
            if set == nil { note(.notCharset(name), at: item) }
            return set
        }
    }

    private func note(_ kind: ApplianceGuide.Mistake.Kind, line: Int, column: Int) {
        mistakes.append(ApplianceGuide.Mistake(file: file, line: line, column: column, kind: kind))
    }

    private func note(_ error: any Error) {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            note(.notYAML(problem), line: mark.line, column: mark.column)
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            note(.notYAML("duplicate: \(keys)"), line: context.mark.line, column: context.mark.column)
        default: note(.notYAML("\(error)"), line: 1, column: 1)
        }
    }
}
