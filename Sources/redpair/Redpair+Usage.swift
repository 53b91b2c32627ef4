import Appliance
import ArgumentParser

extension Redpair {
    /// Reads the command line: what the parser finds wrong goes before what we do.
    static func parsed() throws -> any ParsableCommand {
        do { return try parseAsRoot() } catch {
            _ = try Scrutiny.$isOn.withValue(false) { try parseAsRoot() }
            throw error
        }
    }

    /// What is said in place of the parser's words, which would not tell why there is no such option.
    static func refusal(of arguments: [String]) -> Words? {
        guard ["run", "status", "preflight", "probe", "pair"].contains(arguments.dropFirst().first),
            arguments.contains(where: { $0 == "--password" || $0.hasPrefix("--password=") })
        else { return nil }
        return Words(
            ja: """
                --password はありません。コマンド行に書いたパスワードは、この PC を使う誰からも見え、シェルの履歴にも残ります。\
                --password-file か --password-command を使うか、どちらも付けずに実行して尋ねられたら入力してください。
                """,
            en: """
                There is no --password: a password on the command line is seen by everybody on this machine, and stays in the \
                shell's history. Use --password-file or --password-command, or neither: then it is asked for.
                """)
    }

    /// What goes before the words of the parser, which are in English alone, and do not tell a mistyped command.
    static var usageError: Words {
        let known = configuration.subcommands.compactMap { $0._commandName }
        guard let first = CommandLine.arguments.dropFirst().first, !first.hasPrefix("-"), !known.contains(first) else {
            return Words(
                ja: "コマンドの書き方が違います。使い方は --help や redpair manual で見られます。詳細（英語）:",
                en: "The command is not written right; --help tells how. In detail:")
        }
        let name = BoxText(first)
        return Words(
            ja: "「\(name)」というコマンドはありません。あるのは \(known.joined(separator: "、")) です。",
            en: "There is no command '\(name)'. There are: \(known.joined(separator: ", ")).")
    }
}
