import Appliance
import ArgumentParser
import Dashboard
import Glibc
import Logging
import Preflight
import WebConsole

/// `redpair preflight`: everything that can be known before mail is stopped (STEP0), read-only.
struct PreflightCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preflight",
        abstract: "Everything that can be known before mail is stopped, read-only. Exit status: 0 ready, 1 not.",
        discussion: """
            Example:
              redpair preflight --active http://192.0.2.1:444 --standby http://192.0.2.2:444
            """)

    @OptionGroup var pair: PairOptions

    @OptionGroup var log: LogOption

    @OptionGroup var language: LanguageOption

    func run() throws { try log.keep("preflight", survey) }

    private func survey(_ log: Logger) throws {
        let clock = WorkClock()
        let (addresses, makers) = try pair.makeConsoles(language.language) { clock.now }
        askForPatience()
        let surveys = BySide(concurrently: { side in
            Survey(
                isEncrypted: addresses[side].isSecure,
                console: Surveyor(LoggedConsole(ReadOnlyConsole(makers[side]()), of: side, log), clock).survey())
        })
        let readiness = Readiness(surveys)
        PreflightReport(readiness: readiness, typed: .typed, swap: pair.swap).lines(in: language.language)
            .forEach(FileDescriptor.standardOutput.writeLine)
        if !readiness.isReady { throw ExitCode(1) }
    }

    /// A silent wait looks like a hang; only a person is told.
    private func askForPatience() {
        guard isatty(STDERR_FILENO) == 1 else { return }
        let words = Words(
            ja: "両方の装置で情報の更新とアップデート確認をしています。数分かかることがあります。",
            en: "Both boxes refresh their monitors and check for updates; this may take some minutes.")
        FileDescriptor.standardError.writeLine(words(in: language.language))
    }
}
