import Glibc

/// What the environment says of the terminal.
public enum Environment {
    /// `TERM`.
    public static var terminalType: String? { value("TERM") }

    /// Whether `NO_COLOR` is missing or empty (no-color.org).
    public static var allowsColour: Bool { value("NO_COLOR") ?? "" == "" }

    static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
