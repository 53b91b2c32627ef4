import Appliance

/// The keys of one occasion, or the words typed in their place, as the manual prints them: from the one list of keys.
public struct KeyTable: Sendable {
    /// When they count.
    public let title: Words
    /// Each key's name, and what it does.
    public let rows: [(name: String, words: Words)]

    /// All there are.
    public static let all = [
        KeyTable(title: Words(ja: "キー", en: "Keys"), Keymap.bindings),
        KeyTable(title: Words(ja: "watch のキー", en: "Keys of watch"), Keymap.looking),
        KeyTable(title: Words(ja: "replay のキー", en: "Keys of replay"), Keymap.replaying),
        KeyTable(
            title: Words(ja: "--plain で入力する言葉", en: "Words typed with --plain"), rows: TypedCommand.table),
    ]

    private init(title: Words, rows: [(name: String, words: Words)]) { (self.title, self.rows) = (title, rows) }

    private init(title: Words, _ bindings: [Binding]) {
        self.init(title: title, rows: bindings.filter { !$0.name.isEmpty }.map { ($0.name, $0.words) })
    }
}
