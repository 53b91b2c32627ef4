/// A row of a form: what it is called and what it holds (`admin-ui` 3.2).
struct Field {
    /// The kinds of control.
    enum Control {
        /// A hidden input that counts and a checkbox that does not.
        case boolean
        /// A text input, with its bounds behind it if it has any.
        case integer(ClosedRange<Int>?)
        /// A text input.
        case text
        /// A drop-down: value and words of each choice.
        case menu([(value: String, words: String)])
        /// A text area, and a hidden input that a script fills.
        case list
        /// Two text inputs, each over its caption; the second one's name and value.
        case captioned(first: String, second: (id: String, caption: String, value: String))
        /// Text that cannot be changed.
        case readOnly
        /// A time: its seconds since 1970 in a hidden input, then its text.
        case dated(seconds: Int64)
    }

    var id: String
    var label: String
    var control: Control
    /// What it holds: `1` or `0` for a Boolean, `&a&b&` for a list.
    var value: String
    var isOptional = false
    /// Further markup before a read-only text, such as a ball.
    var ornament = ""

    /// All its inputs with their present values, as the tab that is not shown has them.
    var hidden: String {
        var inputs = Markup.hidden(id, value)
        if case .captioned(_, let second) = control { inputs += Markup.hidden(second.id, second.value) }
        return inputs
    }

    /// The field with what was posted under its name, if anything was.
    func showing(_ posted: [String: String]) -> Field {
        var field = self
        field.value = posted[id] ?? value
        if case .captioned(let first, var second) = control {
            second.value = posted[second.id] ?? second.value
            field.control = .captioned(first: first, second: second)
        }
        return field
    }

    /// Label and control in two cells, each with a table inside.
    var row: String {
        let optional = isOptional ? "<FONT SIZE=\"-1\"> (省略可)</FONT>" : ""
        return """
            <TR><TD WIDTH="165"><TABLE><TR><TD><IMG SRC="/libImage/spaceHolder.gif"></TD><TD>\
            \(Markup.label(label, help: "\(label)。SMTP サーバ、POP サーバも参照。"))\(optional)</TD></TR></TABLE></TD>
            <TD WIDTH="385"><table><tr><td>\(input)</td></tr></table></TD></TR>
            """
    }

    private var input: String {
        switch control {
        case .boolean: boolean
        case .integer(let bounds):
            textInput(id, value) + (bounds.map { " (\(comma($0.lowerBound)) - \(comma($0.upperBound)))" } ?? "")
        case .text: textInput(id, value)
        case .menu(let choices): menu(choices)
        case .list: list
        case .captioned(let caption, let second):
            """
            <TABLE><TR><TD>\(textInput(id, value))</TD><TD>&nbsp;.&nbsp;</TD><TD>\(textInput(second.id, second.value))</TD></TR>
            <TR><TD><FONT SIZE="-2">\(caption)</FONT></TD><TD></TD><TD><FONT SIZE="-2">\(second.caption)</FONT></TD></TR></TABLE>
            """
        case .dated(let seconds): Markup.hidden(id, "\(seconds)") + value
        case .readOnly: "\(ornament)\(Markup.escape(value))\(Markup.hidden(id, value))"
        }
    }

    private var boolean: String {
        """
        <div>\(Markup.hidden(id, value))
        <INPUT TYPE="CHECKBOX" NAME="_Boolean_checkbox_\(id)" VALUE="true"\(value == "1" ? " CHECKED" : "") \
        onClick="_Boolean_click(this, '\(id)')">
        </div>
        """
    }

    private var list: String {
        let lines = PackedList(value).items.map(Markup.escape).joined(separator: "\n")
        return "<TEXTAREA NAME=\"_\(id)_textArea\" ROWS=3 COLS=30>\(lines)</TEXTAREA>\(Markup.hidden(id, ""))"
    }

    private func menu(_ choices: [(value: String, words: String)]) -> String {
        let options = choices.map { choice in
            "<OPTION VALUE=\"\(choice.value)\"\(choice.value == value ? " SELECTED" : "")>\(choice.words)"
        }
        return "<SELECT NAME=\"\(id)\">\(options.joined(separator: "\n"))\n<OPTION>____________________</SELECT>"
    }

    private func textInput(_ id: String, _ value: String) -> String {
        "<INPUT TYPE=\"TEXT\" NAME=\"\(id)\" VALUE=\"\(Markup.escape(value))\" SIZE=20>"
    }

    private func comma(_ number: Int) -> String {
        guard number >= 1000 else { return "\(number)" }
        let rest = "\(number % 1000)"
        return "\(number / 1000)," + String(repeating: "0", count: 3 - rest.count) + rest
    }
}

/// A list of addresses as a field holds it: `&a&b&`, each item URL-encoded.
struct PackedList {
    private static let coding = FormDecoding(characterSet: .eucJP)

    /// What is in the list.
    var items: [String]

    /// The list of these items.
    init(items: [String]) { self.items = items }

    /// Reads a field.
    init(_ packed: String) { items = packed.split(separator: "&").map { Self.coding.text($0.utf8) } }

    /// As a field holds it.
    var packed: String {
        items.isEmpty ? "" : "&" + items.map { Markup.urlEncode($0, in: .eucJP) }.joined(separator: "&") + "&"
    }
}
