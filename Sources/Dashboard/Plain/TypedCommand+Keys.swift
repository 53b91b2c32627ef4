import Appliance

/// What keys come to where there are none.
extension TypedCommand {
    /// What is typed in the place of a key; `nil` where it has no word. `status` has a box's own words too.
    static func word(for key: Character) -> String? {
        let action = Keymap.bindings.first { $0.keys.contains(.character(key)) }?.action
        return (words + [("status", .monitor)]).first { $0.action == action }?.word
    }

    /// What is said of it where no prompt is open: whoever knows the screen may mean its key by a letter.
    var hint: Words {
        guard case .letter(let letter) = self, let key = letter.lowercased().first, let word = Self.word(for: key)
        else {
            return Words(ja: "今は確認の画面がありません。", en: "No prompt is open now.")
        }
        return Words(ja: "\(key) の代わりに \(word) と入力してください。", en: "In place of \(key), type \(word).")
    }
}

extension Words {
    /// The same where words are typed in the place of keys.
    public var typed: Words { Words(ja: ja.withTypedWords, en: en.withTypedWords) }
}

extension String {
    /// A sentence that names keys, with what is typed in their place. A letter is a key only where the sentence does something
    /// with it: a box may have the same for its name.
    var withTypedWords: String {
        guard mayNameKeys else { return self }
        return replacing("Space を押し", with: "done と入力し")
            .replacing(#/([Pp])ress Space/#) { $0.1 == "P" ? "Type done" : "type done" }
            .replacing(#/\bEnter\b/#, with: "go").replacing(#/\bSpace\b/#, with: "done")
            .replacing(#/(^|[\s。、（(])([a-z])( で| shows)/#) { sentence in
                let word = sentence.2.first.flatMap(TypedCommand.word) ?? String(sentence.2)
                return "\(sentence.1)\(word)\(sentence.3)"
            }
    }

    /// Most sentences name none, and an expression is compiled each time.
    private var mayNameKeys: Bool { ["Enter", "Space", " で", " shows"].contains { contains($0) } }
}
