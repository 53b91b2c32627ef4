import Appliance
import ArgumentParser
import Pairs
import ProofReading
import WebConsole

/// Which two boxes, and how to log in there.
struct PairOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("A pair by its name in pairs.yaml, in place of both addresses.", valueName: "pair"),
        completion: .shellCommand("redpair pair list 2>/dev/null | cut -d' ' -f1"))
    var pair: String?

    @Option(help: ArgumentHelp("The console of the active side.", valueName: "url"))
    var active: String?

    @Option(help: ArgumentHelp("The console of the standby side.", valueName: "url"))
    var standby: String?

    @Option(
        help: ArgumentHelp("The administrator's name (default: admin, or what pairs.yaml says).", valueName: "name"))
    var user: String?

    @Option(
        help: ArgumentHelp("A file, 0600, whose first line is the password.", valueName: "file"), completion: .file())
    var passwordFile: String?

    @Option(help: ArgumentHelp("A shell command whose first line of output is the password.", valueName: "command"))
    var passwordCommand: String?

    @Option(
        help: ArgumentHelp("Labels and paths of the console, in place of the built-in ones.", valueName: "file"),
        completion: .file(extensions: ["yaml"]))
    var appliance: String?

    @Option(
        help: ArgumentHelp(
            "On https, the SHA-256 of a side's certificate; else it is asked for once, and kept.",
            valueName: "A|S=sha256:..."))
    var pin: [String] = []

    /// A name, or both addresses.
    func validate() throws {
        guard Scrutiny.isOn else { return }
        let (count, isNamed) = ([active, standby].compactMap(\.self).count, pair != nil)
        if isNamed ? count == 0 : count == 2 { return }
        throw ValidationError((isNamed ? Self.twice : Self.none)(in: LanguageOption.ofArguments()))
    }

    private static let none = Words(
        ja: "どの組か分かりません。--active と --standby の両方か、pairs.yaml の名前を書いてください（一覧は redpair pair list）。",
        en: "Which pair? Give both --active and --standby, or a name of pairs.yaml (redpair pair list).")
    private static let twice = Words(
        ja: "組の名前とアドレスの両方があります。どちらか一方にしてください。",
        en: "Both a pair's name and an address were given. Give one or the other.")

    /// Both addresses, read.
    func addresses() throws -> BySide<ConsoleAddress> {
        if let named = try named() { return named.addresses }
        guard let active, let standby else { preconditionFailure("neither a name nor addresses passed the validation") }
        return try BySide { try consoleAddress($0 == .active ? active : standby) }
    }

    /// The pair that was named; `nil` where addresses are given.
    func named() throws -> NamedPair? {
        guard let pair else { return nil }
        return try PairFile.standard.pair(pair)
    }

    /// How to put the addresses right that were given the wrong way round.
    var swap: SideSwap {
        pair.map { .file(pair: $0, path: PairFile.standard.path) } ?? .command(CommandText.typed.withSidesSwapped)
    }

    /// A way to make a console for each side.
    func makeConsoles(
        _ language: Language, limits: Limits = .standard, now: @escaping @Sendable () -> Moment
    ) throws -> (BySide<ConsoleAddress>, BySide<@Sendable () -> WebConsole>) {
        let named = try named()
        let (addresses, guide) = (try addresses(), try guide(named))
        let trust = CertificateTrust(given: pin, named: named, file: .standard, known: .standard, language: language)
        let pins = try trust.pins(of: addresses)
        let user = user ?? named?.user ?? NamedPair.usualUser
        let password = try passwordSource(named).secret(for: user, language)
        let makers: BySide<@Sendable () -> WebConsole> = BySide { side in
            let (address, pin) = (addresses[side], pins[side])
            return {
                WebConsole(
                    address: address, user: user, password: password, guide: guide, pin: pin, limits: limits, now: now)
            }
        }
        return (addresses, makers)
    }

    /// Labels and paths of the console.
    private func guide(_ named: NamedPair?) throws -> ApplianceGuide {
        do {
            guard let file = appliance ?? named?.appliance.map(PairFile.standard.resolved) else {
                return try ApplianceGuide.builtIn()
            }
            return try ApplianceGuide(yaml: try contents(of: file), file: file)
        } catch let mistakes as Mistakes {
            throw Complaint.mistakes(mistakes)
        }
    }

    /// Where the password comes from: as the options say, or as the pair does.
    private func passwordSource(_ named: NamedPair?) -> PasswordSource {
        if passwordFile != nil || passwordCommand != nil {
            return PasswordSource(file: passwordFile, command: passwordCommand)
        }
        return switch named?.password {
        case .file(let path): PasswordSource(file: PairFile.standard.resolved(path), command: nil)
        case .command(let command): PasswordSource(file: nil, command: command)
        case nil: PasswordSource(file: nil, command: nil)
        }
    }
}

/// Reads an address that somebody typed.
func consoleAddress(_ text: String) throws(Complaint) -> ConsoleAddress {
    do throws(ConsoleAddress.Mistake) { return try ConsoleAddress(text) } catch { throw .address(text, error) }
}
