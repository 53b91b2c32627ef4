import Testing

@Suite("A fault that is switched on at the bench happens, in a real terminal")
struct FaultsTests {
    @Test("The answer to the next command is lost: H9")
    func answerLost() throws {
        let terminal = try TmuxSession(
            Shell.reporting([try BuiltProgram.redpair.path, "rehearse", "--speed", "60", "--lang", "en"]))
        try terminal.wait(forText: "Enter sends", limit: .seconds(60))
        try terminal.press("w", "f")
        try terminal.wait(forText: "the answer to the next command is lost")
        try terminal.press("c")
        try terminal.wait(forText: "Switched on: A: the answer to the next command is lost")
        try terminal.press("Escape")
        try terminal.wait(forText: "Press a number")
        try terminal.press("Escape")
        try terminal.wait(for: "the dashboard") { !$0.contains("Press a number") }
        for _ in 1...20 {
            try terminal.press("Enter")
            if try terminal.comes(within: .seconds(1), { $0.contains("Nobody knows whether") }) { return }
        }
        try terminal.wait(forText: "Nobody knows whether")
    }
}
