import Appliance

/// What a person types where there is no screen: the keys of the dashboard in words.
public enum TypedCommand: Equatable, Sendable {
    /// Enter: carry out; at a prompt: yes, where Enter would be.
    case go
    /// Space: I have done or seen it.
    case done
    /// A letter of its own: what a dangerous prompt wants.
    case letter(Character)
    /// A line for the record; without text, the prompt asks for it.
    case note(String)
    /// Go on against the row's conditions; without a reason, the prompt asks for it.
    case override(String)
    /// Read both boxes now.
    case refresh
    /// Both boxes, what is owed, and what is to be done now.
    case status
    /// The way back from here.
    case back
    /// Close the prompt.
    case cancel
    /// Every word.
    case help
    /// Leave.
    case quit
    /// None of them: at a prompt that asks for words, these; in a rehearsal perhaps a hand at the rack.
    case other(String)
    /// It holds control characters: a paste in its marks, or an arrow key.
    case unreadable
    /// Nothing but Enter.
    case empty

    /// Reads a line. Upper and lower case are the same; blanks at both ends are not counted.
    public init(_ line: String) {
        let text = line.trimmed
        let (word, rest) = text.firstWord
        switch (word.lowercased(), rest.isEmpty) {
        case _ where text.unicodeScalars.contains { $0.properties.generalCategory == .control }: self = .unreadable
        case ("", _): self = .empty
        case ("note", _): self = .note(rest)
        case ("override", _): self = .override(rest)
        case ("go", true): self = .go
        case ("done", true): self = .done
        case ("refresh", true): self = .refresh
        case ("status", true): self = .status
        case ("back", true): self = .back
        case ("cancel", true): self = .cancel
        case ("help", true), ("?", true): self = .help
        case ("quit", true): self = .quit
        case (_, true) where word.count == 1 && word.allSatisfy(\.isLetter): self = .letter(Self.upper(word))
        default: self = .other(text)
        }
    }

    /// In upper case some letters are two, such as ß: the first of them will do.
    private static func upper(_ letter: String) -> Character { letter.uppercased().first ?? " " }
}

extension TypedCommand {
    /// Every word, and what it does, in the order in which help prints them.
    static let table: [(name: String, words: Words)] =
        words.compactMap { word, action in
            Keymap.bindings.first { $0.action == action }.map { (word, $0.words) }
        } + [
            (
                "A, S",
                Words(ja: "危険な操作の確認に、その側の文字だけを一行で", en: "a side's letter alone, where a dangerous prompt asks for it")
            ),
            ("status", Words(ja: "両方の装置と今の手順", en: "both boxes and the current row")),
            ("help", Words(ja: "言葉の一覧", en: "every word")),
            ("cancel", Words(ja: "確認の画面を閉じる", en: "close the prompt")),
        ]

    /// The keys that some of the words stand for.
    static let words: [(word: String, action: Binding.Action)] = [
        ("go", .carryOut), ("done", .attest), ("override", .override), ("refresh", .refresh), ("note", .note),
        ("back", .wayBack), ("quit", .leave),
    ]
}

extension String {
    fileprivate var trimmed: String {
        String(drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed())
    }

    fileprivate var firstWord: (String, String) {
        let word = prefix { !$0.isBlank }
        return (String(word), String(self[word.endIndex...]).trimmed)
    }
}

extension Character {
    /// A blank of any width: what an input method leaves behind counts too.
    fileprivate var isBlank: Bool { isWhitespace }
}
