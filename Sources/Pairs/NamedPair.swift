import Appliance
import WebConsole

/// A pair as a person has written it down: where it is, and how to log in there. Never a password.
public struct NamedPair: Equatable, Sendable {
    /// What it is called.
    public var name: String
    /// The consoles.
    public var addresses: BySide<ConsoleAddress>
    /// The administrator's name.
    public var user: String
    /// Where the password comes from; `nil` where it is asked for.
    public var password: PasswordPlace?
    /// The certificates that are believed, on `https`.
    public var pins: BySide<Fingerprint?>
    /// The file of labels and paths, as written; `nil` for the built-in one.
    public var appliance: String?
    /// Whether the work begins without a witness.
    public var witness: WitnessPolicy

    /// A pair.
    public init(
        name: String, addresses: BySide<ConsoleAddress>, user: String, password: PasswordPlace?,
        pins: BySide<Fingerprint?>, appliance: String?, witness: WitnessPolicy
    ) {
        (self.name, self.addresses, self.user, self.password) = (name, addresses, user, password)
        (self.pins, self.appliance, self.witness) = (pins, appliance, witness)
    }

    /// The name where none is given.
    public static let usualUser = "admin"
    /// What the console of a pair may be called in the file.
    public static let nameExample = "tokyo-mail"

    /// Whether this can be the name of a pair: letters, digits, and `-`, `_` or `.` within.
    public static func isName(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter || first.isNumber else { return false }
        return text.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    }
}

/// Where a password comes from.
public enum PasswordPlace: Hashable, Sendable {
    /// The first line of a file, as written.
    case file(String)
    /// The first line that a shell command prints.
    case command(String)
}

/// Whether somebody must look on for the customer (立会者).
public enum WitnessPolicy: String, CaseIterable, Sendable {
    /// The work begins with or without.
    case optional
    /// The work does not begin before a witness is named.
    case required
}
