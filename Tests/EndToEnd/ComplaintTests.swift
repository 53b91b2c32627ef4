import Appliance
import Glibc
import TestSupport
import Testing

@Suite("What cannot work is said in a sentence, in the reader's language, with an exit code")
struct ComplaintTests {
    /// Runs redpair without a terminal, in both languages; the sentence goes to standard error.
    private func complaints(_ words: [String], status: Int32) throws -> BothLanguages {
        func run(_ language: String) throws -> String {
            let run = try Command([try BuiltProgram.redpair.path] + words + ["--lang", language])
            #expect(run.status == status, "\(run.errors)")
            #expect(run.output.isEmpty)
            return run.errors
        }
        return BothLanguages(ja: try run("ja"), en: try run("en"))
    }

    private struct BothLanguages {
        let ja: String
        let en: String
    }

    private func runOptions(_ address: String, password: String) -> [String] {
        ["run", "--active", address, "--standby", address, "--password-file", password]
    }

    @Test("An address that is none", arguments: ["ftp://192.0.2.1", "http://", "http://192.0.2.1:99999"])
    func address(_ address: String) throws {
        let said = try complaints(runOptions(address, password: "/dev/null"), status: EX_USAGE)
        #expect(said.ja.contains("例: http://192.0.2.1:444"), "\(said.ja)")
        #expect(said.en.contains("For example: http://192.0.2.1:444"), "\(said.en)")
    }

    @Test("An address with a password in it is not repeated; of one with a path, only the path is to go")
    func addressTail() throws {
        func add(_ address: String) throws -> BothLanguages {
            try complaints(
                ["pair", "add", "tokyo", "--active", address, "--standby", "http://192.0.2.6"], status: EX_USAGE)
        }
        for address in ["http://user:secret@192.0.2.5", "ftp://user:secret@192.0.2.5/x", "user:sec/ret@192.0.2.5"] {
            let said = try add(address)
            #expect(said.ja.contains("@ までの部分だけを消して") && !said.ja.contains("ret"), "\(said.ja)")
            #expect(said.en.contains("Leave out only the part up to the @") && !said.en.contains("ret"), "\(said.en)")
        }
        let said = try add("http://192.0.2.5/admin")
        #expect(said.ja.contains("の「/admin」の部分だけを消して"), "\(said.ja)")
        #expect(said.en.contains("Take '/admin' away from 'http://192.0.2.5/admin', and nothing else"), "\(said.en)")
    }

    @Test("Addresses where nobody answers")
    func nobody() throws {
        let password = try TemporaryFile.make("x")
        defer { TemporaryFile.remove(password) }
        let said = try complaints(runOptions("http://127.0.0.1:1", password: password), status: EX_UNAVAILABLE)
        #expect(said.ja.contains("A アクティブ側 http://127.0.0.1:1: ") && said.ja.contains("確かめてください"), "\(said.ja)")
        #expect(said.en.contains("S standby side http://127.0.0.1:1: ") && said.en.contains("Check"), "\(said.en)")
    }

    @Test("A wrong password")
    func password() throws {
        let pair = try SimulatedPairProgram(speed: 60)
        let wrong = try TemporaryFile.make("wrong")
        defer { TemporaryFile.remove(wrong) }
        let said = try complaints(
            ["run", "--active", pair.active, "--standby", pair.standby, "--password-file", wrong], status: EX_NOPERM)
        #expect(said.ja.contains("ユーザ名かパスワードが違います。正しいもので始め直してください。"), "\(said.ja)")
        #expect(said.en.contains("User name or password is wrong."), "\(said.en)")
    }

    @Test("A page that is no console's is told by its title")
    func otherPage() throws {
        let page = "<html><head><title>Printer</title></head><body>Toner is low</body></html>"
        let server = try ScriptedServer { _ in
            .bytes(Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n\(page)".utf8))
        }
        let password = try TemporaryFile.make("x")
        defer { TemporaryFile.remove(password) }
        let said = try complaints(
            runOptions("http://127.0.0.1:\(server.port)", password: password), status: EX_UNAVAILABLE)
        #expect(said.ja.contains("NetSHAKER の管理画面ではありません（Printer）"), "\(said.ja)")
        #expect(said.en.contains("This is not a NetSHAKER console (Printer)"), "\(said.en)")
    }

    @Test("A port for the simulated pair where somebody listens")
    func takenPort() throws {
        let server = try ScriptedServer { _ in .bytes([]) }
        let said = try complaints(["simulate", "--active-port", "\(server.port)"], status: EX_UNAVAILABLE)
        #expect(said.ja.contains("127.0.0.1 のポート \(server.port) は使われています。ほかのポートを"), "\(said.ja)")
        #expect(said.en.contains("port \(server.port) of 127.0.0.1 is in use. Choose another"), "\(said.en)")
    }

    @Test("A broken procedure table, by file, line and column")
    func procedure() throws {
        let file = try TemporaryFile.make("procedure: p\nrevison: 1\n", suffix: ".yaml")
        defer { TemporaryFile.remove(file) }
        let said = try complaints(["procedure", "check", file], status: 1)
        #expect(said.ja.contains("\(file):2:1: 「revison」という項目はここでは使えません。"), "\(said.ja)")
        #expect(said.en.contains("\(file):2:1: The key 'revison' means nothing here."), "\(said.en)")
        #expect(said.en.contains("\(file):1:1: The key 'chapters' is missing."), "\(said.en)")
    }

    @Test("A broken description of the console, by file, line and column")
    func appliance() throws {
        let file = try TemporaryFile.make("appliance: [x]\n", suffix: ".yaml")
        defer { TemporaryFile.remove(file) }
        let said = try complaints(
            runOptions("http://127.0.0.1:1", password: "/dev/null") + ["--appliance", file], status: 1)
        #expect(said.ja.contains("\(file):1:12: "), "\(said.ja)")
        #expect(said.en.contains("\(file):1:12: Text is expected here."), "\(said.en)")
    }

    @Test("A file that is not there")
    func missingFile() throws {
        let said = try complaints(["procedure", "check", "/nowhere/p.yaml"], status: EX_NOINPUT)
        #expect(said.ja.contains("「/nowhere/p.yaml」を読めません"), "\(said.ja)")
        #expect(said.en.contains("'/nowhere/p.yaml' cannot be read"), "\(said.en)")
    }

    @Test("No terminal to draw on")
    func noTerminal() throws {
        let journal = try TemporaryFile.make("")
        defer { TemporaryFile.remove(journal) }
        _ = try Command([try BuiltProgram.redpair.path, "rehearse", "--journal", journal])
        let said = try complaints(["replay", "--journal", journal], status: EX_UNAVAILABLE)
        #expect(said.ja.contains("端末ではありません"), "\(said.ja)")
        #expect(said.en.contains("no terminal"), "\(said.en)")
    }

    @Test("A speed that is out of range")
    func speed() throws {
        let said = try complaints(["rehearse", "--speed", "0"], status: EX_USAGE)
        #expect(said.ja.contains("--speed は 1 から 1200 まで"), "\(said.ja)")
        #expect(said.en.contains("--speed takes a number from 1 to 1200"), "\(said.en)")
    }

    @Test(
        "Usage errors are 64",
        arguments: [["reherse"], ["run"], ["rehearse", "--sped", "1"], ["rehearse", "--lang", "fr"]])
    func usage(_ words: [String]) throws {
        let run = try Command([try BuiltProgram.redpair.path] + words)
        #expect(run.status == EX_USAGE)
        #expect(run.errors.contains("Usage: redpair") || run.errors.contains("Error: "), "\(run.errors)")
    }
}
