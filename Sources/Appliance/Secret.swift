/// A password, in a type that cannot be printed, logged, journalled or encoded: law 13.
///
/// It is not `Codable`, and every way of describing it says `••••`.
public struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let text: String

    /// Takes what a file, a command or a person gave.
    public init(_ text: String) { self.text = text }

    /// Hands the password to the one place that must send it.
    public func reveal<Result>(_ use: (String) throws -> Result) rethrows -> Result { try use(text) }

    /// Whether there is none.
    public var isEmpty: Bool { text.isEmpty }

    /// Never the password.
    public var description: String { "••••" }
    /// Never the password.
    public var debugDescription: String { description }
    /// Nothing to look into.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
