import Appliance

/// How a person puts the addresses right that were given the wrong way round.
enum SideSwap {
    /// By this command line.
    case command(CommandText)
    /// By exchanging them in a file.
    case file(pair: String, path: String)

    /// What to do, line by line; the last line alone says it all.
    var lines: [Words] {
        switch self {
        case .command(let command):
            [Words(ja: "アドレスを入れ替えて実行してください:", en: "Swap the addresses:"), Words(same: "  " + command.text)]
        case .file(let pair, let path):
            [
                Words(
                    ja: "「\(path)」の「\(pair)」で active と standby を（pins も）入れ替えてください。",
                    en: "Exchange active and standby of '\(pair)' in '\(path)', and their pins.")
            ]
        }
    }
}
