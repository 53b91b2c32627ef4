import Appliance

/// What the manual says that no list of the program holds already.
enum ManualText {
    /// What it is, and where to begin.
    static let description = [
        Words(
            ja: "冗長化構成のメールサーバ 2 台のアップデートを、手順書の表のとおりに一行ずつ進める端末の画面です。両方の装置を読み続け、その行が本当に済んだと検知したときだけ印を付けます。",
            en: """
                A terminal dashboard for the vendor's update of a redundant pair. It reads both boxes all the time, and ticks a \
                row of the table only when it has sensed that the row came true.
                """),
        Words(
            ja: "まず redpair rehearse で訓練してください。実機には、前の週に redpair preflight と redpair probe、当日に redpair run を使います。",
            en: """
                Begin with redpair rehearse. For a real pair: redpair preflight and redpair probe the week before, redpair run \
                on the night.
                """),
        Words(
            ja: "どのコマンドにも --help があり、--lang ja か --lang en で言語を選べます。結果は標準出力、問題は標準エラー出力に書きます。",
            en: """
                Every command has --help, and takes --lang ja or --lang en. Results go to standard output, complaints to \
                standard error.
                """),
        Words(
            ja: "補完ファイルは redpair --generate-completion-script に bash、zsh、fish のいずれかを付けて得られます。",
            en: "redpair --generate-completion-script writes completions for bash, zsh or fish."),
    ]

    /// What a command's end means.
    static let exitStatuses: [(code: String, words: Words)] = [
        ("0", Words(ja: "終わりまで済んだ。preflight: 準備よし。status: 緑", en: "Done. preflight: ready. status: green.")),
        (
            "1",
            Words(
                ja: "preflight、probe: 問題あり。procedure check、pair check、sessions check: 誤りあり。status: 黄",
                en: "preflight, probe: not ready. procedure, pair and sessions check: mistakes found. status: yellow.")
        ),
        ("2", Words(ja: "status: 赤", en: "status: red.")),
        ("3", Words(ja: "status: 灰、または不明", en: "status: gray or unknown.")),
        (
            "10",
            Words(
                ja: "run、rehearse: 作業の途中で終了した（run は再開できる）", en: "run, rehearse: left unfinished; run takes it up again."
            )
        ),
        ("64", Words(ja: "コマンドの書き方の誤り", en: "The command was written wrongly.")),
        (
            "65",
            Words(
                ja: "記録や装置の並びが食い違っていて進めない。status: ファイルに誤りあり",
                en: "A record, or which box is which, does not fit. status: a file has mistakes.")
        ),
        (
            "66",
            Words(ja: "ファイル、組、作業の記録がない、または読めない", en: "A file, a pair or a session is not there, or cannot be read.")
        ),
        ("69", Words(ja: "装置が応答しない、または画面が使えない", en: "Boxes that do not answer, or no screen.")),
        ("73", Words(ja: "ファイルに書けない、または記録が使えない", en: "A file cannot be written, or the record is of no use.")),
        ("75", Words(ja: "同じ組の作業がほかで進行中", en: "The same pair is being worked on elsewhere.")),
        (
            "77",
            Words(
                ja: "ログインを拒まれた、または pairs.yaml を他の人が読める",
                en: "The login was refused, or others can open pairs.yaml.")
        ),
    ]

    /// What is read and written.
    static let files: [(path: String, words: Words)] = [
        (
            "$XDG_CONFIG_HOME/redpair/pairs.yaml",
            Words(
                ja: "組の名前とアドレス（既定は ~/.config/redpair/pairs.yaml、0600 に限る）",
                en: "Pairs by their names (default: ~/.config/redpair/pairs.yaml; 0600 only).")
        ),
        (
            "$XDG_STATE_HOME/redpair/journal.sqlite",
            Words(
                ja: "すべての作業の記録（既定は ~/.local/state/redpair/journal.sqlite、--journal で変更）",
                en: "The record of all work (default: ~/.local/state/redpair/journal.sqlite; --journal names another).")
        ),
        (
            "$XDG_STATE_HOME/redpair/known-consoles",
            Words(
                ja: "pairs.yaml にない装置について、人が確認した https の証明書",
                en: "Certificates that a person has confirmed, of https consoles that are not in pairs.yaml.")
        ),
        (
            "--log FILE",
            Words(
                ja: "装置への問い合わせ、かかった時間、答えの種類（0600。パスワードとセッション ID は書かない）",
                en:
                    "What was asked of which box, how long it took, what kind of answer (0600; never a password or session id)."
            )
        ),
    ]

    /// What the environment says.
    static let environment: [(name: String, words: Words)] = [
        (
            "LC_ALL, LC_MESSAGES, LANG",
            Words(
                ja: "ja で始まれば日本語、ほかは英語。文字コードにも従う",
                en: "Japanese where it begins with ja, else English; and the character set.")
        ),
        ("TERM", Words(ja: "端末の種類。空か dumb なら --plain と同じ", en: "The terminal's type; empty or dumb means --plain.")),
        ("NO_COLOR", Words(ja: "空でなければ色を使わない", en: "Where it is set and not empty, no colour is used.")),
        (
            "COLORFGBG",
            Words(ja: "背景の明暗。--theme がないときの配色を決める", en: "The background, for the theme where --theme is not given.")
        ),
        ("XDG_CONFIG_HOME, XDG_STATE_HOME, HOME", Words(ja: "ファイルの場所", en: "Where the files are.")),
    ]
}
