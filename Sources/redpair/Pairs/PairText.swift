import Appliance
import Canvas
import Dashboard
import Pairs
import WebConsole

/// All that is known of a pair, as lines.
struct PairText {
    private let pair: NamedPair
    private let file: PairFile
    private let pins: BySide<Words>

    /// - Parameter known: the certificates that a person has confirmed; those of the file go before them.
    init(_ pair: NamedPair, in file: PairFile, known: KnownConsoles) throws {
        (self.pair, self.file) = (pair, file)
        pins = try BySide { side in
            let address = pair.addresses[side]
            guard address.isSecure else { return Words(ja: "なし（http）", en: "none (http)") }
            if let pin = pair.pins[side] { return Words(same: "\(pin)  pairs.yaml") }
            if let pin = try known.fingerprint(of: address) { return Words(same: "\(pin)  known-consoles") }
            return Words(ja: "初めての接続で確認します", en: "asked for at the first connection")
        }
    }

    func lines(in language: Language) -> [String] {
        let rows =
            Side.allCases.map { side in
                (
                    Words(ja: "\(side.letter) \(side.words.ja)", en: "\(side.letter) \(side.words.en)"),
                    Words(same: "\(pair.addresses[side])")
                )
            } + Side.allCases.map { (Words(ja: "\($0.letter) 証明書", en: "\($0.letter) certificate"), pins[$0]) } + rest
        return [pair.name]
            + rows.map { "  \(Width.narrow.padded($0(in: language), columns: 20))\($1(in: language))" }
    }

    private var rest: [(Words, Words)] {
        [
            (Words(ja: "管理者", en: "administrator"), Words(same: pair.user)),
            (Words(ja: "パスワード", en: "password"), password),
            (
                Words(ja: "管理画面の定義", en: "appliance file"),
                pair.appliance.map { Words(same: file.resolved($0)) } ?? Words(ja: "標準", en: "built-in")
            ),
            (
                Words(ja: "立会者", en: "witness"),
                pair.witness == .required ? Words(ja: "必要", en: "required") : Words(ja: "任意", en: "optional")
            ),
        ]
    }

    private var password: Words {
        switch pair.password {
        case .file(let path):
            Words(ja: "ファイル \(file.resolved(path))", en: "file \(file.resolved(path))")
        case .command(let command): Words(ja: "コマンド \(command)", en: "command \(command)")
        case nil: Words(ja: "端末で尋ねます", en: "asked for")
        }
    }
}
