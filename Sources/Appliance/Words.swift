/// A language that every sentence of the program exists in.
public enum Language: String, CaseIterable, Codable, Hashable, Sendable {
    /// 日本語.
    case japanese = "ja"
    /// English.
    case english = "en"
}

/// One sentence in both languages, side by side.
public struct Words: Codable, Hashable, Sendable {
    /// The sentence in Japanese.
    public var ja: String
    /// The sentence in English.
    public var en: String

    /// The same sentence, twice.
    public init(ja: String, en: String) {
        self.ja = ja
        self.en = en
    }

    /// A name or a figure that is the same in both languages.
    public init(same text: String) { self.init(ja: text, en: text) }

    /// The sentence in one language.
    public func callAsFunction(in language: Language) -> String { language == .japanese ? ja : en }
}
