import Testing
import Walkthrough

@Suite("F20: a work that is given up leaves its debts to the next one, in a real terminal")
struct InheritanceTests {
    @Test("After --fresh mail is down since the work before, and what was on is known")
    func fresh() throws {
        let world = try JournalWorld(brisk: 30)
        let first = try TmuxSession(Shell.reporting(try world.run()))
        try first.wait(forText: "Enter sends", limit: .seconds(60))
        try first.press("Enter")
        try first.wait(forText: "Enter: do it")
        for _ in 1...20 where try world.hasSMTP() { try first.press("Enter") }
        try first.wait(forText: "mail down", limit: .seconds(60))
        let shell = try first.leaveWork()
        #expect(shell.contains("Mail is down since"), "\(shell)")
        let before = try #require(try world.history())

        let second = try TmuxSession(Shell.reporting(try world.run("--fresh")))
        try second.wait(forText: "mail down", limit: .seconds(60))
        try second.press("l")
        try second.wait(forText: "Taken over from the work that was given up")
        try second.press("l")
        #expect(try second.leaveWork().contains("without --fresh"))
        let after = try #require(try world.history())
        let inherited = after.events.compactMap { event -> Inheritance? in
            if case .inherited(let inheritance) = event.what { inheritance } else { nil }
        }
        #expect(inherited.count == 1 && after.session == before.session + 1)
        #expect(inherited.first?.mail.active?.switches[.smtp] == true && inherited.first?.stoppedSince != nil)
        #expect(try !world.hasSMTP() && after.intents.isEmpty)
    }
}
