import Foundation
import Glibc
import Journal
import Testing
import Walkthrough

@Suite("A killed program is started again, in a real terminal against real consoles", .serialized)
struct ResumeTests {
    @Test("Killed while a command is under way: taken up, sensed, the row completes, the box saw the command once")
    func killed() throws {
        let world = try JournalWorld(brisk: 2)
        let first = try TmuxSession(Shell.reporting(try world.run()))
        try sendFirstCommand(in: first)
        try first.wait(for: "the box has it") { _ in try !world.hasSMTP() }
        kill(try first.childOfShell(), SIGKILL)
        try first.wait(forText: "exit 137")
        let left = try #require(try world.history())
        #expect(left.intents.count == 1)

        let second = try TmuxSession(Shell.reporting(try world.run()))
        try second.wait(forText: "Take it up again? [Y/n]")
        try second.press("Enter")
        try second.wait(forText: "Taken up again")
        try second.wait(forText: "Enter: go on")
        #expect(try !second.screen().contains("[sensed]"))
        try pressEnter(in: second, until: "STEP1-1.1 done")
        try second.leaveWork()

        let whole = try #require(try world.history())
        #expect(whole.intents.count == 1)
        #expect(Array(whole.records.prefix(left.records.count)) == left.records)
        #expect(whole.records.last == .left)
    }

    @Test(
        "A signal that ends it, and a terminal that goes, leave a session that can be taken up",
        arguments: [SIGTERM, SIGHUP])
    func signalled(_ signal: Int32) throws {
        let world = try JournalWorld(brisk: 30)
        let session = try TmuxSession(Shell.reporting(try world.run()))
        try session.wait(forText: "Enter sends", limit: .seconds(60))
        kill(try session.childOfShell(), signal)
        try session.wait(forText: "exit 10")
        let history = try #require(try world.history())
        #expect(history.records.last == .left)
        #expect(history.events.count > 3)
    }

    @Test("While one redpair leads a pair, a second says so and ends; --fresh gives the unfinished session up")
    func leaders() throws {
        let world = try JournalWorld(brisk: 30)
        let first = try TmuxSession(Shell.reporting(try world.run()))
        try first.wait(forText: "Enter sends", limit: .seconds(60))
        let second = try Command(try world.run())
        #expect(second.status == EX_TEMPFAIL)
        #expect(second.errors.contains("Another redpair is working on this pair"))
        try first.leaveWork()
        let before = try #require(try world.history())
        let third = try TmuxSession(Shell.reporting(try world.run("--fresh")))
        try third.wait(forText: "Enter sends", limit: .seconds(60))
        try third.leaveWork()
        #expect(try #require(try world.history()).session == before.session + 1)
    }

    @Test("Without a journal everything is read and nothing is sent: the screen says why")
    func noJournal() throws {
        let world = try JournalWorld(brisk: 30)
        let session = try TmuxSession(Shell.reporting(try world.run("--journal", "/dev/null/journal.sqlite")))
        try session.wait(forText: "primary", limit: .seconds(60))
        try pressEnter(in: session, until: "No record, no command")
        #expect(try world.hasSMTP())
        try session.leaveWork()
    }

    /// STEP1-1: Enter, the question, Enter.
    private func sendFirstCommand(in session: TmuxSession) throws {
        try session.wait(forText: "Enter sends", limit: .seconds(60))
        try session.press("Enter")
        try session.wait(forText: "Enter: do it")
        try pressEnter(in: session, until: "Sent to the active side")
    }

    /// Presses Enter as often as a person would whose first one came too soon (input is dropped for 400 ms).
    private func pressEnter(in session: TmuxSession, until text: String) throws {
        for _ in 1...20 {
            try session.press("Enter")
            do {
                try session.wait(forText: text, limit: .seconds(1))
                return
            } catch TmuxFault.neverShown { continue }
        }
        try session.wait(forText: text)
    }
}
