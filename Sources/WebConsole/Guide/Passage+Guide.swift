import Appliance
import ProofReading

extension Passage {
    /// Words of a page; blanks alone are a mistake, for an empty label would fit everything.
    var label: String? {
        guard let text else { return nil }
        if !Label(text).key.isEmpty { return text }
        note(
            .senseless(
                Words(
                    ja: "空白だけの文字列は使えません。画面の文言を書いてください。",
                    en: "Nothing but blanks stands here. Write the words that stand on the page.")))
        return nil
    }

    /// Several of them; one alone is a list of one.
    var labels: [String] {
        shape == .text ? [label].compactMap(\.self) : list.compactMap(\.label)
    }

    /// A path on the console.
    var path: String? {
        guard let label else { return nil }
        if label.hasPrefix("/") { return label }
        note(
            .senseless(
                Words(ja: "「\(label)」は / で始まるパスではありません。", en: "'\(label)' is not a path. Begin it with '/'.")))
        return nil
    }

    /// A character set that iconv has.
    var charset: CharacterSet? {
        guard let label else { return nil }
        if let charset = CharacterSet(label: label) { return charset }
        note(
            .senseless(
                Words(
                    ja: "文字コード「\(label)」は使えません。iconv の名前で書いてください。",
                    en: "'\(label)' is no character set. Use iconv's name for it.")))
        return nil
    }
}
