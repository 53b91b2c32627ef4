import Appliance

/// Whoever looks on for the customer (立会者): a dangerous command wants their initial beside the side's letter.
public struct Witness: Codable, Equatable, Sendable {
    /// The name, as it was given for the record.
    public var name: BoxText

    /// A witness by name; `nil` where there is none.
    public init?(named name: String?) {
        guard let name = name.map({ BoxText($0) }), !name.isEmpty else { return nil }
        self.name = name
    }

    /// What the witness types: the first Latin letter of the name, which a keyboard without an input method has too; W
    /// where the name has none.
    public var initial: Character {
        name.text.first { $0.isASCII && $0.isLetter }.flatMap { $0.uppercased().first } ?? "W"
    }
}
