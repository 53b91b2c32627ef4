import Appliance
import ArgumentParser
import Glibc
import Journal
import Procedure
import ProofReading
import Report

/// `redpair report`: the 作業報告書, made of a session's record alone.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Print the work report of a session, from its record alone.",
        discussion: """
            Without -o it goes to standard output, as Markdown unless --format says otherwise. With -o the file's
            name tells the format: .html, .htm, .md or .json; any other ending goes with --format. A file that is there is not written over without --force, and the journal never is.
            Examples:
              redpair report -o report.html --lang ja
              redpair report 12 --format json | jq .mailStop
            """)

    @Argument(help: "The number of the session (default: the last one).")
    var session: Int64?

    @Option(help: ArgumentHelp("html (prints on A4), md or json.", valueName: "html|md|json"))
    var format: WorkReport.Format?

    @Option(
        name: [.customShort("o"), .long], help: ArgumentHelp("The file to write.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: "Write over a file that is there.")
    var force = false

    @Option(
        help: ArgumentHelp(
            "The table that the session followed, where it is not a shipped one.", valueName: "name|file"))
    var procedure: String?

    @OptionGroup var archive: ArchiveOptions

    @OptionGroup var language: LanguageOption

    func run() throws {
        // Before anything is read, let alone written: Markdown under the name of a PDF is nothing that anybody can open.
        let format = try chosenFormat
        let teller = try ReportTeller(archive, session, procedure: procedure)
        let report = try teller.report()
        if let flaw = report.seal.flaw {
            FileDescriptor.standardError.writeLine("redpair: \(flaw.words(in: language.language))")
        }
        let text = try report.text(
            format, in: language.language, utcOffset: WorkClock.utcOffset(at: report.beganAt),
            program: Redpair.configuration.version)
        guard let output else { return FileDescriptor.standardOutput.write(text) }
        let file = try OutputFile(output, isForced: force, sparing: archive.file)
        file.write(text)
        try file.finish()
    }

    private var chosenFormat: WorkReport.Format {
        get throws {
            if let format { return format }
            guard let output else { return .md }
            guard let format = WorkReport.Format(nameOf: output) else {
                let isJournal = OutputFile.isPart(output, of: archive.file)
                throw isJournal ? ArchiveComplaint.isJournal(file: output) : .untoldFormat(file: output)
            }
            return format
        }
    }
}

extension WorkReport.Format: ExpressibleByArgument {
    /// What a file's name tells by its end, Markdown where it has none; `nil` where that is no format's.
    init?(nameOf file: String) {
        let parts = (file.split(separator: "/").last ?? "").split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, let end = parts.last?.lowercased() else {
            self = .md
            return
        }
        self.init(rawValue: end == "htm" ? "html" : end)
    }
}
