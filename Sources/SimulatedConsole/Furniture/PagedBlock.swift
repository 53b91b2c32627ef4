/// A block of rows, in tabs where it has more than one (`admin-ui` 3.2).
struct PagedBlock {
    /// Rows under a divider.
    struct Group {
        var title: String?
        var fields: [Field]
    }

    /// A tab.
    struct Tab {
        var id: String
        var title: String
        var groups: [Group]
    }

    var id: String
    var title: String
    var tabs: [Tab]
    /// Which tab is shown.
    var shown: String
    /// The buttons below.
    var buttons = ""

    /// A block without tabs.
    init(id: String, title: String, fields: [Field], buttons: String = "") {
        self.init(id: id, title: title, groups: [Group(fields: fields)], buttons: buttons)
    }

    /// A block of groups without tabs.
    init(id: String, title: String, groups: [Group], buttons: String = "") {
        let tab = Tab(id: "_\(id)", title: "", groups: groups)
        self.init(id: id, title: title, tabs: [tab], shown: tab.id, buttons: buttons)
    }

    /// A block with tabs.
    init(id: String, title: String, tabs: [Tab], shown: String, buttons: String = "") {
        self.id = id
        self.title = title
        self.tabs = tabs
        self.shown = tabs.contains { $0.id == shown } ? shown : tabs.first?.id ?? ""
        self.buttons = buttons
    }

    var text: String {
        """
        \(Markup.hidden("_PagedBlock_selectedId_\(id)", shown))
        \(Markup.hidden(shown, "true"))
        \(hiddenFields)
        <TABLE BORDER="0"><TR><TD><TABLE WIDTH="550"><TR><TD><FONT COLOR="#FFFFFF">\(Markup.escape(title))</FONT></TD>\
        \(tabLinks)</TR></TABLE></TD></TR>
        <TR><TD><TABLE WIDTH="550">
        \(rows)
        </TABLE></TD></TR></TABLE>
        \(buttons)
        """
    }

    private var hiddenFields: String {
        let others = tabs.filter { $0.id != shown }
        return others.flatMap(\.groups).flatMap(\.fields).map(\.hidden).joined(separator: "\n")
    }

    private var tabLinks: String {
        guard tabs.count > 1 else { return "" }
        let field = "_PagedBlock_selectedId_\(id)"
        let links = tabs.map { tab in
            """
            <TD><A HREF="javascript: document.form.elements['\(field)'].value='\(tab.id)'; _pack(); \
            document.form.action=location.pathname; document.form.submit()">\(Markup.escape(tab.title))</A></TD>
            """
        }
        return links.joined()
    }

    private var rows: String {
        let groups = tabs.first { $0.id == shown }?.groups ?? []
        let drawn = groups.flatMap { group in
            let divider = group.title.map {
                "<TR><TD COLSPAN=\"2\"><FONT COLOR=\"#336699\">\(Markup.escape($0))</FONT></TD></TR>"
            }
            return [divider].compactMap { $0 } + group.fields.map(\.row)
        }
        return drawn.joined(separator: "\n")
    }
}
