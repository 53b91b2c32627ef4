import CLibXML2

/// A parsed page of HTML, in document order; every ``Element`` keeps its page alive.
final class HTMLPage {
    private let document: htmlDocPtr
    private let context: xmlXPathContextPtr
    private var compiled: [String: xmlXPathCompExprPtr] = [:]
    /// Whether the parser came to the page's end; what it has of any other is a part.
    let isWhole: Bool

    /// Parses whatever can be made of the text; `nil` when that is nothing.
    init?(_ text: String) {
        // At a NUL the parser would take the page for finished.
        var text = text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
        text = TextAreas.escaped(text)
        var isWhole: Int32 = 0
        let document = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { chars in
                chars.baseAddress.flatMap { redpairReadHTML($0, Int32(clamping: chars.count), &isWhole) }
            }
        }
        guard let document else { return nil }
        guard let context = xmlXPathNewContext(document) else {
            xmlFreeDoc(document)
            return nil
        }
        (self.document, self.context) = (document, context)
        self.isWhole = isWhole != 0
    }

    deinit {
        for expression in compiled.values { xmlXPathFreeCompExpr(expression) }
        xmlXPathFreeContext(context)
        xmlFreeDoc(document)
    }

    /// The top element.
    var root: Element? { xmlDocGetRootElement(document).map { Element(page: self, node: $0) } }

    /// The elements that an XPath expression finds; names are in lower case.
    func select(_ path: String, under element: Element? = nil) -> [Element] {
        context.pointee.node = element?.node ?? xmlDocGetRootElement(document)
        guard let expression = expression(path), let found = xmlXPathCompiledEval(expression, context) else {
            return []
        }
        defer { xmlXPathFreeObject(found) }
        guard let set = found.pointee.nodesetval, let nodes = set.pointee.nodeTab else { return [] }
        return (0..<Int(set.pointee.nodeNr)).compactMap { index in
            nodes[index].map { Element(page: self, node: $0) }
        }
    }

    /// The same few expressions are asked for each cell of a page: each is read once.
    private func expression(_ path: String) -> xmlXPathCompExprPtr? {
        if let known = compiled[path] { return known }
        compiled[path] = xmlXPathCompile(path)
        return compiled[path]
    }

    /// The title of the page, if it has one.
    var title: String { select("//title").first?.rawText ?? "" }

    /// The script that runs when the page has loaded: where the console's handlers put their verdict.
    var onLoad: String { select("//body[@onload]").first?["onload"] ?? "" }

    /// The text of all scripts, one after the other.
    var scripts: String { select("//script").map(\.rawText).joined(separator: "\n") }

    /// What a reader of the page would see of it, up to 64 Ki characters.
    var visibleText: String { root?.text(limit: 64 << 10) ?? "" }
}
