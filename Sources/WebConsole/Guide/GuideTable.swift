import ProofReading

/// A table of an appliance file. An entry that is asked for is known; ``close()`` finds those that nobody asked for.
final class GuideTable {
    private let passage: Passage
    private var asked: [String] = []

    /// The table that stands here; `nil` after noting that something else does.
    init?(_ passage: Passage) {
        self.passage = passage
        guard passage.shape == .mapping else {
            passage.note(.wrongShape(expected: .mapping))
            return nil
        }
    }

    /// Notes every entry that has not been asked for.
    func close() { passage.expectKeys(asked) }

    func text(_ key: String) -> String { required(key)?.label ?? "" }

    func optionalText(_ key: String) -> String? { optional(key)?.label }

    func texts(_ key: String) -> [String] { required(key)?.labels ?? [] }

    func optionalTexts(_ key: String) -> [String] { optional(key)?.labels ?? [] }

    func labels(_ key: String) -> Labels { Labels(texts(key)) }

    func optionalLabels(_ key: String) -> Labels { Labels(optionalTexts(key)) }

    /// A path on the console.
    func path(_ key: String) -> String { required(key)?.path ?? "/" }

    /// Character sets by their names.
    func charsets(_ key: String) -> [CharacterSet] { required(key)?.list.compactMap(\.charset) ?? [] }

    /// Texts by names that are free to choose, in the file's order.
    func pairs(_ key: String) -> [(name: String, value: String)] {
        required(key)?.pairs.compactMap { name, value in
            guard let name = name.label, let value = value.label else { return nil }
            return (name, value)
        } ?? []
    }

    /// What `read` makes of the table under a key, all of whose entries must then have been asked for.
    func sub<Value>(_ key: String, _ read: (GuideTable) -> Value) -> Value? {
        guard let table = required(key).flatMap(GuideTable.init) else { return nil }
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

    private func optional(_ key: String) -> Passage? {
        asked.append(key)
        return passage[key]
    }

    private func required(_ key: String) -> Passage? {
        asked.append(key)
        return passage.required(key)
    }
}
