import Foundation
import Testing

@Suite("--log, over whole evenings on loopback")
struct LogTests {
    @Test("A rehearsal's log tells every order and its answer, and holds no password, session id or cookie")
    func evening() throws {
        let log = try TemporaryFile.make("")
        defer { TemporaryFile.remove(log) }
        let words = ["rehearse", "--autopilot", "--speed", "1200", "--log", log, "--lang", "en"]
        let run = try Command([try BuiltProgram.redpair.path] + words, limit: .seconds(120))
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        let lines = try Self.lines(of: log)
        #expect(lines.first?.contains(" info begin command=rehearse ") == true)
        #expect(lines.last?.hasSuffix(" info end status=0") == true)
        let orders = lines.count { $0.contains(" notice order ") }
        let sent = lines.filter { $0.contains(" sent answer=") }
        #expect(orders > 10 && sent.count == orders, "\(orders) \(sent)")
        #expect(sent.contains { $0.contains("command=shutDown") } && sent.allSatisfy { $0.contains(" ms=") })
        Self.expectNoSecret(in: lines)
    }

    @Test("status, preflight and probe log too, right or wrong password; the password is in none of them")
    func looks() throws {
        let pair = try SimulatedPairProgram(speed: 60)
        let wrong = try TemporaryFile.make("open-sesame\n")
        let log = try TemporaryFile.make("")
        defer { for file in [wrong, log] { TemporaryFile.remove(file) } }
        let other = ["--active", pair.active, "--standby", pair.standby, "--password-command", "echo open-sesame"]
        let commands = [
            ["status"] + pair.options, ["status"] + other, ["probe"] + pair.options, ["preflight"] + other,
            ["run"] + other,
        ]
        for words in commands {
            _ = try Command([try BuiltProgram.redpair.path] + words + ["--log", log], limit: .seconds(60))
        }
        let lines = try Self.lines(of: log)
        #expect(lines.filter { $0.contains(" info begin ") }.count == commands.count)
        #expect(lines.contains { $0.contains(" warning read answer=loginRefused box=A ") })
        #expect(
            lines.contains { $0.contains(" notice end status=3") } && lines.contains { $0.contains("end status=77") })
        Self.expectNoSecret(in: lines)
    }

    private static func lines(of log: String) throws -> [Substring] {
        try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    }

    /// The simulated consoles' password, that of the test, and ids of sessions: 63 letters and digits there.
    private static func expectNoSecret(in lines: [Substring]) {
        for line in lines {
            let isClean = ["rehearsal", "sesame", "sessionId", "loginName", "ookie"].allSatisfy { !line.contains($0) }
            #expect(isClean && line.firstMatch(of: /[A-Za-z0-9]{32}/) == nil, "\(line)")
        }
    }
}
