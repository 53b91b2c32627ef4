import Foundation

/// A program in a real terminal: tmux is the person who presses the keys and reads the screen.
///
/// Every session has a server of its own, which ends with it.
final class TmuxSession {
    private let socket = "redpair-test-\(UUID().uuidString)"
    private let environment: [String: String]
    /// Where its programs keep their journal: no test takes up another's work, or its owner's.
    private let state = NSTemporaryDirectory() + "redpair-state-\(UUID().uuidString)"

    /// Starts a command in a terminal of this size.
    ///
    /// - Parameter command: the program and its arguments, one word each.
    init(_ command: [String], columns: Int = 120, rows: Int = 40) throws {
        environment = ["LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "TMUX": "", "XDG_STATE_HOME": state]
        let size = ["-x", "\(columns)", "-y", "\(rows)"]
        try tmux(
            ["start-server", ";", "set", "-g", "remain-on-exit", "on", ";", "set", "-g", "status", "off", ";"]
                + ["set", "-s", "escape-time", "0", ";", "set", "-g", "default-terminal", "tmux-256color", ";"]
                + ["new-session", "-d"] + size + ["--"] + command)
    }

    deinit {
        // A server that has gone already is what was wanted.
        _ = try? tmux(["kill-server"])
        _ = try? FileManager.default.removeItem(atPath: state)
    }

    /// Presses keys, by tmux's names for them: `Enter`, `Up`, `C-l`, `a`.
    func press(_ keys: String...) throws { try press(keys) }

    /// The same, as a list.
    func press(_ keys: [String]) throws { try tmux(["send-keys"] + keys) }

    /// Types text as it stands.
    func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

    /// Pastes text, as a mouse does: between marks where the program asked for them.
    func paste(_ text: String) throws { try tmux(["set-buffer", "--", text, ";", "paste-buffer", "-p", "-r"]) }

    /// Wipes what a program has left on the screen; the program does not notice.
    func clear() throws { try tmux(["send-keys", "-R"]) }

    /// Changes the size of the terminal.
    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// What is to be seen, row by row.
    func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

    /// What is to be seen, with the escape sequences of its colours.
    func screenWithColours() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

    /// Whether a program has the screen to itself: the alternate screen, which must be given back.
    func isTakenOver() throws -> Bool { try tmux(["display-message", "-p", "#{alternate_on}"]).hasPrefix("1") }

    /// Whether the cursor is to be seen.
    func hasCursor() throws -> Bool { try tmux(["display-message", "-p", "#{cursor_flag}"]).hasPrefix("1") }

    /// The terminal is closed, as by the window's cross.
    func close() throws { try tmux(["kill-server"]) }

    /// The process that runs in the terminal.
    func processIdentifier() throws -> Int32 {
        let text = try tmux(["display-message", "-p", "#{pane_pid}"])
        guard let number = Int32(text.trimming(while: \.isWhitespace)) else { throw TmuxFault.refused(text) }
        return number
    }

    /// The program under the shell that runs in the terminal, or under what runs the shell.
    func childOfShell(under programs: Int = 0) throws -> Int32 {
        try (0...programs).reduce(processIdentifier()) { process, _ in try child(of: process) }
    }

    /// A shell takes a moment to start it.
    private func child(of process: Int32) throws -> Int32 {
        for _ in 0..<300 {
            let text = try String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
            if let child = text.split(separator: " ").first.flatMap({ Int32($0) }) { return child }
            try tmux(["run-shell", "-d", "0.03"])
        }
        throw TmuxFault.refused("process \(process) has no child")
    }

    @discardableResult
    private func tmux(_ words: [String]) throws -> String {
        let command = try Command(
            ["tmux", "-u", "-L", socket, "-f", "/dev/null"] + words, environment: environment)
        guard command.status == 0 else { throw TmuxFault.refused(command.errors) }
        return command.output
    }
}

extension TmuxSession {
    /// Looks at the screen until it shows what is waited for.
    ///
    /// - Parameters:
    ///   - what: what is waited for, in words, for the message of the failure.
    ///   - limit: how long at most.
    /// - Returns: the screen that shows it.
    @discardableResult
    func wait(
        for what: String, limit: Duration = .seconds(10), until isThere: (String) throws -> Bool
    ) throws -> String {
        let begin = ContinuousClock.now
        while true {
            let screen = try screen()
            if try isThere(screen) { return screen }
            guard ContinuousClock.now - begin < limit else { throw TmuxFault.neverShown(what, screen: screen) }
            try tmux(["run-shell", "-d", "0.03"])
        }
    }

    /// Whether the screen comes to show what is waited for, within a limit.
    func comes(within limit: Duration, _ isThere: (String) throws -> Bool) throws -> Bool {
        do {
            try wait(for: "", limit: limit, until: isThere)
            return true
        } catch TmuxFault.neverShown { return false }
    }

    /// Looks at the screen until this text is on it.
    @discardableResult
    func wait(forText text: String, limit: Duration = .seconds(10)) throws -> String {
        try wait(for: "“\(text)”", limit: limit) { $0.contains(text) }
    }
}

/// What went wrong with the terminal of a test.
enum TmuxFault: Error, CustomStringConvertible {
    /// tmux did not do it; its words.
    case refused(String)
    /// The screen never showed it; the last one seen.
    case neverShown(String, screen: String)

    var description: String {
        switch self {
        case .refused(let words): "tmux: \(words)"
        case .neverShown(let what, let screen): "never seen: \(what); the last screen was:\n\(screen)"
        }
    }
}

extension StringProtocol {
    fileprivate func trimming(while isUnwanted: (Character) -> Bool) -> String {
        String(drop(while: isUnwanted).reversed().drop(while: isUnwanted).reversed())
    }
}
