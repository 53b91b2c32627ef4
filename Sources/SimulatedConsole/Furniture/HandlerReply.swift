/// How a handler answers, always with status 200 (`admin-ui` 3.6).
enum HandlerReply {
    private static let head = """
        <HTML><HEAD><META HTTP-EQUIV="Content-type" CONTENT="text/html; charset=EUC-JP"></HEAD>
        """

    /// Done; back to a page. A text, if any, is a message and no error.
    static func success(backTo page: String, saying text: String? = nil) -> Reply {
        let message = text.map {
            "<SCRIPT LANGUAGE=\"javascript\">top.code.info_show(\"\(Markup.scriptString($0))\");</SCRIPT>"
        }
        return .bare(
            """
            \(head)
            <BODY onLoad="location = '\(page)';flow_success = true;"><SCRIPT LANGUAGE="javascript">
            top.code.info_show("", null);</SCRIPT></BODY><HEAD></HEAD></HTML>\(message ?? "")
            """)
    }

    /// Not done, and what was posted is not kept.
    static func failure(backTo page: String, saying text: String) -> Reply {
        .bare(
            """
            \(head)
            <BODY onLoad="location = '\(page)';flow_success = false;"><SCRIPT LANGUAGE="javascript">
            var errorInfo ='\(Markup.scriptString(text))<BR>';
            top.code.info_show(errorInfo,"error");</SCRIPT></BODY><HEAD></HEAD></HTML>
            """)
    }

    /// Not done; what was posted is handed back to the page, its values not escaped, as upstream has it.
    static func rejection(backTo page: String, keys: [String], fields: [String: String]) -> Reply {
        let posted = fields.sorted { $0.key < $1.key }.filter { $0.key != FormErrors.field }
        let inputs = posted.map { "<INPUT TYPE=\"HIDDEN\" NAME=\"\($0.key)\" VALUE=\"\($0.value)\">" }
        return .bare(
            """
            \(head)
            <BODY onLoad="document.forms[0].submit();flow_success = false;">
            <FORM METHOD="POST" ENCTYPE="multipart/form-data" ACTION="\(page)">
            <INPUT TYPE="HIDDEN" NAME="\(FormErrors.field)" VALUE="\(FormErrors(keys: keys).serialized)">
            \(inputs.joined(separator: "\n"))
            </FORM></BODY><HEAD></HEAD></HTML>
            """)
    }
}

/// Which fields a handler found wrong, as it hands them to the page: PHP's `serialize`, URL-encoded.
struct FormErrors {
    static let field = "_serialized_errors"

    /// The *stored* names of the fields, not those of the form.
    var keys: [String]

    init(keys: [String]) { self.keys = keys }

    /// Reads what the handler handed over.
    init(_ fields: [String: String]) {
        let text = FormDecoding(characterSet: .eucJP).text((fields[Self.field] ?? "").utf8)
        keys = text.split(separator: "key='").dropFirst().compactMap { $0.split(separator: "'").first.map(String.init) }
    }

    var serialized: String {
        let tags = keys.map { "[[base-cce.invalidData,key='\($0)']]" }
        let items = tags.enumerated().map { "i:\($0.offset);s:\($0.element.utf8.count):\"\($0.element)\";" }
        return Markup.urlEncode("a:\(keys.count):{\(items.joined())}", in: .eucJP)
    }

    /// The script near the end of the page that tells them; empty when there are none.
    var script: String {
        guard !keys.isEmpty else { return "" }
        let texts = keys.map { "\($0) フィールドに不正なデータが入力されました。入力データを確認し、もう一度お試しください。" }
        return """
            <SCRIPT LANGUAGE="javascript">
            var errorInfo = '\(texts.map(Markup.scriptString).joined(separator: "<BR>"))<BR>';
            top.code.info_show(errorInfo, "error");</SCRIPT>
            """
    }
}
