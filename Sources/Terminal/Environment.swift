import Glibc

/// What the environment says of the terminal.
public enum Environment {
    /// `TERM`.
    public static var terminalType: String? { value("TERM") }

    /// Whether `NO_COLOR` is missing or empty (no-color.org).
    public static var allowsColour: Bool { value("NO_COLOR") ?? "" == "" }

    /// The theme for the background that `COLORFGBG` names; `nil` where nothing is said.
    public static var theme: Appearance.Theme? { value("COLORFGBG").flatMap(theme(colours:)) }

    /// The theme by a value of `COLORFGBG`, as rxvt and Konsole set it: `15;0`, or `15;default;0`. The last number is the
    /// background's; 7 and from 9 on are light ones.
    static func theme(colours: String) -> Appearance.Theme? {
        guard let background = colours.split(separator: ";").last.flatMap({ Int($0) }) else { return nil }
        return background == 7 || background >= 9 ? .light : .dark
    }

    static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
