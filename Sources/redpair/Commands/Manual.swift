import ArgumentParser

/// `redpair manual`: the manual page of keys, exit statuses, files and environment.
struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual page redpair(7): keys, exit statuses, files, environment.",
        discussion: """
            Examples:
              redpair manual | man -l -
              redpair manual --lang ja > redpair.7
            """)

    @OptionGroup var language: LanguageOption

    func run() {
        let page = ManualPage(language: language.language, version: Redpair.configuration.version)
        FileDescriptor.standardOutput.write(page.roff)
    }
}
