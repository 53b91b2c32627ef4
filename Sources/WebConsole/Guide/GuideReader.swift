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

/// A table of an appliance file. An entry that is asked for is known; ``close()`` finds those that nobody asked for.
final class GuideTable {
    private let mapping: Node.Mapping
    private let node: Node
    private let reader: GuideReader
    private var asked: Set<String> = []

    init(mapping: Node.Mapping, node: Node, reader: GuideReader) {
        self.mapping = mapping
        self.node = node
        self.reader = reader
    }

    /// An entry that may be left out.
    func optional(_ key: String) -> Node? {
        asked.insert(key)
        return mapping[key]
    }

    /// An entry that must be there.
    func required(_ key: String) -> Node? {
        let found = optional(key)
        if found == nil { reader.note(.missing(key), at: node) }
        return found
    }

    /// Notes every entry that has not been asked for.
    func close() {
        for (key, _) in mapping where !asked.contains(key.string ?? "") {
            reader.note(.unknown(key.string ?? ""), at: key)
        }
    }

    func text(_ key: String) -> String { required(key).flatMap(reader.text) ?? "" }

    func optionalText(_ key: String) -> String? { optional(key).flatMap(reader.text) }

    func texts(_ key: String) -> [String] { required(key).map(reader.texts) ?? [] }

    func optionalTexts(_ key: String) -> [String] { optional(key).map(reader.texts) ?? [] }

    func labels(_ key: String) -> Labels { Labels(texts(key)) }

    func optionalLabels(_ key: String) -> Labels { Labels(optionalTexts(key)) }

    /// A path on the console.
    func path(_ key: String) -> String {
        guard let node = required(key), let text = reader.text(node) else { return "/" }
        if !text.hasPrefix("/") { reader.note(.notPath(text), at: node) }
        return text
    }

    /// Character sets by their names.
    func charsets(_ key: String) -> [CharacterSet] { required(key).map(reader.charsets) ?? [] }

    /// Texts by names that are free to choose, in the file's order.
    func pairs(_ key: String) -> [(name: String, value: String)] {
        guard let node = required(key), case .mapping(let mapping) = node else { return [] }
        return mapping.compactMap { name, value in reader.text(value).map { (name.string ?? "", $0) } }
    }

    /// What `read` makes of the table under a key, all of whose entries must then have been asked for.
    func sub<Value>(_ key: String, _ read: (GuideTable) -> Value) -> Value? {
        guard let table = required(key).flatMap(reader.table) else { return nil }
        defer { table.close() }
        return read(table)
    }

    /// One value for each case of an enumeration, by the case's name in the file.
    func each<Key: Hashable & CaseIterable, Value>(
        _ key: String, named name: (Key) -> String, _ read: (GuideTable, String) -> Value
    ) -> [Key: Value] {
        sub(key) { table in
            Dictionary(uniqueKeysWithValues: Key.allCases.map { ($0, read(table, name($0))) })
        } ?? [:]
    }
}
