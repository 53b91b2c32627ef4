import Appliance

extension Case {
    private static let plain = Furniture()
    private static let whole = [
        "signal normal", "message 冗長化構成機能は正しく動作しています。", "changed 1228262700", "role active", "peer running",
        "sync complete",
    ]

    private static func facts(_ place: Int, _ new: String, gap: String? = nil) -> [String] {
        var facts = whole
        facts[place] = new
        return facts + (gap.map { ["gap \($0)"] } ?? [])
    }

    private static func unclear(_ place: Int, _ name: String, _ label: String, _ text: String) -> [String] {
        facts(place, "\(name) ?", gap: "notUnderstood(label: \(label), text: \(text))")
    }

    private static func role(_ text: String) -> Case {
        Case(
            "V: 稼働状態 “\(text)” is nothing sure", .redundancy, plain.redundancy(role: text),
            unclear(3, "role", "稼働状態", text))
    }

    private static func peer(_ text: String) -> Case {
        Case(
            "A: 相手サーバ “\(text)” is nothing sure", .redundancy, plain.redundancy(peer: text),
            unclear(4, "peer", "相手サーバ", text))
    }

    private static func sync(_ text: String) -> Case {
        Case(
            "A: 同期状態 “\(text)” is nothing sure", .redundancy, plain.redundancy(sync: text),
            unclear(5, "sync", "同期状態", text))
    }

    private static let long = "アクティブで" + String(repeating: "長", count: 500) + "ありません。"

    /// 詳細 of the redundancy and of the processor (`admin-ui` 2.5, 6.2).
    static let details: [Case] = [
        role("アクティブで動作していません。"), role("アクティブではない"), role("非アクティブで動作しています。"), role("アクティブへ移行中です。"),
        role("スタンバイからアクティブへ切り替え中です。"), role("inactive"), role("Not active"), role("不明"), role(""),
        role("アクティブモニタで確認してください。"),
        role("アクティブでの起動に失敗しました。"), role("アクティブになるまでお待ちください。待機"), role("アクティブとして異常終了しました。"),
        peer("相手サーバは起動中ではありません。"), peer("相手サーバの状態は不明です。"), peer("相手サーバは起動中か停止中です。"), peer("相手サーバは再起動中です。"),
        peer("相手サーバとの通信が停止しています。"), peer("相手サーバの監視を停止しています。"), peer("起動中にエラーが発生しました。"),
        sync("同期は完了していません。"), sync("前回の同期が完了しました。現在は同期中です。"), sync("同期中止"), sync("同期が完了しましたが、一部に失敗しました。"),
        sync("Synchronization is not completed."), sync("Not synchronizing."), sync("同期の準備が完了しました。"),
        sync("初期化が完了しました。"),
        sync("前回の同期が完了しました。"), sync("同期中にエラーが発生しました。"), sync("非同期中です。"),
        Case(
            "A: words that go on beyond what is shown may take back what they begin with", .redundancy,
            plain.redundancy(role: long),
            unclear(3, "role", "稼働状態", String(long.prefix(400)) + "…")),
        Case(
            "A: a figure that is none", .redundancy, plain.redundancy(sync: "同期中です。(1142%)"), facts(5, "sync running")),
        Case(
            "A: two figures, and no telling which", .redundancy, plain.redundancy(sync: "同期中です。(42% / 10%)"),
            facts(5, "sync running")),
        Case(
            "V: 稼動状態 with the other character", .redundancy,
            plain.redundancy().with("稼動状態", for: ">稼働状態<").with(">稼動状態<", for: "稼動状態"), whole),
        Case("V: a standby box", .redundancy, plain.redundancy(role: "スタンバイで動作しています。"), facts(3, "role standby")),
        Case(
            "A: the figure of a running sync", .redundancy, plain.redundancy(sync: "同期中です。(42%)"),
            facts(5, "sync running 42")),
        Case(
            "U 2.5: a message of several lines", .redundancy,
            plain.redundancy(message: "一行目<BR>二行目<INPUT TYPE=HIDDEN NAME=msg1 VALUE=x>"),
            facts(1, "message 一行目 二行目")),
        Case(
            "U 2.5: never changed", .redundancy,
            plain.redundancy().with(
                "なし", for: "<INPUT TYPE=HIDDEN NAME=lastchange VALUE=1228262700>2008/12/3&nbsp;&nbsp;09:05"),
            facts(2, "changed ?")),
        Case(
            "U 2.5: a date without its hidden second count is not guessed at", .redundancy,
            plain.redundancy().with("", for: "<INPUT TYPE=HIDDEN NAME=lastchange VALUE=1228262700>"),
            facts(2, "changed ?", gap: "notUnderstood(label: 最後に動作状況が変化した時刻, text: 2008/12/3 09:05)")),
        Case(
            "U 2.5: a second block with the same rows leaves no telling which", .redundancy,
            plain.redundancy().with(
                plain.block("x", [plain.row("現在の動作状況", plain.ball(.severe))]) + "<A HREF=\"/base",
                for: "<A HREF=\"/base/am/amStatus.php\">戻る</A>".with("", for: "/am/amStatus.php\">戻る</A>")),
            facts(0, "signal ?").with("message ?", at: 1, gap: "missing(label: 現在の動作状況)")),
        Case(
            "A: two labels in a row are not each other's value", .redundancy,
            plain.redundancy().with(
                "<TR><TD>相手サーバ</TD><TD></TD><TD>同期状態</TD><TD>同期が完了しました。</TD></TR>",
                for: plain.row("相手サーバ", plain.text("相手サーバは起動中です。", name: "peerField")) + "\n"
                    + plain.row("同期状態", plain.text("同期が完了しました。", name: "syncField"))),
            facts(4, "peer ?", gap: "missing(label: 相手サーバ)")),
        Case(
            "U 2.5: load and uptime, days missing", .processor, plain.processor(uptime: "2 時間 3 分"),
            ["load 52 410", "uptime 7380"]),
        Case(
            "B: uptime in English", .processor, plain.processor(uptime: "1 Day, 2 Hours, 3 Minutes"),
            ["load 52 410", "uptime 93780"]),
        Case(
            "A: an uptime without units is none", .processor, plain.processor(uptime: "12:34"),
            ["load 52 410", "uptime ?", "gap missing(label: 連続稼動時間)"]),
    ]
}

extension [String] {
    /// The facts with another one in this place, and a gap.
    fileprivate func with(_ fact: String, at place: Int, gap: String) -> [String] {
        var facts = self
        facts[place] = fact
        return facts + ["gap \(gap)"]
    }
}
