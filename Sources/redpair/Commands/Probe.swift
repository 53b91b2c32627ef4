import Appliance
import ArgumentParser
import Logging
import WebConsole

/// `redpair probe`: each fact that the appliance file promises, found on the boxes or not; read-only.
struct Probe: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "probe",
        abstract: "Hold both consoles against the appliance file, read-only. Exit status: 0 all found, 1 not.",
        discussion: """
            Run it the week before. With --save the pages are kept, session ids and passwords taken out, so that a copy of
            the appliance file can be mended elsewhere and be given with --appliance. Pages that are there are not written over
            without --force.
            Example:
              redpair probe --active http://192.0.2.1:444 --standby http://192.0.2.2:444 --save pages
            """)

    @OptionGroup var pair: PairOptions

    @Option(
        help: ArgumentHelp("A folder to keep the pages in, as they came but for their secrets.", valueName: "folder"),
        completion: .directory)
    var save: String?

    @Flag(help: "Write over pages that are in the folder.")
    var force = false

    @OptionGroup var log: LogOption

    @OptionGroup var language: LanguageOption

    func run() throws { try log.keep("probe", examine) }

    private func examine(_ log: Logger) throws {
        let clock = WorkClock()
        let folder = try save.map { try PageFolder($0, isForced: force) }
        let (addresses, makers) = try pair.makeConsoles(language.language) { clock.now }
        let results = BySide(concurrently: { side in
            ProbedBox(LoggedConsole(ReadOnlyConsole(makers[side]()), of: side, log), side, folder)
        })
        for side in Side.allCases {
            ProbeReport(side: side, address: addresses[side], box: results[side]).lines(in: language.language)
                .forEach(FileDescriptor.standardOutput.writeLine)
        }
        for side in Side.allCases { if let complaint = results[side].complaint { throw complaint } }
        guard Side.allCases.allSatisfy({ results[$0].isWhole }) else { throw ExitCode(1) }
    }
}
