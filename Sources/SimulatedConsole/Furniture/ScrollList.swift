/// A list with a header, as the component library draws it (`admin-ui` 2.2).
struct ScrollList {
    /// A column's head.
    struct Column {
        var title: String
        var isSortable = false
    }

    /// Its number on the page, from 1: the `<w>` of its field names.
    var number: Int
    var title: String
    var columns: [Column]
    /// The cells of each entry, as markup.
    var entries: [[String]]
    /// Buttons over the list.
    var buttons = ""
    /// What the empty list says, as markup.
    var emptyText = "このリストには、現在のところ何も含まれていません。"
    /// Which of the pages of 25 entries is shown, from 0.
    var page = 0

    private static let entriesPerPage = 25

    var text: String {
        """
        <STYLE TYPE="text/css">.formField-\(number) { color: #000000 }</STYLE>
        <TABLE BORDER="0" CELLPADDING="1"><TR><TD>
        <TABLE BORDER=0 WIDTH="550">
        <TR><TD COLSPAN="\(columns.count)"><FONT COLOR="#FFFFFF">\(Markup.escape(title))</FONT></TD></TR>
        \(control)
        \(entries.isEmpty ? empty : filled)
        </TABLE></TD></TR></TABLE>
        """
    }

    private var control: String {
        """
        <TR><TD COLSPAN="\(columns.count)"><TABLE WIDTH="100%"><TR><TD>\(buttons)</TD>\
        <TD ALIGN=RIGHT>\(entries.count) エントリ</TD></TR></TABLE></TD></TR>
        """
    }

    private var empty: String {
        "<TR><TD COLSPAN=\"\(columns.count)\" CLASS=\"formField-\(number)\"><DIV ALIGN=CENTER>\(emptyText)</TD></TR>"
    }

    private var filled: String {
        let shown = entries.dropFirst(max(0, page) * Self.entriesPerPage).prefix(Self.entriesPerPage)
        let parts =
            [
                Markup.hidden("_ScrollList_sortedIndex_\(number)", "1"),
                Markup.hidden("_ScrollList_sortOrder_\(number)", "ascending"), header,
            ] + shown.map(row) + [entries.count > 15 ? control : ""]
        return parts.joined(separator: "\n")
    }

    private var header: String {
        let cells = columns.map { column in
            let arrow =
                column.isSortable
                ? " <A HREF=\"javascript: void 0\"><IMG ALT=\"ソート\" SRC=\"/libImage/downArrow.gif\"></A>" : ""
            return "<TD><TABLE><TR><TD>\(Markup.label(column.title, help: column.title))\(arrow)</TD></TR></TABLE></TD>"
        }
        return "<TR>\(cells.joined())</TR>"
    }

    private func row(_ cells: [String]) -> String {
        let spacer = "<TD><IMG SRC=\"/libImage/spaceHolder.gif\"></TD>"
        let drawn = cells.map { cell in
            """
            <TD ALIGN="left" CLASS="formField-\(number)"><TABLE><TR>\(spacer)\
            <TD CLASS="formField-\(number)">\(cell)</TD>\(spacer)</TR></TABLE></TD>
            """
        }
        return "<TR>\(drawn.joined(separator: "\n"))</TR>"
    }
}
