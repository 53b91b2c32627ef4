import Foundation
import TestSupport
import Testing

@Suite("The harness itself: a test that waits for nothing would prove nothing")
struct TmuxSessionTests {
    @Test("Keys go in, Japanese comes out, the exit status is told")
    func echo() throws {
        let script = "printf '起動中 ●\\n'; read line; echo \"[$line]\"; exit 3"
        let session = try TmuxSession(Shell.reporting(["sh", "-c", script]))
        try session.wait(forText: "起動中 ●")
        try session.type("A; S")
        try session.press("Enter")
        try session.wait(forText: "[A; S]")
        try session.wait(forText: "exit 3")
        #expect(try Shell.isRestored(session))
    }

    @Test("A screen that never comes fails in time, and the failure shows the last one")
    func limit() throws {
        let session = try TmuxSession(["sh", "-c", "echo here; cat"])
        try session.wait(forText: "here")
        let failure = try #require(throws: TmuxFault.self) {
            try session.wait(forText: "elsewhere", limit: .milliseconds(100))
        }
        #expect("\(failure)".contains("here") && "\(failure)".contains("elsewhere"))
    }

    @Test("A program keeps no place of another test's boxes: tmux's server would be found listening there for hours")
    func nothingInherited() throws {
        let listener = try Loopback.listen()
        defer { close(listener.socket) }
        let descriptors = try Command(["ls", "/proc/self/fd"]).output.split(separator: "\n")
        // Its three streams, and the folder that it reads.
        #expect(descriptors == ["0", "1", "2", "3"])
    }

    @Test("A resize reaches the program, and colours can be read")
    func resize() throws {
        let script = "trap 'stty size' WINCH; printf '\\033[31mred\\033[0m\\n'; while read line; do :; done"
        let session = try TmuxSession(["bash", "-c", script], columns: 80, rows: 24)
        try session.wait(forText: "red")
        #expect(try session.screenWithColours().contains("\u{1B}[31mred"))
        try session.resize(columns: 100, rows: 30)
        try session.press("Enter")
        try session.wait(forText: "30 100")
    }

    @Test("The program that was built with this test is found")
    func program() throws {
        #expect(try BuiltProgram.redpair.lastPathComponent == "redpair")
    }
}
