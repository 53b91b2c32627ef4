import Appliance
import ArgumentParser
import Glibc
import ProofReading
import WebConsole

/// Which two boxes, and how to log in there.
struct PairOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The console of アクティブ側.", valueName: "url"))
    var active: String

    @Option(help: ArgumentHelp("The console of スタンバイ側.", valueName: "url"))
    var standby: String

    @Option(help: "The administrator's name.")
    var user = "admin"

    @Option(help: ArgumentHelp("A file whose first line is the password.", valueName: "file"))
    var passwordFile: String?

    @Option(help: ArgumentHelp("A shell command whose first line of output is the password.", valueName: "command"))
    var passwordCommand: String?

    @Option(help: ArgumentHelp("Labels and paths of the console, in place of the built-in ones.", valueName: "file"))
    var appliance: String?

    @Flag(help: "On https, take any certificate: the line is encrypted, the other end unproved.")
    var anyCertificate = false

    /// Both addresses, read.
    func addresses() throws -> BySide<ConsoleAddress> {
        try BySide { side in
            let text = side == .active ? active : standby
            return try consoleAddress(text)
        }
    }

    /// Labels and paths of the console.
    func guide() throws -> ApplianceGuide {
        do {
            guard let appliance else { return try ApplianceGuide.builtIn() }
            return try ApplianceGuide(yaml: try contents(of: appliance), file: appliance)
        } catch let mistakes as Mistakes {
            throw Complaint.mistakes(mistakes)
        }
    }

    /// The password, from where the options say, or asked for.
    func password(_ language: Language) throws(Complaint) -> Secret {
        try PasswordSource(file: passwordFile, command: passwordCommand).secret(for: user, language)
    }

    /// A way to make a console for each side.
    func makeConsoles(
        _ language: Language, now: @escaping @Sendable () -> Moment
    ) throws -> (BySide<ConsoleAddress>, BySide<@Sendable () -> WebConsole>) {
        let (addresses, guide) = (try addresses(), try guide())
        let password = try password(language)
        let (user, trust) = (user, anyCertificate ? TrustPolicy.anyCertificate : .authorities)
        let makers: BySide<@Sendable () -> WebConsole> = addresses.map { address in
            { WebConsole(address: address, user: user, password: password, guide: guide, trust: trust, now: now) }
        }
        return (addresses, makers)
    }
}

/// Reads an address that somebody typed.
func consoleAddress(_ text: String) throws(Complaint) -> ConsoleAddress {
    do throws(ConsoleAddress.Mistake) { return try ConsoleAddress(text) } catch { throw .address(text, error) }
}
