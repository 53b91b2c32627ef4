import Appliance

/// One mistake in a data file, and where it stands.
public struct Mistake: Error, Equatable, Sendable {
    /// Line, counted from 1.
    public var line: Int
    /// Column, counted from 1.
    public var column: Int
    /// What is wrong there.
    public var kind: Kind

    /// What can be wrong in a data file.
    public enum Kind: Equatable, Sendable {
        /// The YAML parser's own words.
        case notYAML(String)
        /// A key that must be there is not.
        case missingKey(String)
        /// A key that means nothing here; those that do.
        case unknownKey(String, known: [String])
        /// Something else stands where this shape was expected.
        case wrongShape(expected: Shape)
        /// A word that is none of the known ones.
        case unknownWord(String, known: [String])
        /// A sentence that no grammar of ours reads; what a right one looks like.
        case unreadable(String, example: String)
        /// The same name stands for two things.
        case duplicate(String)
        /// It refers to something that is not there (or not before it).
        case dangling(String)
        /// It reads well, but makes no sense; why not.
        case senseless(Words)
    }

    /// The shapes that a value can have.
    public enum Shape: Equatable, Sendable {
        /// Plain text.
        case text
        /// A whole number.
        case number
        /// A list.
        case list
        /// Keys and values.
        case mapping
    }

    /// A mistake of this kind at this place.
    public init(line: Int, column: Int, kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }
}

/// Every mistake that a file has: all are told at once.
public struct Mistakes: Error, Equatable, Sendable {
    /// The file, as the user named it.
    public var file: String
    /// At least one, in the order in which they stand.
    public var list: [Mistake]

    /// The mistakes of one file.
    public init(file: String, list: [Mistake]) {
        self.file = file
        self.list = list.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    /// A line for each mistake: `file:line:column: what is wrong, and what to do`.
    public func lines(in language: Language) -> [String] {
        list.map { "\(file):\($0.line):\($0.column): \($0.kind.words(in: language))" }
    }
}
