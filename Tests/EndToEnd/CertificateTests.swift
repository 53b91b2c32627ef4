import Foundation
import Glibc
import TestSupport
import Testing

@Suite("An https console is believed by its certificate alone, confirmed by a person once")
struct CertificateTests {
    /// A home of one's own, with redpair's folder in it, which goes with the test.
    private final class Home {
        private let folder = FileManager.default.temporaryDirectory.appending(path: "redpair-home-\(UUID().uuidString)")
        var path: String { folder.path }

        init() throws {
            try FileManager.default.createDirectory(
                at: folder.appending(path: "redpair"), withIntermediateDirectories: true)
        }

        deinit {
            // What is left of a scratch folder harms nobody.
            _ = try? FileManager.default.removeItem(at: folder)
        }

        func file(_ name: String) -> URL { folder.appending(path: "redpair/" + name) }
    }

    private static func options(_ server: OldTLSServer, _ password: String) -> [String] {
        let address = "https://127.0.0.1:\(server.port)"
        return ["--active", address, "--standby", address, "--password-file", password]
    }

    @Test("Without a pin and without a terminal: refused, with the fingerprint in the sentence")
    func noTerminal() throws {
        let (server, password) = (try OldTLSServer(), try TemporaryFile.make("x"))
        defer { TemporaryFile.remove(password) }
        let words = [try BuiltProgram.redpair.path, "status"] + Self.options(server, password)
        let ja = try Command(words + ["--lang", "ja"])
        #expect(ja.status == EX_UNAVAILABLE && ja.output.isEmpty)
        #expect(ja.errors.contains("証明書（sha256:\(server.fingerprint)）はまだ確認されていません。何も送っていません。"), "\(ja.errors)")
        let en = try Command(words + ["--lang", "en"])
        #expect(
            en.errors.contains("The certificate (sha256:\(server.fingerprint)) is not confirmed yet"), "\(en.errors)")
    }

    @Test("With another pin: refused, with both fingerprints; a pin that is none is a usage error")
    func wrongPin() throws {
        let (server, password) = (try OldTLSServer(), try TemporaryFile.make("x"))
        defer { TemporaryFile.remove(password) }
        let other = Array(repeating: "AB", count: 32).joined(separator: ":")
        let words = [try BuiltProgram.redpair.path, "run", "--lang", "ja"] + Self.options(server, password)
        let run = try Command(words + ["--pin", "A=sha256:\(other)", "--pin", "S=\(other.lowercased())"])
        #expect(run.status == EX_UNAVAILABLE)
        #expect(run.errors.contains("（確認済み sha256:\(other)、今回 sha256:\(server.fingerprint)）"), "\(run.errors)")
        let bad = try Command(words + ["--pin", "sha256:\(other)"])
        #expect(bad.status == EX_USAGE && bad.errors.contains("例: A=sha256:01:23:…"), "\(bad.errors)")
    }

    @Test("Another certificate than the one confirmed: refused with both, nothing is asked, and the old one stays")
    func changed() throws {
        let (server, password) = (try OldTLSServer(), try TemporaryFile.make("x"))
        defer { TemporaryFile.remove(password) }
        let home = try Home()
        let before = "sha256:" + Array(repeating: "CD", count: 32).joined(separator: ":")
        let file = home.file("known-consoles")
        let kept = "https://127.0.0.1:\(server.port) \(before)\n"
        try kept.write(to: file, atomically: true, encoding: .utf8)
        let words = ["env", "XDG_STATE_HOME=\(home.path)", try BuiltProgram.redpair.path, "run", "--lang", "ja"]
        let run = try Command(words + Self.options(server, password))
        #expect(run.status == EX_UNAVAILABLE)
        #expect(run.errors.contains("（確認済み \(before)、今回 sha256:\(server.fingerprint)）"), "\(run.errors)")
        #expect(try String(contentsOf: file, encoding: .utf8) == kept)
    }

    @Test(
        "At a terminal it is shown and asked for; only yes keeps it, for this account alone, and it is not asked again")
    func firstUse() throws {
        let server = try OldTLSServer()
        let home = try Home()
        let program = ["env", "XDG_STATE_HOME=\(home.path)", try BuiltProgram.redpair.path, "status", "--lang", "en"]
        // The password is asked for after the certificate: one that is missing ends the program there.
        let words = program + Self.options(server, "/nowhere/password")
        let no = try TmuxSession(Shell.reporting(words))
        try no.wait(forText: "type yes:")
        #expect(try no.screen().contains(server.fingerprint.prefix(40)))
        try no.type("y")
        try no.press("Enter")
        try no.wait(forText: "exit \(EX_UNAVAILABLE)")
        let file = home.file("known-consoles").path
        #expect(!FileManager.default.fileExists(atPath: file))

        let yes = try TmuxSession(Shell.reporting(words))
        try yes.wait(forText: "type yes:")
        try yes.type("yes")
        try yes.press("Enter")
        try yes.wait(forText: "exit \(EX_NOINPUT)")
        let kept = try String(contentsOfFile: file, encoding: .utf8)
        #expect(kept == "https://127.0.0.1:\(server.port) sha256:\(server.fingerprint)\n")
        let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(rights == 0o600)
        let again = try Command(words)
        #expect(again.status == EX_NOINPUT && !again.errors.contains("sha256"), "\(again.errors)")
    }

    @Test("Of a pair in pairs.yaml it is kept there, beside the remarks, for this account alone")
    func namedPair() throws {
        let server = try OldTLSServer()
        let home = try Home()
        let file = home.file("pairs.yaml")
        let text = """
            tokyo:  # the capital
              active: https://127.0.0.1:\(server.port)
              standby: https://127.0.0.1:1
              password-file: /nowhere/password

            """
        try text.write(to: file, atomically: true, encoding: .utf8)
        chmod(file.path, 0o600)
        let place = ["env", "XDG_CONFIG_HOME=\(home.path)", "XDG_STATE_HOME=\(home.path)"]
        let words = place + [try BuiltProgram.redpair.path, "status", "tokyo", "--lang", "en"]
        let yes = try TmuxSession(Shell.reporting(words))
        try yes.wait(forText: "type yes:")
        try yes.type("yes")
        try yes.press("Enter")
        try yes.wait(forText: "exit \(EX_NOINPUT)")
        let kept = try String(contentsOf: file, encoding: .utf8)
        #expect(kept == text + "  pins:\n    active: sha256:\(server.fingerprint)\n")
        let rights = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(rights == 0o600)
        #expect(!FileManager.default.fileExists(atPath: home.file("known-consoles").path))
        let again = try Command(words)
        #expect(again.status == EX_NOINPUT && !again.errors.contains("sha256"), "\(again.errors)")
    }
}
