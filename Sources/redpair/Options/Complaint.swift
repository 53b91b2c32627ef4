import Appliance
import Dashboard
import Glibc
import Journal
import Preflight
import ProofReading
import SimulatedConsole
import Terminal
import Walkthrough
import WebConsole

/// Why a command cannot go on: a fact, told at the edge in the reader's language, with an exit code of `sysexits.h`.
enum Complaint: Error {
    /// An address that is none.
    case address(String, ConsoleAddress.Mistake)
    /// A `--pin` that is none.
    case pin(String)
    /// No password was given, and there is no terminal to ask at.
    case noPassword
    /// A file or command that should give the password does not.
    case passwordSource(String, reason: String)
    /// A file that cannot be read.
    case unreadable(file: String, reason: String)
    /// A file that cannot be written.
    case unwritable(file: String, reason: String)
    /// What was named for a log cannot be one.
    case log(file: String, LogFile.Mistake)
    /// A data file has mistakes.
    case mistakes(Mistakes)
    /// There is no screen.
    case terminal(TerminalFault)
    /// Consoles that cannot be worked with.
    case consoles([(Side, address: String, ConsoleFault)])
    /// スタンバイ answers at アクティブ側's address and the reverse; how to put it right.
    case rolesReversed(BySide<BoxText?>, SideSwap)
    /// The simulated pair does not get the places on loopback that it needs.
    case simulation(LayoutFault)
    /// There is no record, and without one nothing can be done here.
    case record(file: String, RecordFault)
    /// A record that is only looked at cannot be read.
    case unreadableRecord(file: String, RecordFault)
    /// A person did not want to take the unfinished session up.
    case notTakenUp(session: Int64)
    /// An unfinished session cannot be taken up.
    case obstacle(session: Int64, Obstacle)
    /// An option's value is out of its range.
    case range(option: String, ClosedRange<Int64>)

    /// There is no scenario of that name; those there are.
    case unknownScenario(String, known: [String])
    /// No table of that name is shipped.
    case unknownProcedure(String, known: [String])
    /// A seed was given, and nothing is left to chance.
    case seedWithoutChaos

    /// As `sysexits.h` has them; 1 for a data file with mistakes (the contract), which `status` alone tells otherwise.
    var exitCode: Int32 {
        switch self {
        case .address, .pin, .noPassword, .range, .unknownScenario, .unknownProcedure, .seedWithoutChaos, .log:
            EX_USAGE
        case .passwordSource, .unreadable: EX_NOINPUT
        case .mistakes: 1
        case .record(_, .inUse): EX_TEMPFAIL
        case .record, .unwritable: EX_CANTCREAT
        case .obstacle, .rolesReversed, .unreadableRecord: EX_DATAERR
        case .notTakenUp: 10
        case .terminal, .simulation: EX_UNAVAILABLE
        case .consoles(let faults): faults.contains { $0.2 == .loginRefused } ? EX_NOPERM : EX_UNAVAILABLE
        }
    }

    /// What happened, what it means, what to do.
    func lines(in language: Language) -> [String] {
        switch self {
        case .mistakes(let mistakes): mistakes.lines(in: language)
        case .consoles(let faults):
            faults.map { side, address, fault in
                "\(side.letter) \(side.words(in: language)) \(address): \(fault.words(in: language))"
            }
        case .rolesReversed(let hosts, let swap):
            ([Check.Finding.rolesReversed(hosts).words] + swap.lines).map { $0(in: language) }
        default: [words(in: language)]
        }
    }

    private var words: Words {
        switch self {
        case .address(let text, let mistake): mistake.words(of: text)
        case .pin(let text):
            Words(
                ja: "--pin の「\(text)」を読めません。A か S、=、証明書の SHA-256（16 進 64 桁）の順に書いてください。例: A=sha256:01:23:…",
                en:
                    "--pin '\(text)' cannot be read. Write A or S, =, and the certificate's SHA-256 in 64 hexadecimal digits. For example: A=sha256:01:23:…"
            )
        case .noPassword:
            Words(
                ja: "パスワードがありません。--password-file か --password-command を使うか、端末から実行してください。",
                en: "There is no password. Use --password-file or --password-command, or run it at a terminal.")
        case .passwordSource(let source, let reason):
            Words(
                ja: "「\(source)」からパスワードを得られません（\(reason)）。", en: "No password comes from '\(source)' (\(reason)).")
        case .unreadable(let file, let reason):
            Words(ja: "ファイル「\(file)」を読めません（\(reason)）。", en: "The file '\(file)' cannot be read (\(reason)).")
        case .unwritable(let file, let reason):
            Words(ja: "ファイル「\(file)」に書けません（\(reason)）。", en: "The file '\(file)' cannot be written (\(reason)).")
        case .log(let file, let mistake): mistake.words(of: file)
        case .terminal(let fault): fault.words
        case .simulation(let fault): fault.words
        case .range(let option, let range):
            Words(
                ja: "\(option) は \(range.lowerBound) から \(range.upperBound) までです。",
                en: "\(option) takes a number from \(range.lowerBound) to \(range.upperBound).")
        case .record(let file, let fault):
            Words(ja: "記録「\(file)」: \(fault.words.ja)", en: "Journal '\(file)': \(fault.words.en)")
        case .unreadableRecord(let file, .chainBroken(let session, let row)):
            Words(
                ja: "記録「\(file)」: 作業 \(session) は \(row) 行目から書かれた当時のものではありません。表示しません。",
                en:
                    "Journal '\(file)': session \(session) is not what was written, from row \(row) on. It is not shown."
            )
        case .unreadableRecord(let file, let fault):
            Words(ja: "記録「\(file)」を読めません。\(fault.words.ja)", en: "Journal '\(file)' cannot be read. \(fault.words.en)")
        case .notTakenUp(let session):
            Words(
                ja: "作業 \(session) はそのままです。捨てて新しく始めるには --fresh を付けてください。",
                en: "Session \(session) stays as it is. To give it up and begin anew, use --fresh.")
        case .obstacle(let session, let obstacle): obstacle.words(session: session)
        case .unknownProcedure(let name, let known):
            Words(
                ja:
                    "手順表「\(name)」はありません。使えるのは \(known.joined(separator: "、")) です。ファイルなら .yaml で終わる名前を書いてください。",
                en:
                    "There is no table \"\(name)\". Shipped are \(known.joined(separator: ", ")). A file's name ends in .yaml."
            )
        case .unknownScenario(let name, let known):
            Words(
                ja: "シナリオ「\(name)」はありません。使えるのは \(known.joined(separator: "、")) です。ファイルなら .yaml で終わる名前を書いてください。",
                en:
                    "There is no scenario '\(name)'. Known are: \(known.joined(separator: ", ")). A file's name ends in .yaml."
            )
        case .seedWithoutChaos:
            Words(
                ja: "--seed は --scenario chaos と一緒に使います。",
                en: "--seed goes with --scenario chaos: nothing else is left to chance.")
        case .mistakes, .consoles, .rolesReversed: Words(same: "")
        }
    }
}
