import Appliance
import Yams

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
