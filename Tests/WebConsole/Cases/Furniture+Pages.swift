/// A ball of the monitor: its ALT, and its colour.
struct Ball: Sendable {
    var alt: String
    var colour: String

    static let normal = Ball(alt: "正常に動作中", colour: "Green")
    static let problem = Ball(alt: "問題発生", colour: "Yellow")
    static let severe = Ball(alt: "深刻な問題発生", colour: "Red")
    static let none = Ball(alt: "動作状況は収集されていません", colour: "Grey")
    static let disabled = Ball(alt: "無効にされている項目", colour: "Grey")
    static let unmonitored = Ball(alt: "監視されていない項目", colour: "Grey")
    static let pending = Ball(alt: "現在動作中", colour: "Grey")
}

extension Furniture {
    func ball(_ ball: Ball, link: String? = "/base/am/cpu_details.php") -> String {
        "<A HREF=\"\(link ?? "javascript: void(0);")\" ><IMG ALT=\"\(ball.alt)\" BORDER=0 SRC=/libImage/\(image(ball.colour))></A>"
    }

    /// The rows of a list of the monitor; the hidden names are numbered out of order.
    func components(_ rows: [(name: String, ball: Ball)], link: String = "/base/am/cpu_details.php") -> [[String]] {
        rows.enumerated().map { place, row in
            let hidden = "<INPUT TYPE=\"HIDDEN\" NAME=\"name\(rows.count - place)\" VALUE=\"\(row.name)\">"
            let details = "<A HREF=\"\(link)\"><IMG ALT=\"詳細\" SRC=/libImage/detail.gif></A>"
            return [cell(ball(row.ball), align: "center"), cell(row.name + hidden), cell(details, align: "center")]
        }
    }

    static let system: [(name: String, ball: Ball)] = [
        ("CPU の使用状況", .normal), ("ディスクの使用状況", .problem), ("ネットワークの状態", .unmonitored), ("メモリの使用状況", .none),
        ("冗長化構成の状態", .severe),
    ]
    static let service: [(name: String, ball: Ball)] = [("FTP サーバ", .disabled), ("電子メールサーバ", .normal)]

    /// The legend: four more balls in a plain table.
    var legend: String {
        let balls = [Ball.none, .normal, .problem, .severe].map {
            "<TR><TD>\(ball($0, link: nil))</TD><TD>情報なし</TD></TR>"
        }
        return "<FONT>色と意味:</FONT><TABLE>\(balls.joined())</TABLE>"
    }

    func monitor(
        system: [(name: String, ball: Ball)] = Self.system, service: [(name: String, ball: Ball)] = Self.service
    ) -> String {
        let headers = ["&nbsp;", "コンポーネント名", "詳細"]
        return page(
            title: "アクティブモニタ",
            list("システムの動作状況 - 概要", number: 1, headers: headers, rows: components(system))
                + list("サービスの動作状況 - 概要", number: 2, headers: headers, rows: components(service)) + legend)
    }

    func redundancy(
        ball: Ball = .normal, message: String = "冗長化構成機能は正しく動作しています。", role: String = "アクティブで動作しています。",
        peer: String = "相手サーバは起動中です。", sync: String = "同期が完了しました。"
    ) -> String {
        let signal = "\(self.ball(ball, link: nil))&nbsp;&nbsp;\(message)<INPUT TYPE=HIDDEN NAME=msg VALUE=\"x\">"
        let changed = "<INPUT TYPE=HIDDEN NAME=lastchange VALUE=1228262700>2008/12/3&nbsp;&nbsp;09:05"
        return page(
            title: "冗長化構成の状態",
            block("冗長化構成システム状態の詳細", [row("現在の動作状況", signal), row("最後に動作状況が変化した時刻", changed)])
                + block(
                    "冗長化構成に関するシステム状況",
                    [
                        row("稼働状態", text(role, name: "roleField")), row("相手サーバ", text(peer, name: "peerField")),
                        row("同期状態", text(sync, name: "syncField")),
                    ])
                + block(
                    "前回フェールオーバの詳細",
                    [
                        row("前回フェールオーバした原因", text("", name: "failoverCauseField")),
                        row("前回フェールオーバした時刻", text("", name: "failoverTimeField")),
                    ])
                + "<A HREF=\"/base/am/amStatus.php\">戻る</A>")
    }

    func mail(smtp: String? = nil, extra: String = "") -> String {
        page(
            title: "電子メール",
            "<INPUT TYPE=HIDDEN NAME=relayField VALUE=\"&amp;10.0.0.0&amp;\">"
                + block(
                    "電子メールサーバの設定",
                    [
                        row("SMTP サーバを有効にする", smtp ?? boolean("enableServersField", true)),
                        row(
                            "SMTPサーバ動作ポート",
                            "<INPUT TYPE=TEXT NAME=smtpPortField VALUE=\"25\"> <FONT>(1 - 65,535)</FONT>"),
                        row("IMAP サーバを有効にする", boolean("enableImapField", false)),
                        row("POP サーバを有効にする", boolean("enablePopField", true)),
                        row(
                            "配信の頻度",
                            "<SELECT NAME=queueTimeField><OPTION VALUE=queue0>即時<OPTION VALUE=queue15 SELECTED>15 分<OPTION>____________________</SELECT>"
                        ),
                        extra,
                    ]))
    }

    func setting(enabled: Bool = true) -> String {
        let host =
            "<TABLE><TR><TD><INPUT NAME=hostNameField VALUE=primary></TD><TD>&nbsp;.&nbsp;</TD><TD><INPUT NAME=domainNameField VALUE=nsk.dom></TD></TR><TR><TD>ホスト名</TD><TD></TD><TD>ドメインネーム</TD></TR></TABLE>"
        return page(
            block(
                "冗長化構成の設定",
                [
                    row("冗長化構成を有効にする", boolean("enableRedundancyField", enabled)),
                    row("共通 IP アドレス", "<INPUT NAME=commonIpAddressField VALUE=172.16.39.40>"),
                    "<TR><TD COLSPAN=2><FONT>相手サーバ</FONT></TD></TR>", row("ホスト名とドメインネーム", host),
                    row("監視対象装置のアドレス <FONT>(省略可)</FONT>", "<INPUT NAME=watchedAddressField VALUE=\"\">"),
                ]))
    }

    func updates(_ names: [String], count: Int? = nil) -> String {
        let rows = names.map { [cell("\($0).nup"), cell($0), cell("修正"), cell("-")] }
        return page(
            list("入手できるアップデートのリスト", number: 1, headers: ["名前", "パッチレベル", "コメント", "ステータス"], rows: rows, count: count))
    }

    func progress(_ status: String, _ figure: String) -> String {
        page(
            block(
                "20081001.nup の状態",
                [
                    row("状態", text(status, name: "statusField")),
                    row("進行状況", "<IMG SRC=/libImage/bar.gif><FONT>\(figure)</FONT>"),
                ]))
    }

    func processor(uptime: String = "1 日 2 時間 3 分") -> String {
        page(
            block(
                "CPU の統計情報",
                [
                    row("1 分間の平均負荷", text("0.52", name: "loadavg1Field")),
                    row("15 分間の平均負荷", text("4.1", name: "loadavg15Field")),
                    row("連続稼動時間", text(uptime, name: "uptimeField")),
                ]))
    }
}
