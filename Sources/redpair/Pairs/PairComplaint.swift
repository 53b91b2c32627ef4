import Appliance
import Glibc
import ProofReading

/// Why a named pair cannot be worked with: a fact, told at the edge.
enum PairComplaint: Error {
    /// There is no pair of that name; those there are.
    case unknown(String, file: String, known: [String])
    /// There is a pair of that name already.
    case exists(String, file: String)
    /// What is to be added is no pair.
    case notAdded(String, [Mistake.Kind])
    /// The file is right, and laid out so that lines at its end would not do; those that are to be written by hand.
    case layout(String, file: String, lines: [String])
    /// This cannot be the name of a pair.
    case name(String)
    /// A password file and a password command were given.
    case twoPasswords
    /// Others can read or write the file, of pairs or of a password.
    case open(file: String, mode: UInt32)
    /// The pair wants a witness, and nobody was named.
    case noWitness(String)

    /// As `sysexits.h` has them.
    var exitCode: Int32 {
        switch self {
        case .notAdded, .name, .twoPasswords, .noWitness: EX_USAGE
        case .unknown: EX_NOINPUT
        case .exists, .layout: EX_CANTCREAT
        case .open: EX_NOPERM
        }
    }

    /// What happened, and what to do.
    var words: Words {
        switch self {
        case .unknown(let name, let file, let known):
            Words(
                ja: "「\(name)」という組は「\(file)」にありません。\(list(known).ja)",
                en: "There is no pair '\(name)' in '\(file)'. \(list(known).en)")
        case .exists(let name, let file):
            Words(
                ja: "「\(name)」という組は「\(file)」にもうあります。変えるには、そのファイルを直してください。",
                en: "There is a pair '\(name)' in '\(file)' already. To change it, edit the file.")
        case .notAdded(let name, let mistakes):
            Words(
                ja: "「\(name)」は加えませんでした。" + mistakes.map(\.words.ja).joined(),
                en: "'\(name)' was not added. " + mistakes.map(\.words.en).joined(separator: " "))
        case .layout(let name, let file, let lines):
            Words(
                ja: """
                    「\(name)」は加えませんでした。「\(file)」に誤りはありませんが、行を足せる書き方（組の名前が行頭から始まる）ではなく、redpair では\
                    書き換えません。次の内容を、そのファイルの書き方に合わせて手で書き足してください。
                    \(lines.joined(separator: "\n"))
                    """,
                en: """
                    '\(name)' was not added. Nothing is wrong with '\(file)', but lines at its end would not do, as its pairs' \
                    names do not begin a line of their own; redpair does not edit such a layout. Write this in by hand, laid \
                    out as the rest of the file is:
                    \(lines.joined(separator: "\n"))
                    """)
        case .name(let text):
            Words(
                ja: "「\(text)」は組の名前に使えません。文字と数字、途中の - _ . だけを使ってください。例: tokyo-mail",
                en:
                    "'\(text)' is no name for a pair. Use letters and digits, with - _ . within. For example: tokyo-mail"
            )
        case .twoPasswords:
            Words(
                ja: "--password-file と --password-command はどちらか一方だけにしてください。",
                en: "Give either --password-file or --password-command, not both.")
        case .open(let file, let mode):
            Words(
                ja: "「\(file)」を他の人が読み書きできます（\(String(mode, radix: 8))）。chmod 600 '\(file)' を実行してください。",
                en: "Others can open '\(file)' (\(String(mode, radix: 8))). Run: chmod 600 '\(file)'")
        case .noWitness(let name):
            Words(
                ja: "「\(name)」の作業には立会者が要ります。--witness で名前を書いてください。",
                en: "The work on '\(name)' wants a witness. Name one with --witness.")
        }
    }

    private func list(_ known: [String]) -> Words {
        known.isEmpty
            ? Words(ja: "redpair pair add で加えられます。", en: "redpair pair add adds one.")
            : Words(
                ja: "あるのは \(known.joined(separator: "、")) です。", en: "There are: \(known.joined(separator: ", ")).")
    }
}
