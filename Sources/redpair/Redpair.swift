import Appliance
import ArgumentParser

/// The program: its commands, and where their complaints are worded.
@main
struct Redpair: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redpair",
        abstract: "Walks an engineer through updating a redundant pair of NetSHAKER Red-Mail appliances.",
        discussion: """
            Examples:
              redpair rehearse --speed 60               the whole work on an embedded simulated pair
              redpair run --active http://192.0.2.1:444 --standby http://192.0.2.2:444
              redpair preflight --active http://192.0.2.1:444 --standby http://192.0.2.2:444
              redpair probe --active http://192.0.2.1:444 --standby http://192.0.2.2:444 --save pages
              redpair status --active http://192.0.2.1:444 --standby http://192.0.2.2:444 --json
              redpair watch                             the running work, from another terminal
              redpair replay 3                          a recorded work, event by event
              redpair run tokyo-mail                    a pair of pairs.yaml by its name
            """,
        version: "0.12.0",
        subcommands: [
            Rehearse.self, Run.self, Status.self, PreflightCommand.self, Probe.self, Watch.self, Replay.self,
            ReportCommand.self,
            SessionsCommand.self, PairCommand.self, Simulate.self, ProcedureCommand.self, Manual.self,
        ])

    static func main() {
        HeadStart.take(CommandLine.arguments)
        let end = Result {
            var command = try parsed()
            try command.run()
        }
        HeadStart.finish()
        if case .failure(let error) = end { Self.end(with: error) }
    }

    /// Says what went wrong, where there is anything to say, and ends the program.
    private static func end(with error: any Error) -> Never {
        let language = LanguageOption.ofArguments()
        let said = sentences(of: error, in: language)
        if Status.isPlugin(CommandLine.arguments), !(error is ExitCode), status(of: error) != 0 {
            let line = PluginLine(unknown: said ?? [message(for: error)])
            FileDescriptor.standardOutput.writeLine(line.text)
            exit(withError: ExitCode(3))
        }
        if let said {
            tell(said)
            exit(withError: ExitCode(status(of: error)))
        }
        if status(of: error) == ExitCode.validationFailure.rawValue { tell([usageError(in: language)]) }
        if status(of: error) != exitCode(for: error).rawValue {
            tell([message(for: error)])
            exit(withError: ExitCode(status(of: error)))
        }
        exit(withError: error)
    }

    private static func tell(_ lines: [String]) {
        for line in lines { FileDescriptor.standardError.writeLine("redpair: \(line)") }
    }

    /// The sentences of one of our own complaints.
    private static func sentences(of error: any Error, in language: Language) -> [String]? {
        switch error {
        case let complaint as Complaint: complaint.lines(in: language)
        case let complaint as PairComplaint: [complaint.words(in: language)]
        case let complaint as ArchiveComplaint: [complaint.words(in: language)]
        default:
            exitCode(for: error) == .validationFailure
                ? refusal(of: CommandLine.arguments).map { [$0(in: language)] } : nil
        }
    }

    /// The exit status that an error comes to.
    static func status(of error: any Error) -> Int32 {
        let status = usualStatus(of: error)
        return Status.isAsked(CommandLine.arguments) ? Status.status(status, of: error) : status
    }

    private static func usualStatus(of error: any Error) -> Int32 {
        switch error {
        case let complaint as Complaint: complaint.exitCode
        case let complaint as PairComplaint: complaint.exitCode
        case let complaint as ArchiveComplaint: complaint.exitCode
        default: exitCode(for: error).rawValue
        }
    }
}
