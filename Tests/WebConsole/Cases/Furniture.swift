import Testing

/// Builds pages as the two upstream generations and the two styles emit them (`admin-ui` 2.2, 2.3, 3.2): upper case,
/// unquoted attributes, tables in cells, scripts with other labels in them, OPTIONs and DIVs left open.
struct Furniture: Sendable, CustomTestStringConvertible {
    enum Style: String, CaseIterable, Sendable { case trueBlue, merlot }
    enum Generation: String, CaseIterable, Sendable { case p, u }

    var style = Style.trueBlue
    var generation = Generation.u

    static let all = Style.allCases.flatMap { style in
        Generation.allCases.map { Furniture(style: style, generation: $0) }
    }

    var testDescription: String { "\(style) \(generation)" }

    /// The file names of the balls, in the style: green, yellow, red, gray.
    func image(_ colour: String) -> String {
        style == .merlot ? "Merlot\(colour)Light.gif" : "\(colour.lowercased())ball.gif"
    }

    /// A whole page: in U a second HEAD follows the BODY; in P text comes before it all.
    func page(title: String = "x", _ content: String) -> String {
        let head = "<TITLE>\(title)</TITLE><SCRIPT SRC=\"/libJs/formHandler.js\"></SCRIPT>"
        let form = """
            <FORM NAME="form" ID="form" ACTION="/base/x/xHandler.php" METHOD="POST"><INPUT TYPE=HIDDEN NAME="_save" VALUE="">
            \(content)</FORM>
            """
        return generation == .u
            ? "<HTML>\n<HEAD>\(head)</HEAD><BODY onLoad=\"top.code.loaded()\">\(form)</BODY><HEAD></HEAD>\n</HTML>\n"
            : "\n<html><head>\(head)</head><body bgcolor=#ffffff><font>\(form)</font></body></html>"
    }

    /// A cell of a list or a label: U wraps its content in a table with spacers.
    func cell(_ content: String, align: String = "left", opening: String = "<TD") -> String {
        let spacer = "<TD><IMG SRC=\"/libImage/spaceHolder.gif\"></TD>"
        return generation == .u
            ? "\(opening) ALIGN=\(align) CLASS=\"formField-1\"><TABLE BORDER=0><TR>\(spacer)<TD>\(content)</TD>\(spacer)</TR></TABLE></TD>\n"
            : "<td align=\(align)>\(content)</td>"
    }

    /// A PagedBlock.
    func block(_ title: String, _ rows: [String]) -> String {
        let head = "<TR><TD COLSPAN=2><TABLE><TR><TD><FONT COLOR=#ffffff>\(title)</FONT></TD></TR></TABLE></TD></TR>"
        let hidden = "<INPUT TYPE=\"HIDDEN\" NAME=\"_PagedBlock_selectedId_\(title)\" VALUE=\"d\">"
        let table = "<TABLE WIDTH=550>\(head)\(rows.joined(separator: "\n"))</TABLE>"
        return generation == .u
            ? "\(hidden)<TABLE BORDER=0><TR><TD>\(table)</TD></TR></TABLE><BR>" : "\(hidden)\(table)<br>"
    }

    /// A row of a block; the help of U names other labels and markup of its own.
    func row(_ label: String, _ field: String) -> String {
        let help = "<SCRIPT LANGUAGE=javascript>var h = \"SMTP サーバを有効にする</TD> 稼働状態 アクティブ\";</SCRIPT>"
        let named =
            generation == .u
            ? "\(help)<A HREF=\"javascript: void 0\">\(label)</A> " : "<font size=-1>\(label)</font>"
        let value = generation == .u ? "<table><tr><td><div>\(field)</td></tr></table>" : field
        return "<TR>\(cell(named, opening: "<TD WIDTH=165"))<TD WIDTH=385>\(value)</TD></TR>"
    }

    /// Read-only text with its hidden twin.
    func text(_ text: String, name: String) -> String {
        "\(text)<INPUT TYPE=HIDDEN NAME=\(name) VALUE=\"\(text)\">"
    }

    /// A Boolean.
    func boolean(_ name: String, _ isOn: Bool) -> String {
        """
        <INPUT TYPE="HIDDEN" NAME="\(name)" VALUE="\(isOn ? 1 : 0)">
        <INPUT TYPE=CHECKBOX NAME="_Boolean_checkbox_\(name)" VALUE="true" \(isOn ? "CHECKED" : "") onClick="copy()">
        """
    }

    /// A ScrollList; `count` is what it says of itself.
    func list(_ title: String, number: Int, headers: [String], rows: [[String]], count: Int? = nil) -> String {
        let head = headers.map {
            cell("<FONT>\($0)</FONT><A HREF=\"javascript: s()\"><IMG ALT=\"ソート\" SRC=/x.gif></A>")
        }
        let entries = rows.map { "<TR>\($0.joined())</TR>" }.joined(separator: "\n")
        let control =
            "<TR><TD COLSPAN=\(headers.count)><TABLE><TR><TD>&nbsp;</TD><TD><FONT>\(count ?? rows.count) エントリ</FONT></TD></TR></TABLE></TD></TR>"
        let empty = "<TR><TD COLSPAN=\(headers.count)><DIV>このリストには、現在のところ何も含まれていません。</TD></TR>"
        let sorting = "<INPUT TYPE=HIDDEN NAME=_ScrollList_sortedIndex_\(number) VALUE=1>"
        let body =
            rows.isEmpty ? empty : "\(sorting)<TR>\(head.joined())</TR>\(entries)\(rows.count > 15 ? control : "")"
        let table =
            "<TABLE WIDTH=550><TR><TD COLSPAN=\(headers.count)><B>\(title)</B></TD></TR>\(control)\(body)</TABLE>"
        return generation == .u
            ? "<STYLE>.formField-\(number) {}</STYLE><TABLE BORDER=0><TR><TD>\(table)</TD></TR></TABLE>" : table
    }
}
