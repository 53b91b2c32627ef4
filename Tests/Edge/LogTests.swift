import Appliance
import Foundation
import Logging
import Testing
import WebConsole

@testable import redpair

@Suite("--log: where it is written, and that nothing of a box gets in")
struct LogTests {
    /// A path for a scratch file, taken away in the end.
    private func withPath(_ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "redpair-log-\(UUID().uuidString)").path
        defer { unlink(path) }
        try body(path)
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("It is this account's alone, a new one and one that others could read; lines are added")
    func file() throws {
        try withPath { path in
            let line = LogLine(at: Moment(seconds: 0), level: .info, message: "begin", facts: []).text
            try LogFile(path).write(line)
            #expect(try mode(path) == 0o600)
            #expect(chmod(path, 0o644) == 0)
            try LogFile(path).write(line)
            #expect(try mode(path) == 0o600)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "\(line)\n\(line)\n")
        }
    }

    @Test("A pipe, a folder, a place that is not there: refused before the work. A full disk later stops nothing")
    func faults() throws {
        try withPath { path in
            #expect(mkfifo(path, 0o600) == 0)
            #expect(throws: Complaint.self) { try LogFile(path) }
        }
        #expect(throws: Complaint.self) { try LogFile("/") }
        #expect(throws: Complaint.self) { try LogFile("/nowhere/log") }
        let full = try LogFile("/dev/full")
        full.write("lost")
        full.write("lost too")
    }

    @Test("A file of another kind is not added to, and stays as it was")
    func other() throws {
        try withPath { path in
            try "pairs:\n".write(toFile: path, atomically: false, encoding: .utf8)
            #expect(chmod(path, 0o644) == 0)
            #expect(throws: Complaint.self) { try LogFile(path) }
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "pairs:\n")
            #expect(try mode(path) == 0o644)
        }
    }

    @Test("Hostile text in a line is harmless, and cannot look like a line of its own")
    func line() {
        let facts = [("k\n", "v\n2026 info end\u{1B}[2J"), ("said", #"a "b" = c"#)]
        let line = LogLine(at: Moment(milliseconds: 1_120), level: .info, message: "read\r\nend", facts: facts)
        #expect(
            line.text == "1970-01-01T00:00:01.120Z info read end k=\"v 2026 info end�[2J\" said=\"a 'b' = c\"",
            "\(line.text)")
    }

    @Test("What a box writes into its answers stays out, whatever the fault")
    func boxText() {
        let text: BoxText = "sessionId=Zx81"
        let who = Identity(host: text, peerHost: text)
        let faults: [ConsoleFault] = [
            .unreachable(text), .redirectedAway(text), .tls(text), .keyUnknown(found: text.text),
            .keyChanged(expected: text.text, found: text.text), .suspended(text), .notThisConsole(title: text),
            .otherPage(asked: .mail, title: text), .missing(label: text), .notUnderstood(label: text, text: text),
            .updating(text), .fieldCannotGoBack(name: text), .rejected(text), .notStored(label: text),
            .changedBeside(name: text), .wrongBox(expected: who, found: who),
        ]
        for fault in faults {
            var reading = Reading()
            reading.gaps = [Gap(page: .mail, fault: fault)]
            let kinds = [
                fault.kind, Outcome.refused(fault).kind, Outcome.unknown(fault).kind, reading.kind,
                [MailService.smtp: PortState.open(greeting: text)].kind,
            ]
            for kind in kinds { #expect(!kind.contains("Zx81") && !kind.contains("sessionId"), "\(kind)") }
        }
    }

    @Test("A console that is told of: what was asked, how long it took, what came")
    func console() throws {
        try withPath { path in
            let file = try LogFile(path)
            let log = Logger(label: "test") { _ in LogLine.Handler(file) }
            let console = LoggedConsole(Silent(), of: .standby, log)
            #expect(throws: ConsoleFault.refused) { try console.read([.mail, .identity]) }
            _ = console.probe([.smtp: 25])
            let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
            #expect(lines.count == 2)
            #expect(
                try #/.*Z warning read answer=connectionRefused box=S ms=[0-9]+ pages=identity,mail/#
                    .wholeMatch(in: lines[0]) != nil)
            #expect(try #/.*Z info probe answer=smtp:silent box=S ms=[0-9]+ ports=25/#.wholeMatch(in: lines[1]) != nil)
        }
    }

    /// A box that is off.
    private final class Silent: ConsoleReader {
        func read(_ pages: Set<Page>) throws(ConsoleFault) -> Reading { throw .refused }
        func look(_ look: Look) throws(ConsoleFault) { throw .refused }
        func probe(_ ports: [MailService: Int]) -> [MailService: PortState] { ports.mapValues { _ in .silent } }
        func logOut() {}
    }
}
