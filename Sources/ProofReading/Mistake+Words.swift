import Appliance

extension Mistake.Kind {
    /// What is wrong, and what to do.
    public var words: Words {
        switch self {
        case .notYAML(let reason):
            Words(
                ja: "YAML として読めません（\(reason)）。この行の字下げ・引用符・コロンを確かめてください。",
                en: "This is not YAML (\(reason)). Check indentation, quotes and colons on this line.")
        case .missingKey(let key):
            Words(ja: "項目「\(key)」がありません。書き足してください。", en: "The key '\(key)' is missing. Add it.")
        case .unknownKey(let key, let known):
            Words(
                ja: "「\(key)」という項目はここでは使えません。使えるのは \(known.joined(separator: "、")) です。",
                en: "The key '\(key)' means nothing here. Known are: \(known.joined(separator: ", ")).")
        case .wrongShape(let shape):
            Words(ja: "ここには\(shape.words.ja)を書いてください。", en: "\(shape.words.en) is expected here.")
        case .unknownWord(let word, let known):
            Words(
                ja: "「\(word)」は使えません。使えるのは \(known.joined(separator: "、")) です。",
                en: "'\(word)' is not known. Known are: \(known.joined(separator: ", ")).")
        case .unreadable(let text, let example):
            Words(
                ja: "「\(text)」はここでは読み取れません。例: \(example)",
                en: "'\(text)' cannot be read here. For example: \(example)")
        case .duplicate(let name):
            Words(
                ja: "「\(name)」が二度出てきます。一方の名前を変えてください。",
                en: "'\(name)' is there twice. Rename one of them.")
        case .dangling(let name):
            Words(
                ja: "「\(name)」はこれより前にありません。名前か順序を確かめてください。",
                en: "There is no '\(name)' before this. Check the name or the order.")
        case .senseless(let why):
            why
        }
    }

}

extension Mistake.Shape {
    fileprivate var words: Words {
        switch self {
        case .text: Words(ja: "文字列", en: "Text")
        case .number: Words(ja: "整数", en: "A whole number")
        case .list: Words(ja: "一覧（- で始まる行）", en: "A list (lines that start with '- ')")
        case .mapping: Words(ja: "「項目: 値」の組", en: "A mapping (key: value)")
        }
    }
}
