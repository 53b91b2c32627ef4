import Testing
import Walkthrough

@Suite("F21: nobody means what they cannot see", .serialized)
struct UnseenTests {
    @Test("On a terminal that is too small no key sends, attests or confirms; with room again it does")
    func tooSmall() throws {
        let world = try JournalWorld(brisk: 30)
        let session = try TmuxSession(Shell.reporting(try world.run()))
        try session.wait(forText: "Enter sends", limit: .seconds(60))
        try session.resize(columns: 59, rows: 19)
        try session.wait(forText: "too small")
        try session.press("Enter", "Space", "r", "n")
        try session.resize(columns: 80, rows: 24)
        let screen = try session.wait(forText: "Enter sends")
        #expect(!screen.contains("Enter: do it"))
        try session.press("Enter")
        try session.wait(forText: "Enter: do it")
        try leave(session)
        #expect(try hands(world).filter { $0 != .cancel } == [.carryOut])
    }

    @Test("Nor while the line is stopped (Ctrl-S), and the picture is an old one")
    func stopped() throws {
        let world = try JournalWorld(brisk: 30)
        let session = try TmuxSession(Shell.reporting(try world.run()))
        try session.wait(forText: "Enter sends", limit: .seconds(60))
        try session.press("C-s")
        try session.press(Array(repeating: "C-l", count: 20) + ["Enter", "n"])
        try session.press("C-q")
        try session.leaveWork()
        #expect(try hands(world).isEmpty)
    }

    private func hands(_ world: JournalWorld) throws -> [Intent] {
        try #require(try world.history()).events.compactMap { event in
            if case .hand(let intent) = event.what { intent } else { nil }
        }
    }

    /// From an open question.
    private func leave(_ session: TmuxSession) throws {
        for _ in 1...20 {
            try session.press("Escape")
            if try session.comes(within: .seconds(1), { !$0.contains("Enter: do it") }) { break }
        }
        try session.leaveWork()
    }
}
