import SimulatedPair

/// The frames after the login, and the menu in their script (`admin-ui` 1.4).
struct MenuPages {
    /// A line of the menu.
    private struct Item {
        var id: String
        var label: String
        var url = ""
        var parent: String
    }

    private static let items = [
        Item(id: "base_administration", label: "サーバの管理", parent: "root"),
        Item(id: "base_sysmanage", label: "サーバの管理", parent: "base_administration"),
        Item(id: "base_controlpanel", label: "ネットワークサービス", parent: "base_sysmanage"),
        Item(id: "base_emailServers", label: "電子メール", url: EmailPage.path, parent: "base_controlpanel"),
        Item(id: "base_serverconfig", label: "システムの設定", parent: "base_sysmanage"),
        Item(id: "base_poweroptions", label: "電源", url: PowerPages.path, parent: "base_serverconfig"),
        Item(id: "nsk_redundancy", label: "冗長化構成設定", url: RedundancyPage.path, parent: "base_serverconfig"),
        Item(id: "base_monitor", label: "アクティブモニタ", parent: "base_sysmanage"),
        Item(id: "base_amStatus", label: "動作状況", url: MonitorPage.path, parent: "base_monitor"),
        Item(id: "base_software", label: "アップデート", parent: "root"),
        Item(id: "nsk_systemUpdate", label: "システムアップデート", url: UpdatePage.path, parent: "base_software"),
        Item(id: "nsk_updateHistory", label: "システムアップデート履歴", url: UpdateHistoryPage.path, parent: "base_software"),
    ]

    let box: SimulatedBox
    let user: String

    /// `/nav/cList.php`: its title says who the box is, its script where everything is.
    var frames: String {
        """
        <HTML><HEAD><TITLE>\(Markup.escape(box.fullName)); ユーザ名 - \(Markup.escape(user))</TITLE>
        <SCRIPT LANGUAGE="javascript">
        var siteMap = new Object();
        function initSiteMap() {
        \(Self.items.map(line).joined(separator: "\n"))
        \(Self.items.filter { $0.parent != "root" }.map { "siteMap.\($0.parent).addItem(siteMap.\($0.id));" }.joined(separator: "\n"))
        }
        </SCRIPT></HEAD>
        <FRAMESET ROWS="0,*" BORDER=0>
        <FRAME NAME="code" SRC="/jsLibrary.php" NORESIZE>
        <FRAMESET COLS="220,*" BORDER=0>
        <FRAME NAME="navFrame" SRC="/nav/menu.php"><FRAME NAME="mainFrame" SRC="\(MonitorPage.path)">
        </FRAMESET></FRAMESET></HTML>
        """
    }

    private func line(_ item: Item) -> String {
        """
        siteMap.\(item.id) = new top.code.mItem_Item("\(item.id)", "\(Markup.scriptString(item.label))", \
        "\(Markup.scriptString(item.label))\\042", "", "\(item.url)", "", "", "");
        """
    }

    /// The menu as plain links, in place of upstream's, which a script draws: so that a browser can be used.
    var links: String {
        let items = Self.items.map { item in
            item.url.isEmpty
                ? "<B>\(item.label)</B><BR>"
                : "&nbsp;<A HREF=\"\(item.url)\" TARGET=\"mainFrame\">\(item.label)</A><BR>"
        }
        return """
            <HTML><BODY BGCOLOR=#DDE4EE><P>NetSHAKER Red-Mail<BR>\(Markup.escape(box.fullName))</P>
            \(items.joined(separator: "\n"))
            <P><A HREF="/logoutHandler.php" TARGET="_top">ログアウト</A></P></BODY></HTML>
            """
    }

    /// What the pages' scripts call in the frame `code`.
    static let library = """
        <HTML><HEAD><SCRIPT LANGUAGE="javascript">
        function info_show(text, kind) { if (text != "") top.status = text; }
        function mItem_Item(id, label, help, type, url) {
          this.id = id; this.label = label; this.url = url; this.items = [];
          this.addItem = function (item) { this.items.push(item); };
        }
        </SCRIPT></HEAD><BODY></BODY></HTML>
        """
}
