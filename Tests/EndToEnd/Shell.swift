/// A shell around a program, as a person has it: it outlives the program, tells its exit status, and shows in what state
/// it got the terminal back.
enum Shell {
    /// Runs a command, writes `exit` and its status, then the state of the terminal's line, and echoes what is typed.
    ///
    /// The status begins a line, and a blank follows it: a program that was killed leaves the cursor wherever it was.
    static func reporting(_ command: [String]) -> [String] {
        [
            "sh", "-c",
            #"trap : INT; "$@"; printf '\r\nexit %s \r\n' "$?"; stty -a | tr ' ;' '\n' | grep -x -e '-*icanon' -e '-*echo'; cat"#,
            "sh",
        ]
            + command
    }

    /// Runs a command, and writes its exit status to a file when it ends, though the terminal may be gone by then.
    static func reporting(_ command: [String], to file: String) -> [String] {
        ["sh", "-c", #"trap : HUP; file=$1; shift; "$@"; echo "exit $?" > "$file""#, "sh", file] + command
    }

    /// Whether the terminal is as it was: the screen given back, the cursor to be seen, lines read whole and echoed.
    static func isRestored(_ terminal: TmuxSession) throws -> Bool {
        let screen = try terminal.wait(for: "the state of the line") { $0.contains("icanon") && $0.contains("echo") }
        let words = Set(screen.split(whereSeparator: \.isWhitespace))
        guard words.contains("icanon"), words.contains("echo") else { return false }
        return try terminal.hasCursor() && !terminal.isTakenOver()
    }
}
