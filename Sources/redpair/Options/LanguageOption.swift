import Appliance
import ArgumentParser
import Glibc
import Terminal

/// `--lang ja|en`, by default from the locale.
struct LanguageOption: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp("Language of every sentence: ja or en (default: from the locale).", valueName: "ja|en"))
    var chosen: Language?

    /// The language that was chosen, or the locale's.
    var language: Language { chosen ?? Self.ofLocale }

    /// The same for what goes to standard output once the screen is gone: the Linux console has no kanji.
    var printed: Language { Self.isOutputWithoutKanji ? .english : language }

    /// Whether standard output is the Linux console.
    static var isOutputWithoutKanji: Bool {
        isatty(STDOUT_FILENO) == 1 && Terminal.isLinuxConsole(Environment.terminalType ?? "")
    }

    /// POSIX: LC_ALL goes before LC_MESSAGES, and that before LANG; an empty one counts as not set.
    static var ofLocale: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { (name: String) in getenv(name).map { String(cString: $0) } }
            .first { !$0.isEmpty }
        return locale?.hasPrefix("ja") == true ? .japanese : .english
    }

    /// The language for a complaint that comes before, or instead of, parsed options.
    static func ofArguments() -> Language {
        let arguments = CommandLine.arguments
        for (index, argument) in arguments.enumerated() {
            if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
                return language
            }
            if argument == "--lang", index + 1 < arguments.count,
                let language = Language(rawValue: arguments[index + 1])
            {
                return language
            }
        }
        return ofLocale
    }
}

extension Language: ExpressibleByArgument {}
