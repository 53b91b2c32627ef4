import Appliance
import ArgumentParser
import Dashboard
import Glibc
import Logging
import Terminal
import Walkthrough
import WebConsole

/// `redpair status`: one look at both boxes, or look after look; read-only.
struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "One look at both boxes. Exit status: 0 green, 1 yellow, 2 red, 3 gray or unknown.",
        discussion: """
            With --watch it goes on until Ctrl-C, and tells a line for each change. Where there is no look, for a mistake in
            a file or on the command line, the exit status is 64 or more; with --plugin it is 3.
            Examples:
              redpair status --active http://192.0.2.1:444 --standby http://192.0.2.2:444 --json
              redpair status tokyo-mail --plugin
              redpair status tokyo-mail --watch 30
            """)

    @OptionGroup var pair: PairOptions

    @Flag(help: "As JSON; with --watch, one object per line whenever something has changed.")
    var json = false

    @Flag(help: "One line for a monitoring system: REDPAIR OK, WARNING, CRITICAL or UNKNOWN, and figures after a |.")
    var plugin = false

    @Option(help: ArgumentHelp("Look again every so many seconds, 1 to 86400; tell what changes.", valueName: "n"))
    var watch: Int64?

    @OptionGroup var log: LogOption

    @OptionGroup var language: LanguageOption

    private static let pages = Set(Page.allCases).subtracting([.updateHistory])

    func validate() throws {
        guard Scrutiny.isOn, plugin, json || watch != nil else { return }
        let words = Words(
            ja: "--plugin は一度だけ、一行だけ出力します。--json や --watch とは一緒に使えません。",
            en: "--plugin writes one line, once: it goes with neither --json nor --watch.")
        throw ValidationError(words(in: LanguageOption.ofArguments()))
    }

    func run() throws {
        if let watch, !(1...86_400).contains(watch) { throw Complaint.range(option: "--watch", 1...86_400) }
        try log.keep("status") { log in
            if let watch { try look(every: .seconds(watch), log) } else { try lookOnce(log) }
        }
    }

    private func lookOnce(_ log: Logger) throws {
        let clock = WorkClock()
        let limits = plugin ? Limits.ofPlugin : .standard
        let (addresses, makers) = try pair.makeConsoles(language.language, limits: limits) { clock.now }
        let report = StatusReport(Glance.both(makers, pages: Self.pages, log), addresses, language.language)
        let text = StatusText(report, language.language)
        let lines = plugin ? [PluginLine(report, language.language).text] : json ? [try text.json()] : text.lines
        lines.forEach(FileDescriptor.standardOutput.writeLine)
        if report.exitCode != 0 { throw ExitCode(report.exitCode) }
    }

    private func look(every interval: Span, _ log: Logger) throws {
        let clock = WorkClock()
        let (addresses, makers) = try pair.makeConsoles(language.language) { clock.now }
        let stage = try Stage(clock, isWatched: false)
        let boxes = stage.boxes(makers, isGuide: true, log)
        let patrol = StatusPatrol(loop: stage.loop, inbox: stage.inbox, boxes: boxes, clock: clock, pages: Self.pages)
        try patrol.run(every: interval) { findings, glances in
            let report = StatusReport(glances, addresses, language.language)
            let text = StatusText(report, language.language)
            let now = WorkClock.timeOfDay
            let lines = json ? [try text.json(at: now)] : text.lines(of: findings, at: now, WorkClock.utcOffset)
            lines.forEach(FileDescriptor.standardOutput.writeLine)
        }
    }
}

extension Limits {
    /// A monitoring system gives a plugin ten seconds, as a rule: a box that hangs is to be told of within them.
    fileprivate static var ofPlugin: Limits {
        var limits = Limits.standard
        limits.request = .seconds(7)
        limits.whole = .seconds(7)
        return limits
    }
}

extension Status {
    /// Whether this is the command that was typed.
    static func isAsked(_ arguments: [String]) -> Bool { arguments.dropFirst().first == "status" }

    /// Whether a monitoring system waits for its line: it gets one whatever goes wrong, before any option is read too.
    static func isPlugin(_ arguments: [String]) -> Bool { isAsked(arguments) && arguments.contains("--plugin") }

    /// What an error comes to here, where 1, 2 and 3 are lights: a broken file must never look like one.
    static func status(_ usual: Int32, of error: any Error) -> Int32 {
        (1...3).contains(usual) && !(error is ExitCode) ? EX_DATAERR : usual
    }
}
