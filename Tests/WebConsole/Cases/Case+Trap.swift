import Appliance

extension Case {
    private static let plain = Furniture()
    private static let two: [(name: String, ball: Ball)] = [("CPU の使用状況", .normal), ("冗長化構成の状態", .severe)]
    private static let small = plain.monitor(system: two, service: [("電子メールサーバ", .normal)])
    private static let severe = "<IMG ALT=\"深刻な問題発生\" BORDER=0 SRC=/libImage/redball.gif>"
    private static let dark = ["system CPU の使用状況 normal", "system 冗長化構成の状態 ?", "service 電子メールサーバ normal"]

    /// Lights that are none (`admin-ui` 2.3).
    static let lightTraps: [Case] = [
        Case(
            "A: an ALT and a colour that contradict each other", .monitor,
            small.with("<IMG ALT=\"正常に動作中\" BORDER=0 SRC=/libImage/redball.gif>", for: severe), dark),
        Case(
            "A: a known light beside a picture that nobody knows", .monitor,
            small.with("<IMG ALT=\"正常に動作中\" SRC=greenball.gif><IMG ALT=\"警告\" SRC=w.gif>", for: severe), dark),
        Case(
            "A: a bullet without words is no light", .monitor,
            small.with("<IMG SRC=/libImage/bullet.gif>\(severe)", for: severe),
            ["system CPU の使用状況 normal", "system 冗長化構成の状態 severe", "service 電子メールサーバ normal"]),
        Case(
            "A: the lists' titles in a row of links above them", .monitor,
            small.with(
                "<FORM NAME=\"form\" ID=\"form\" ACTION=\"/base/x/xHandler.php\" METHOD=\"POST\"><TABLE><TR><TD><A HREF=\"#s\">システムの動作状況 - 概要</A></TD><TD><A HREF=\"#t\">サービスの動作状況 - 概要</A></TD></TR></TABLE>",
                for: "<FORM NAME=\"form\" ID=\"form\" ACTION=\"/base/x/xHandler.php\" METHOD=\"POST\">"),
            ["system CPU の使用状況 normal", "system 冗長化構成の状態 severe", "service 電子メールサーバ normal"]),
    ]

    /// What stands for the page and is not it (`admin-ui` 5.3, 7).
    static let pageTraps: [Case] = [
        Case(
            "V: the list of updates with a tab to the history is not the history", .updateHistory,
            plain.updates(["1"]).with(
                "<TABLE><TR><TD><A HREF=\"javascript: tab('history')\">システムアップデート履歴</A></TD></TR></TABLE></FORM>",
                for: "</FORM>"), ["fault otherPage(asked: Appliance.Page.updateHistory, title: x)"]),
        Case(
            "U 3.2: a title with help is a link that does nothing", .updates,
            plain.updates(["1"]).with(
                "<A HREF=\"javascript: void 0\">入手できるアップデートのリスト</A>", for: "入手できるアップデートのリスト"), ["1.nup 1 修正 -"]),
        Case(
            "A: another list with the same columns stands first", .updates,
            plain.page(history + plain.updates(["2"])), ["2.nup 2 修正 -"]),
        Case(
            "A: another list says that it is empty, ours has columns that nobody knows", .updates,
            plain.page(
                plain.list("適用済み", number: 1, headers: ["名前"], rows: [])
                    + plain.list(
                        "入手できるアップデートのリスト", number: 2, headers: ["名前", "版"],
                        rows: [[plain.cell("a.nup"), plain.cell("1")]])), ["fault missing(label: パッチレベル)"]),
        Case(
            "U 1.6: half a page whose length was right", .monitor, String(small.prefix(3000)), ["fault cutOff"],
            isFramed: true),
        Case(
            "A: a whole page of the right length whose HTML is left open", .updates,
            plain.page(plain.updates(["1"])).with("", for: "</HTML>"), ["1.nup 1 修正 -"], isFramed: true),
        Case(
            "A: the same of no length may be half a page", .updates,
            plain.page(plain.updates(["1"])).with("", for: "</HTML>"), ["fault cutOff"]),
        Case(
            "A: a page nested deeper than our parser goes is not read by half", .mail,
            plain.mail().with(String(repeating: "<SPAN>", count: 3000) + "<BR><FORM", for: "<FORM"), ["fault cutOff"]),
        Case("A: 1100 % is no figure", .updates, plain.progress("適用中です。", "1100%"), ["running 適用中です。"]),
        Case("A: two figures are none", .updates, plain.progress("適用中です。", "10% 20%"), ["running 適用中です。"]),
    ]

    private static let history = plain.list(
        "適用済みのアップデート", number: 2, headers: ["名前", "パッチレベル", "コメント", "ステータス"],
        rows: [[plain.cell("1.nup"), plain.cell("1"), plain.cell("済"), plain.cell("-")]])

    private static let others = ["imap off", "pop on", "port smtp 25"]
    private static let unclear = others + ["gap notUnderstood(label: SMTP サーバを有効にする, text: )"]
    private static let hidden = "<INPUT TYPE=HIDDEN NAME=enableServersField VALUE=1>"

    /// Switches and figures that are not what they look like (`admin-ui` 3.2).
    static let fieldTraps: [Case] = [
        Case(
            "A: a check box before its own words is not the one beside them", .mail,
            plain.mail(
                extra:
                    "<TR><TD><INPUT TYPE=CHECKBOX NAME=a>SMTPS サーバを有効にする</TD><TD><INPUT TYPE=CHECKBOX NAME=b CHECKED>SMTP Auth</TD></TR>"
            ), ["smtp on"] + others + ["gap notUnderstood(label: SMTPS サーバを有効にする, text: )"]),
        Case(
            "A: a switch in words without its control", .mail,
            plain.mail(extra: "<TR><TD>SMTPS サーバを有効にする</TD><TD></TD></TR>"),
            ["smtp on"] + others + ["gap notUnderstood(label: SMTPS サーバを有効にする, text: )"]),
        Case("A: a text of 1 is no switch", .mail, plain.mail(smtp: "<INPUT NAME=x VALUE=1>"), unclear),
        Case(
            "A: another field's check box beside the hidden input", .mail,
            plain.mail(smtp: hidden + "<INPUT TYPE=CHECKBOX NAME=_Boolean_checkbox_other CHECKED>"), unclear),
        Case(
            "A: radio buttons beside the hidden input", .mail,
            plain.mail(smtp: hidden + "<INPUT TYPE=RADIO NAME=r VALUE=0 CHECKED>"), unclear),
        Case(
            "A: the same hidden name twice, with two values", .mail,
            plain.mail(extra: "<INPUT TYPE=HIDDEN NAME=enableServersField VALUE=0>"), unclear),
        Case(
            "A: the port that is typed, not what is kept beside it", .mail,
            plain.mail().with(
                "<INPUT TYPE=HIDDEN NAME=old VALUE=26><INPUT TYPE=TEXT NAME=smtpPortField",
                for: "<INPUT TYPE=TEXT NAME=smtpPortField"), ["smtp on"] + others),
        Case(
            "A: an uptime of a thousand years is none", .processor, plain.processor(uptime: "12345678 秒"),
            ["load 52 410", "uptime ?", "gap missing(label: 連続稼動時間)"]),
    ]
}
