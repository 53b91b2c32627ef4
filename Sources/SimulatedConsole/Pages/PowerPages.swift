/// 電源 (manual 3.1, `admin-ui` 4): two buttons that a script asks about, and what the handlers say.
enum PowerPages {
    static let path = "/base/power/poweroptions.php"

    static let buttons = UIFCPage(
        action: path,
        content: """
            <SCRIPT LANGUAGE="javascript">
            function _reboot() { if (confirm("サーバを再起動してよろしいですか？")) location = "/base/power/rebootHandler.php"; }
            function _shutdown() { if (confirm("サーバをシャットダウンしてよろしいですか？")) location = "/base/power/shutdownHandler.php"; }
            </SCRIPT>
            \(Markup.button("再起動", to: "javascript: _reboot()"))
            \(Markup.button("シャットダウン", to: "javascript: _shutdown()"))
            """
    ).text

    static let restarting = UIFCPage(
        action: path, content: "サーバを再起動しています。再起動の完了には数分間かかります。"
    ).text

    static let shuttingDown = UIFCPage(action: path, content: "サーバをシャットダウンしています。").text
}
