import Appliance

extension Case {
    private static let plain = Furniture()

    private static func other(_ asked: Page, _ title: String) -> [String] {
        ["fault otherPage(asked: Appliance.Page.\(asked), title: \(title))"]
    }

    /// What comes in the place of the page that was asked for (`admin-ui` 1.6).
    static let strangers: [Case] = [
        Case(
            "U 1.6: no session, by script", .monitor,
            "<HTML><BODY onLoad=\"redirect()\"><SCRIPT>function redirect() { x = \"/login.php?expired=true&target=\"; }</SCRIPT></BODY></HTML>",
            ["fault sessionExpired"]),
        Case(
            "U 1.6: no session, in the onLoad itself", .monitor,
            "<HTML><BODY onLoad=\"location.replace('/login.php?expired=true')\"></BODY></HTML>",
            ["fault sessionExpired"]),
        Case(
            "U 1.6: the daemon is down", .monitor,
            "<HTML><BODY><FONT COLOR=\"#990000\">CCE（crucial system component）は現在動作していません。しばらくしてからもう一度お試しください。</FONT></BODY></HTML>",
            ["fault daemonDown"], header: "text/html"),
        Case(
            "B: the daemon is down, in English", .monitor,
            "<HTML><BODY>A crucial system component (CCE) is currently not operating. Please try again in a moment.</BODY></HTML>",
            ["fault daemonDown"]),
        Case(
            "U 1.6: forbidden, named nowhere", .monitor, "<HTML><BODY><H1>アクセスを拒否されました</H1></BODY></HTML>",
            ["fault forbidden"], header: "text/html"),
        Case("U 1.6: cut off in the middle", .monitor, String(plain.monitor().prefix(3000)), ["fault cutOff"]),
        Case("A: an empty page", .monitor, "<HTML></HTML>", ["fault notThisConsole(title: )"]),
        Case(
            "A: another product's page", .monitor, "<html><head><title>Printer</title></head><body>Toner</body></html>",
            ["fault notThisConsole(title: Printer)"]),
        Case(
            "U: another page of the console that names this one in a link", .mail,
            plain.monitor().with("<A HREF=\"/base/email/email.php\">電子メールサーバの設定</A>", for: "<FONT>色と意味:</FONT>"),
            other(.mail, "アクティブモニタ")),
        Case(
            "U: a page that names this one in a script", .mail,
            plain.monitor().with("<SCRIPT>var h = \"<TD>電子メールサーバの設定</TD>\";</SCRIPT>", for: "<FONT>色と意味:</FONT>"),
            other(.mail, "アクティブモニタ")),
        Case("U 1.4: the menu's title", .identity, menu, ["host ns.nsk.dom"]),
        Case(
            "U 1.4: another user's menu", .identity, menu.with("- guest", for: "- admin"),
            other(.identity, "ns.nsk.dom; ユーザ名 - guest")),
        Case(
            "A: a title without a host", .identity, menu.with("<TITLE>; ", for: "<TITLE>ns.nsk.dom; "),
            other(.identity, "; ユーザ名 - admin")),
    ]

    private static let menu = """
        <HTML><HEAD><TITLE>ns.nsk.dom; ユーザ名 - admin</TITLE><SCRIPT>
        siteMap.a = new top.code.mItem_Item("a", "動作状況 (a)", "\\042h\\042", "", "/base/am/amStatus.php", "");
        </SCRIPT></HEAD><FRAMESET ROWS="60,*"><FRAME NAME="navFrame" SRC="/nav/single.php"></FRAMESET></HTML>
        """
}
