import Foundation
import Glibc
import Testing

@Suite("What a shell's user expects: help with examples, completions, usage errors")
struct HelpTests {
    private static let commands = [
        "", "rehearse", "run", "status", "preflight", "probe", "watch", "replay", "report", "sessions", "sessions list",
        "sessions check", "sessions export", "sessions import", "pair", "pair add", "pair list", "pair show",
        "pair check", "simulate", "procedure", "procedure show", "procedure check", "manual",
    ]

    private static func redpair(_ words: [String]) throws -> Command {
        try Command([try BuiltProgram.redpair.path] + words)
    }

    @Test("Every command has help with an example, in letters that a manual page made of it keeps", arguments: commands)
    func help(_ command: String) throws {
        let run = try Self.redpair(command.split(separator: " ").map(String.init) + ["--help"])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(run.output.contains("Example"), "\(run.output)")
        #expect(run.output.utf8.allSatisfy { $0 < 0x80 }, "\(run.output)")
    }

    @Test("No command is left out of these tests")
    func whole() throws {
        let told = try Self.redpair(["--help"]).output
        let names = told.components(separatedBy: "SUBCOMMANDS:\n").last ?? ""
        let known = Set(names.matches(of: #/(?m)^  ([a-z]+) /#).map { String($0.output.1) })
        #expect(known.count > 10 && known.isSubset(of: Set(Self.commands)), "\(known)")
    }

    @Test("Completions for three shells; bash has nothing to complain of", arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) throws {
        let script = try Self.redpair(["--generate-completion-script", shell])
        #expect(
            script.status == 0 && script.output.contains("witness") && script.output.contains("redpair pair list"))
        guard shell == "bash" else { return }
        let file = try TemporaryFile.make(script.output)
        defer { TemporaryFile.remove(file) }
        let check = try Command(["bash", "-n", file])
        #expect(check.status == 0, "\(check.errors)")
    }

    @Test("Written wrongly, each command says so on standard error, and ends with 64", arguments: commands)
    func wrongly(_ command: String) throws {
        let run = try Self.redpair(
            command.split(separator: " ").map(String.init) + ["--no-such-option", "--lang", "ja"])
        #expect(run.status == EX_USAGE && run.output.isEmpty, "\(run.output)")
        #expect(run.errors.hasPrefix("redpair: コマンドの書き方が違います。"), "\(run.errors)")
    }

    @Test("A mistyped command is told by its name, in both languages")
    func mistyped() throws {
        let said = try ["ja", "en"].map { try Self.redpair(["reherse", "--lang", $0]) }
        #expect(said.allSatisfy { $0.status == EX_USAGE })
        #expect(said[0].errors.hasPrefix("redpair: 「reherse」というコマンドはありません。あるのは rehearse、run、"), "\(said[0].errors)")
        #expect(said[1].errors.hasPrefix("redpair: There is no command 'reherse'. There are: rehearse, run, "))
    }
}
