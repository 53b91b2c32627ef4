import Foundation
import Glibc
import TestSupport
import Testing

@Suite("redpair pair, and pairs by their names")
struct PairTests {
    @Test(
        "A pair is added for nobody else to read, listed, shown and checked; remarks stay, and a bad one is not written"
    )
    func book() throws {
        let home = PairsHome()
        let addresses = ["--active", "https://192.0.2.1", "--standby", "http://192.0.2.2"]
        #expect(try home.redpair("pair", "list", "--lang", "en").errors.contains("There is no pair"))
        let command = ["--password-command", "pass 'a: b' # c"]
        let added = try home.redpair(["pair", "add", "tokyo", "--lang", "ja"] + addresses + command)
        #expect(added.status == 0 && added.output.contains("「tokyo」を加えました"), "\(added.errors)")
        let rights = try FileManager.default.attributesOfItem(atPath: home.file)[.posixPermissions] as? Int
        #expect(rights == 0o600)
        try append("# checked by 佐藤\n", to: home.file)
        #expect(try home.redpair(["pair", "add", "osaka"] + addresses).status == 0)
        let before = try String(contentsOfFile: home.file, encoding: .utf8)
        #expect(before.contains("# checked by 佐藤\n"))
        #expect(try home.redpair(["pair", "add", "osaka"] + addresses).status == EX_CANTCREAT)
        let same = ["--active", "192.0.2.1", "--standby", "192.0.2.1", "--lang", "en"]
        let bad = try home.redpair(["pair", "add", "kyoto"] + same)
        #expect(bad.status == EX_USAGE && bad.errors.contains("'kyoto' was not added. Both sides"), "\(bad.errors)")
        #expect(try String(contentsOfFile: home.file, encoding: .utf8) == before)
        let list = try home.redpair("pair", "list").output
        #expect(list == ["tokyo", "osaka"].map { "\($0)  https://192.0.2.1:81  http://192.0.2.2:444\n" }.joined())
        #expect(try home.redpair("pair", "show", "tokyo", "--lang", "en").output.contains("command pass 'a: b' # c"))
        #expect(try home.redpair("pair", "check", "--lang", "en").output.hasSuffix("no mistakes (pairs: 2).\n"))
    }

    @Test("Mistakes are told with their places, and a file that others can open is not read")
    func refused() throws {
        let home = PairsHome()
        #expect(try home.redpair("pair", "add", "tokyo", "--active", "a", "--standby", "b").status == 0)
        try append("osaka:\n  activ: c\n", to: home.file)
        let check = try home.redpair("pair", "check", "--lang", "ja")
        #expect(check.status == 1 && check.errors.contains("\(home.file):5:3: 「activ」という項目は"), "\(check.errors)")
        #expect(chmod(home.file, 0o640) == 0)
        let open = try home.redpair("status", "tokyo", "--lang", "en")
        #expect(open.status == EX_NOPERM && open.errors.contains("chmod 600"), "\(open.errors)")
    }

    @Test("status takes the pair by its name, its password too; a name with an address, and neither, are refused")
    func byName() throws {
        let (home, pair) = (PairsHome(), try SimulatedPairProgram())
        let add = ["pair", "add", "sim", "--witness", "required"] + pair.options
        #expect(try home.redpair(add).status == 0)
        let status = try home.redpair("status", "sim", "--lang", "en")
        #expect(status.output.contains("primary.nsk.dom  \(pair.active)"), "\(status.errors)")
        let run = try home.redpair("run", "sim", "--lang", "en")
        #expect(run.status == EX_USAGE && run.errors.contains("wants a witness"), "\(run.errors)")
        #expect(try home.redpair("status", "sim", "--active", pair.active).status == EX_USAGE)
        #expect(try home.redpair("status").status == EX_USAGE)
        let other = try home.redpair("status", "osaka", "--lang", "en")
        #expect(other.status == EX_NOINPUT && other.errors.contains("There are: sim."), "\(other.errors)")
        try swap(in: home.file)
        let swapped = try home.redpair("run", "sim", "--witness", "佐藤", "--lang", "en")
        #expect(swapped.status == EX_DATAERR && swapped.errors.contains("Exchange active and standby of 'sim'"))
    }

    @Test("A certificate is believed by --pin, else by pairs.yaml")
    func pins() throws {
        let (home, server) = (PairsHome(), try OldTLSServer())
        let (address, password) = ("https://127.0.0.1:\(server.port)", try TemporaryFile.make("x"))
        defer { TemporaryFile.remove(password) }
        let pins = ["AB", "CD"].map { Array(repeating: $0, count: 32).joined(separator: ":") }
        let add = ["pair", "add", "old", "--active", address, "--standby", "http://127.0.0.1:1"]
        #expect(try home.redpair(add + ["--password-file", password, "--pin", "A=\(pins[0])"]).status == 0)
        let listed = try home.redpair("status", "old", "--lang", "en")
        #expect(listed.output.contains("sha256:\(pins[0])"), "\(listed.output)\(listed.errors)")
        let given = try home.redpair("status", "old", "--pin", "A=\(pins[1])", "--lang", "en")
        #expect(given.output.contains("sha256:\(pins[1])"), "\(given.output)\(given.errors)")
        #expect(!given.output.contains("sha256:\(pins[0])"))
    }

    private func append(_ text: String, to file: String) throws {
        let before = try String(contentsOfFile: file, encoding: .utf8)
        let handle = try #require(FileHandle(forWritingAtPath: file))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
        #expect(try String(contentsOfFile: file, encoding: .utf8) == before + text)
    }

    /// Exchanges the two addresses.
    private func swap(in file: String) throws {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let swapped = text.replacing("  active:", with: "  other:").replacing("  standby:", with: "  active:")
            .replacing("  other:", with: "  standby:")
        let handle = try #require(FileHandle(forWritingAtPath: file))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: Data(swapped.utf8))
        try handle.close()
    }
}
