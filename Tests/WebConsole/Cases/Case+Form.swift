import Appliance

extension Case {
    private static let plain = Furniture()
    private static let whole = ["smtp on", "imap off", "pop on", "port smtp 25"]
    private static let withoutSMTP = Array(whole.dropFirst())

    private static func unclear(_ text: String) -> [String] {
        withoutSMTP + ["gap notUnderstood(label: SMTP サーバを有効にする, text: \(text))"]
    }

    /// 電子メールサーバの設定 and 冗長化構成の設定 (`admin-ui` 3, 6.3).
    static let forms: [Case] = [
        Case(
            "U 3.2: the server reads the hidden input; one without a check box counts", .mail,
            plain.mail(smtp: "<INPUT TYPE=HIDDEN NAME=enableServersField VALUE=0>"), ["smtp off"] + withoutSMTP),
        Case(
            "A: hidden input and check box that contradict each other", .mail,
            plain.mail(smtp: plain.boolean("enableServersField", true).with("", for: "CHECKED")), unclear("")),
        Case(
            "A: a Boolean that is neither 0 nor 1", .mail,
            plain.mail(smtp: plain.boolean("enableServersField", true).with("VALUE=\"\"", for: "VALUE=\"1\"")),
            unclear("")),
        Case("A: yes and no as words", .mail, plain.mail(smtp: "はい"), unclear("はい")),
        Case(
            "V: a switch that the page has not is not there", .mail,
            plain.mail().with(">APOP を有効にする<", for: ">SMTP サーバを有効にする<"), withoutSMTP),
        Case("V: all in wide characters", .mail, plain.mail().with(">ＳＭＴＰサーバを有効にする<", for: ">SMTP サーバを有効にする<"), whole),
        Case(
            "A: the same switch twice leaves no telling which", .mail,
            plain.mail(extra: plain.row("SMTP サーバを有効にする", plain.boolean("other", false))), unclear("")),
        Case(
            "B: in English", .mail,
            plain.mail().with("Email Servers Settings", for: "電子メールサーバの設定").with(
                ">Enable SMTP Server<", for: ">SMTP サーバを有効にする<"), whole),
        Case(
            "V: a port that is none", .mail, plain.mail().with("VALUE=\"70000\"", for: "VALUE=\"25\""),
            Array(whole.dropLast())),
        Case(
            "V: not redundant", .redundancySetting, plain.setting(enabled: false),
            ["enabled false", "common 172.16.39.40", "peer primary.nsk.dom"]),
        Case(
            "A: the box's own word missing", .redundancySetting, plain.setting().with("別の項目", for: "冗長化構成を有効にする"),
            ["fault missing(label: 冗長化構成を有効にする)"]),
        Case(
            "A: no peer", .redundancySetting,
            plain.setting().with("VALUE=\"\"", for: "VALUE=primary").with("VALUE=\"\"", for: "VALUE=nsk.dom"),
            ["enabled true", "common 172.16.39.40", "peer ?"]),
    ]

    /// システムアップデート (`admin-ui` 5).
    static let updates: [Case] = [
        Case("V 5.3: two listed", .updates, plain.updates(["1", "2"]), ["1.nup 1 修正 -", "2.nup 2 修正 -"]),
        Case(
            "U 2.2: 25 of 27 say so", .updates, plain.updates(["1", "2"], count: 27),
            ["1.nup 1 修正 -", "2.nup 2 修正 -", "2 of 27"]),
        Case(
            "U 5.1: text before the page", .updates, "<br>\nWarning: x\n" + plain.updates(["1"]), ["1.nup 1 修正 -"],
            header: "text/html"),
        Case(
            "U 5.1: upstream's own list has other columns and is not this one", .updates,
            plain.updates(["1"]).with("バージョン", for: "パッチレベル"), ["fault missing(label: パッチレベル)"]),
        Case(
            "A: columns in another order", .updates,
            plain.page(
                plain.list(
                    "入手できるアップデートのリスト", number: 1, headers: ["ステータス", "名前", "コメント", "パッチレベル"],
                    rows: [[plain.cell("-"), plain.cell("a.nup"), plain.cell("c"), plain.cell("9")]])), ["a.nup 9 c -"]),
        Case(
            "V: the history has columns of its own, as far as it names what was applied and its level", .updateHistory,
            plain.page(
                plain.list(
                    "システムアップデート履歴", number: 1, headers: ["名前", "パッチレベル", "適用日時"],
                    rows: [[plain.cell("a.nup"), plain.cell("9"), plain.cell("2026/11/24 22:00")]])), ["a.nup 9  "]),
        Case(
            "V: a history without levels says which column is missing", .updateHistory,
            plain.page(
                plain.list(
                    "システムアップデート履歴", number: 1, headers: ["名前", "適用日時"], rows: [[plain.cell("a.nup"), plain.cell("x")]])),
            ["fault missing(label: パッチレベル)"]),
        Case("U 5.2: 85 % is under way", .updates, plain.progress("ダウンロード中です。", "85%"), ["running ダウンロード中です。 85%"]),
        Case("U 5.2: 100 % and success", .updates, plain.progress("パッケージのインストールに成功しました。", "100%"), []),
        Case(
            "U 5.2: 100 % and failure", .updates, plain.progress("このソフトウェアパッケージはインストールできませんでした。", "100%"),
            ["failed このソフトウェアパッケージはインストールできませんでした。"]),
        Case(
            "U 5.2: 100 % and neither is still under way", .updates,
            plain.progress("サーバを再起動しています。再起動の完了には数分かかります。", "100%"),
            ["running サーバを再起動しています。再起動の完了には数分かかります。 100%"]),
        Case(
            "U 5.2: a failure before its end is still under way", .updates, plain.progress("できませんでした。", "40%"),
            ["running できませんでした。 40%"]),
        Case(
            "V: the list of updates with a link to the history is not the history", .updateHistory,
            plain.updates(["1"]).with("<A HREF=\"/x.php\">システムアップデート履歴</A></FORM>", for: "</FORM>"),
            ["fault otherPage(asked: Appliance.Page.updateHistory, title: x)"]),
    ]
}
