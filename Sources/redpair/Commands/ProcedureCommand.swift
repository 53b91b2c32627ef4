import Appliance
import ArgumentParser
import Dashboard
import Procedure
import ProofReading

/// `redpair procedure`: the table printed, or a changed one proof-read.
struct ProcedureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "procedure", abstract: "Print the procedure table, or proof-read a changed one.",
        discussion: """
            Examples:
              redpair procedure show netshaker-red-mail-failover-test
              redpair procedure check my-pair.yaml
            """,
        subcommands: [Show.self, Check.self])

    /// `redpair procedure show`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Print the table.",
            discussion: """
                Example:
                  redpair procedure show --lang ja
                """)

        @Argument(help: "A shipped table by its name, or a file (default: netshaker-red-mail-update).")
        var file: String?

        @OptionGroup var language: LanguageOption

        func run() throws {
            let procedure = try (file.map { try Table(named: $0) } ?? Table.usual).procedure
            ProcedureText(procedure, language.language).lines.forEach(FileDescriptor.standardOutput.writeLine)
        }
    }

    /// `redpair procedure check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Proof-read a table. Exit status 1, with file:line:column, when it has mistakes.",
            discussion: """
                Example:
                  redpair procedure check my-pair.yaml
                """)

        @Argument(help: "The table to proof-read.", completion: .file(extensions: ["yaml"]))
        var file: String

        @OptionGroup var language: LanguageOption

        func run() throws {
            let procedure = try Table(named: file).procedure
            let counts = (procedure.steps.count, procedure.items.count)
            let words = Words(
                ja: "\(file): 問題ありません（\(counts.0) 手順、\(counts.1) 項目）。",
                en: "\(file): no mistakes (\(counts.0) rows, \(counts.1) items).")
            FileDescriptor.standardOutput.writeLine(words(in: language.language))
        }
    }
}
