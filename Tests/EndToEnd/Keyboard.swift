/// Fingers at a terminal, and eyes on its screen: presses a key again that was not heard.
struct Keyboard {
    let terminal: TmuxSession
    let wording: Wording

    /// How often a key is pressed that nothing answers.
    private static let tries = 8
    /// How long a person waits before he presses a key again: longer than the 400 ms in which a prompt drops input.
    private static let patience = Duration.milliseconds(500)
    /// The same for Space: a second one within 700 ms counts as a finger that was not lifted.
    private static let patienceAfterSpace = Duration.milliseconds(1000)

    /// What went wrong at the terminal.
    enum Fault: Error {
        /// The screen did not react to a key.
        case noReaction(to: String, screen: String)
        /// The program is no longer there; the exit status that the shell tells.
        case programEnded(status: String, screen: String)
    }

    func press(_ key: String, until hasReacted: (DashboardScreen) throws -> Bool) throws {
        let patience = key == "Space" ? Self.patienceAfterSpace : Self.patience
        for _ in 0..<Self.tries {
            try terminal.press(key)
            if try terminal.comes(within: patience, { try hasReacted(read($0)) }) { return }
        }
        throw Fault.noReaction(to: key, screen: try terminal.screen())
    }

    func look() throws -> DashboardScreen { try read(try terminal.screen()) }

    @discardableResult
    func look(
        for what: String, limit: Duration, until isThere: (DashboardScreen) throws -> Bool
    ) throws -> DashboardScreen {
        try read(try terminal.wait(for: what, limit: limit) { try isThere(read($0)) })
    }

    private func read(_ screen: String) throws -> DashboardScreen {
        if let end = screen.firstMatch(of: /exit ([0-9]+)/) {
            throw Fault.programEnded(status: String(end.output.1), screen: screen)
        }
        return DashboardScreen(text: screen, wording: wording)
    }
}
