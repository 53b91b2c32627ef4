import Appliance

extension ApplianceGuide {
    /// Everything that is wrong with an appliance file, in the file's order.
    public struct Mistakes: Error, Hashable, Sendable {
        /// At least one.
        public let all: [Mistake]
    }

    /// One thing that is wrong with an appliance file.
    public struct Mistake: Hashable, Sendable {
        /// What is wrong.
        public enum Kind: Hashable, Sendable {
            /// This is no YAML; the parser's own words.
            case notYAML(String)
            /// This entry must be there.
            case missing(String)
            /// This entry is not known here.
            case unknown(String)
            /// A table of entries was expected.
            case notTable
            /// A list of texts was expected.
            case notList
            /// One text was expected.
            case notText
            /// The text is empty, and an empty label would fit everything.
            case emptyText
            /// A path on the console was expected, beginning with `/`.
            case notPath(String)
            /// iconv has no such character set.
            case notCharset(String)
        }

        /// The file, as it was named.
        public let file: String
        /// From 1.
        public let line: Int
        /// From 1.
        public let column: Int
        /// What is wrong.
        public let kind: Kind

        /// `file:line:column`.
        public var place: String { "\(file):\(line):\(column)" }
    }
}

extension ApplianceGuide.Mistake {
    /// What is wrong, and what to do about it.
    public var words: Words {
        switch kind {
        case .notYAML(let problem):
            Words(
                ja: "YAML として読めません（\(problem)）。字下げと引用符を確認してください。",
                en: "not YAML (\(problem)): check indentation and quotes")
        case .missing(let key):
            Words(
                ja: "「\(key)」がありません。付属のファイルから写してください。",
                en: "“\(key)” is missing: copy it from the file that comes with redpair")
        case .unknown(let key):
            Words(
                ja: "「\(key)」という項目はありません。綴りを直すか、削除してください。",
                en: "there is no entry “\(key)”: correct its spelling or delete it")
        case .notTable: Words(ja: "「項目: 値」の表を書いてください。", en: "write a table of “entry: value” here")
        case .notList: Words(ja: "［…, …］の形で文字列の一覧を書いてください。", en: "write a list of texts here: [..., ...]")
        case .notText: Words(ja: "文字列を 1 つ書いてください。", en: "write one text here")
        case .emptyText: Words(ja: "空の文字列は使えません。画面の文言を書いてください。", en: "empty: write the words that stand on the page")
        case .notPath(let text):
            Words(ja: "「\(text)」は / で始まるパスではありません。", en: "“\(text)” is not a path: begin it with /")
        case .notCharset(let text):
            Words(ja: "文字コード「\(text)」は使えません。iconv の名前で書いてください。", en: "“\(text)” is no character set: use iconv's name")
        }
    }
}
