import Appliance
import ArgumentParser
import Pairs

extension PairCommand {
    /// `redpair pair add`.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Add a pair at the end of the file; all that stands there stays as it is.",
            discussion: """
                Example:
                  redpair pair add tokyo-mail --active https://192.0.2.1:81 --standby https://192.0.2.2:81
                """)

        @Argument(help: "Its name.")
        var name: String

        @Option(help: ArgumentHelp("The console of the active side.", valueName: "url"))
        var active: String

        @Option(help: ArgumentHelp("The console of the standby side.", valueName: "url"))
        var standby: String

        @Option(help: ArgumentHelp("The administrator's name.", valueName: "name"))
        var user = NamedPair.usualUser

        @Option(help: ArgumentHelp("A file, 0600, whose first line is the password.", valueName: "file"))
        var passwordFile: String?

        @Option(help: ArgumentHelp("A shell command whose first line of output is the password.", valueName: "command"))
        var passwordCommand: String?

        @Option(help: ArgumentHelp("On https, the SHA-256 of a side's certificate.", valueName: "A|S=sha256:..."))
        var pin: [String] = []

        @Option(
            help: ArgumentHelp("Labels and paths of the console, in place of the built-in ones.", valueName: "file"))
        var appliance: String?

        @Option(help: ArgumentHelp("Whether the work begins without a witness.", valueName: "optional|required"))
        var witness = WitnessPolicy.optional

        @OptionGroup var language: LanguageOption

        func run() throws {
            guard NamedPair.isName(name) else { throw PairComplaint.name(name) }
            let file = PairFile.standard
            try file.add(try pair())
            let words = Words(ja: "\(file.path): 「\(name)」を加えました。", en: "\(file.path): '\(name)' was added.")
            FileDescriptor.standardOutput.writeLine(words(in: language.language))
        }

        /// Files are named from where the command was typed, and found from anywhere.
        private func pair() throws -> NamedPair {
            let pins = try CertificateTrust.fingerprints(pin)
            return NamedPair(
                name: name,
                addresses: BySide(active: try consoleAddress(active), standby: try consoleAddress(standby)), user: user,
                password: try password(), pins: BySide { pins[$0] }, appliance: appliance.map(absolutePath),
                witness: witness)
        }

        private func password() throws -> PasswordPlace? {
            if passwordFile != nil, passwordCommand != nil { throw PairComplaint.twoPasswords }
            return passwordCommand.map { .command($0) } ?? passwordFile.map { .file(absolutePath($0)) }
        }
    }
}

extension WitnessPolicy: ExpressibleByArgument {}
