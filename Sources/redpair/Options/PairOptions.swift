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

    @Option(
        help: ArgumentHelp(
            "On https, the SHA-256 of a side's certificate; else it is asked for once, and kept.",
            valueName: "A|S=sha256:…"))
    var pin: [String] = []

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
        let pins = try CertificateTrust(pins: pin, known: .standard, language: language).pins(of: addresses)
        let password = try password(language)
        let user = user
        let makers: BySide<@Sendable () -> WebConsole> = BySide { side in
            let (address, pin) = (addresses[side], pins[side])
            return {
                WebConsole(address: address, user: user, password: password, guide: guide, pin: pin, now: now)
            }
        }
        return (addresses, makers)
    }
}

/// Reads an address that somebody typed.
func consoleAddress(_ text: String) throws(Complaint) -> ConsoleAddress {
    do throws(ConsoleAddress.Mistake) { return try ConsoleAddress(text) } catch { throw .address(text, error) }
}
