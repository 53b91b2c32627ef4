import Appliance
import Terminal
import WebConsole

extension ConsoleAddress.Mistake {
    /// What is wrong with an address, and what a right one looks like.
    func words(of text: String) -> Words {
        let example = "http://192.0.2.1:444"
        return switch self {
        case .empty:
            Words(ja: "アドレスが空です。例: \(example)", en: "The address is empty. For example: \(example)")
        case .scheme(let scheme):
            Words(
                ja: "アドレス「\(text)」の「\(scheme)」は使えません。http か https です。例: \(example)",
                en: "The address '\(text)' begins with '\(scheme)'; http and https are known. For example: \(example)")
        case .host:
            Words(
                ja: "アドレス「\(text)」のホスト名が正しくありません。例: \(example)",
                en: "The host in '\(text)' is none. For example: \(example)")
        case .port(let port):
            Words(
                ja: "アドレス「\(text)」のポート「\(port)」は 1 から 65535 の数ではありません。例: \(example)",
                en: "The port '\(port)' in '\(text)' is no number from 1 to 65535. For example: \(example)")
        case .user:
            Words(
                ja: """
                    アドレスにユーザ名やパスワードは書けません（ここには表示しません）。@ までの部分だけを消してください。ユーザ名は --user、\
                    パスワードは --password-file か --password-command で渡します。例: \(example)
                    """,
                en: """
                    No user's name and no password may stand in an address (it is not repeated here). Leave out only the part \
                    up to the @. The name goes with --user, the password with --password-file or --password-command. For \
                    example: \(example)
                    """)
        case .tail(let tail):
            Words(
                ja: "アドレス「\(text)」の「\(tail)」の部分だけを消してください。スキーム、ホスト、ポートのほかは要りません。例: \(example)",
                en:
                    "Take '\(tail)' away from '\(text)', and nothing else: an address ends with its host or port. For example: \(example)"
            )
        }
    }
}

extension TerminalFault {
    /// Why there is no screen, and what to do.
    var words: Words {
        switch self {
        case .notATerminal:
            Words(
                ja: "標準入出力が端末ではありません。端末で実行してください（rehearse と run は、端末がなければ行単位で動きます）。",
                en:
                    "Standard input or output is no terminal. Run it at one; rehearse and run write lines where there is none."
            )
        case .typeMissing:
            Words(ja: "環境変数 TERM がありません。端末の種類を設定してください。", en: "TERM is not set. Set it to the terminal's type.")
        case .typeUnknown(let type):
            Words(
                ja: "端末の種類「\(type)」を知りません。TERM を確かめてください（例: xterm-256color）。",
                en: "The terminal type '\(type)' is not known. Check TERM (for example xterm-256color).")
        case .cannotMoveCursor(let type):
            Words(
                ja: "端末「\(type)」では画面を描けません。別の端末で実行するか、rehearse と run なら --plain を付けてください。",
                en:
                    "The terminal '\(type)' cannot move its cursor, so nothing can be drawn. Use another one, or --plain with rehearse and run."
            )
        case .gone: Words(ja: "端末が閉じられました。", en: "The terminal was closed.")
        case .system(let call, let number):
            Words(ja: "システムが \(call) を拒みました（errno \(number)）。", en: "The system refused \(call) (errno \(number)).")
        }
    }
}
