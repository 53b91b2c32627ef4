import CNcurses

/// The strings of the terminal's description that ncurses does not send by itself, or not in a crash.
struct ControlStrings {
    /// Pastes come between two marks from here on; empty where the terminal is too plain for it.
    let pasteOn: String
    /// No more.
    let pasteOff: String
    /// Whether the cursor can be put anywhere.
    let canMoveCursor: Bool
    /// All that gives the screen back: pastes, attributes, cursor, alternate screen.
    let leave: String

    /// Reads the description of the terminal that newterm has opened.
    init() {
        let alternateOff = ControlStrings.capability("rmcup")
        // A terminal with an alternate screen has xterm's private modes, and one that knows no pastes ignores the mode.
        pasteOn = alternateOff.isEmpty ? "" : "\u{1B}[?2004h"
        pasteOff = alternateOff.isEmpty ? "" : "\u{1B}[?2004l"
        canMoveCursor = !ControlStrings.capability("cup").isEmpty
        leave =
            pasteOff + ControlStrings.capability("sgr0") + ControlStrings.capability("cnorm") + alternateOff + "\r\n"
    }

    /// A capability without its padding (`$<5>`), which only hardware of long ago needs.
    private static func capability(_ name: String) -> String {
        guard let text = redpair_capability(name) else { return "" }
        var parts = String(cString: text).split(separator: "$", omittingEmptySubsequences: false)
        for index in parts.indices.dropFirst() where parts[index].first == "<" {
            parts[index] = parts[index].drop { $0 != ">" }.dropFirst()
        }
        return parts.joined()
    }
}
