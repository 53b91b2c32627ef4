import Appliance
import ArgumentParser
import Dashboard
import Pairs

/// `redpair pair`: the pairs of `pairs.yaml`.
struct PairCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair", abstract: "Pairs by their names: $XDG_CONFIG_HOME/redpair/pairs.yaml.",
        discussion: """
            run, preflight and status take such a name in place of --active and --standby. No password stands in the file.
            Examples:
              redpair pair add tokyo-mail --active https://192.0.2.1:81 --standby https://192.0.2.2:81
              redpair run tokyo-mail
            """,
        subcommands: [Add.self, List.self, Show.self, Check.self])

    /// `redpair pair list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "A line for each pair: name, active side, standby side.",
            discussion: """
                Example:
                  redpair pair list
                """)

        @OptionGroup var language: LanguageOption

        func run() throws {
            let file = PairFile.standard
            let pairs = try file.book().pairs
            if pairs.isEmpty {
                let words = Words(
                    ja: "「\(file.path)」に組はありません。redpair pair add で加えられます。",
                    en: "There is no pair in '\(file.path)'. redpair pair add adds one.")
                FileDescriptor.standardError.writeLine("redpair: \(words(in: language.language))")
            }
            for pair in pairs {
                FileDescriptor.standardOutput.writeLine(
                    "\(pair.name)  \(pair.addresses.active)  \(pair.addresses.standby)")
            }
        }
    }

    /// `redpair pair show`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "All that is known of a pair, and which certificates it is believed by.",
            discussion: """
                Example:
                  redpair pair show tokyo-mail
                """)

        @Argument(help: "Its name.")
        var name: String

        @OptionGroup var language: LanguageOption

        func run() throws {
            let file = PairFile.standard
            let text = try PairText(try file.pair(name), in: file, known: .standard)
            text.lines(in: language.language).forEach(FileDescriptor.standardOutput.writeLine)
        }
    }

    /// `redpair pair check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Proof-read the file. Exit status 1, with file:line:column, when it has mistakes.",
            discussion: """
                Example:
                  redpair pair check --lang ja
                """)

        @OptionGroup var language: LanguageOption

        func run() throws {
            let file = PairFile.standard
            let count = try file.book().pairs.count
            let words = Words(
                ja: "\(file.path): 問題ありません（\(count) 組）。", en: "\(file.path): no mistakes (pairs: \(count)).")
            FileDescriptor.standardOutput.writeLine(words(in: language.language))
        }
    }
}
