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

    @Test(
        "An option that nobody knows is named, and not its value taken for a pair's name",
        arguments: ["run", "status", "preflight", "probe"])
    func unknownOption(_ command: String) throws {
        let pair = ["--active", "http://127.0.0.1:1", "--standby", "http://127.0.0.1:2"]
        for words in [["--bogus"], pair + ["--bogus", "3"], pair + ["--bogus=3"], ["tokyo", "--bogus"]] {
            let run = try Self.redpair([command] + words + ["--lang", "en"])
            #expect(run.status == EX_USAGE && run.output.isEmpty, "\(words): \(run.output)")
            #expect(run.errors.contains("Unknown option '--bogus'"), "\(words): \(run.errors)")
            #expect(run.errors.contains("Usage: redpair \(command)"), "\(words): \(run.errors)")
        }
        let without = try Self.redpair([command, "--lang", "en"])
        #expect(without.errors.contains("Which pair?"), "\(without.errors)")
    }

    @Test("A password on the command line is refused with the reason, and is not repeated", arguments: ["ja", "en"])
    func password(_ language: String) throws {
        let pair = ["--active", "http://127.0.0.1:1", "--standby", "http://127.0.0.1:2"]
        let reason = ["ja": "誰からも見え", "en": "is seen by everybody"][language] ?? ""
        for words in [["--password", "rehearsal"], ["--password=rehearsal"]] {
            for command in [["run"], ["status"], ["status", "--plugin"], ["pair", "add", "tokyo"]] {
                let run = try Self.redpair(command + pair + words + ["--lang", language])
                let said = run.output + run.errors
                #expect(run.status == (command.contains("--plugin") ? 3 : EX_USAGE), "\(said)")
                #expect(said.contains(reason) && said.contains("--password-command"), "\(said)")
                #expect(!said.contains("rehearsal") && said.count { $0 == "\n" } == 1, "\(said)")
            }
        }
    }

    @Test("A mistyped command is told by its name, in both languages")
    func mistyped() throws {
        let said = try ["ja", "en"].map { try Self.redpair(["reherse", "--lang", $0]) }
        #expect(said.allSatisfy { $0.status == EX_USAGE })
        #expect(said[0].errors.hasPrefix("redpair: 「reherse」というコマンドはありません。あるのは rehearse、run、"), "\(said[0].errors)")
        #expect(said[1].errors.hasPrefix("redpair: There is no command 'reherse'. There are: rehearse, run, "))
    }
}
