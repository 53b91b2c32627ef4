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
        version: "0.2.0",
        subcommands: [
            Rehearse.self, Run.self, Status.self, PreflightCommand.self, Probe.self, Watch.self, Replay.self,
            ReportCommand.self,
            SessionsCommand.self, PairCommand.self, Simulate.self, ProcedureCommand.self,
        ])

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let complaint as Complaint {
            complaint.print(in: LanguageOption.ofArguments())
            exit(withError: ExitCode(complaint.exitCode))
        } catch let complaint as PairComplaint {
            FileDescriptor.standardError.writeLine("redpair: \(complaint.words(in: LanguageOption.ofArguments()))")
            exit(withError: ExitCode(complaint.exitCode))
        } catch let complaint as ArchiveComplaint {
            FileDescriptor.standardError.writeLine("redpair: \(complaint.words(in: LanguageOption.ofArguments()))")
            exit(withError: ExitCode(complaint.exitCode))
        } catch {
            exit(withError: error)
        }
    }
}
