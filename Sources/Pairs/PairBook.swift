import ProofReading

/// The pairs of `pairs.yaml`, in the file's order.
public struct PairBook: Equatable, Sendable {
    /// The pairs.
    public var pairs: [NamedPair]

    /// Reads and proof-reads a file. One that holds nothing but remarks holds no pairs.
    ///
    /// - Throws: every mistake of the file, with line and column.
    public init(yaml: String, file: String) throws(Mistakes) {
        let lines = yaml.withoutByteOrderMark.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
        if lines.allSatisfy({ $0.isEmpty || $0.hasPrefix("#") || ["---", "..."].contains($0) }) {
            pairs = []
            return
        }
        pairs = try Passage.proofRead(yaml, file: file) { passage in
            passage.pairs.compactMap { NamedPair($0.key, $0.value) }
        }
    }

    /// A pair by its name.
    public subscript(name: String) -> NamedPair? { pairs.first { $0.name == name } }
}
