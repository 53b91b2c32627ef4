/// The small change of the pages.
enum Markup {
    /// A text as it may stand between tags or in a quoted attribute.
    static func escape(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// A text as it may stand in a string of a script: quotes as octal escapes, as upstream has them.
    static func scriptString(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\"": escaped += "\\042"
            case "'": escaped += "\\047"
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "<": escaped += "\\074"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// Percent-encoding of everything but letters, digits, `-`, `_` and `.`, as PHP's `urlencode`, in a character set.
    static func urlEncode(_ text: String, in characterSet: CharacterSet) -> String {
        characterSet.encode(text).reduce(into: "") { encoded, byte in
            let character = Character(Unicode.Scalar(byte))
            if byte < 0x80, character.isLetter || character.isNumber || "-_.".contains(character) {
                encoded.append(character)
            } else {
                encoded += byte < 16 ? "%0" : "%"
                encoded += String(byte, radix: 16, uppercase: true)
            }
        }
    }

    /// A hidden input.
    static func hidden(_ name: String, _ value: String) -> String {
        "<INPUT TYPE=\"HIDDEN\" NAME=\"\(escape(name))\" VALUE=\"\(escape(value))\">"
    }

    /// A label with its help text in a script before it, which names other labels (`admin-ui` 3.2).
    static func label(_ text: String, help: String) -> String {
        """
        <SCRIPT LANGUAGE="javascript">var help = "\(scriptString(help))";</SCRIPT>
        <A HREF="javascript: void 0">\(escape(text))</A>
        """
    }

    /// A button: a small table with a link in it, never a SUBMIT.
    static func button(_ text: String, to link: String) -> String {
        """
        <TABLE BORDER="0"><TR><TD NOWRAP BGCOLOR="#CCCCCC">&nbsp;<A HREF="\(link)">\
        <FONT COLOR="#000000">\(escape(text))</FONT></A>&nbsp;</TD></TR></TABLE>
        """
    }
}
