import CLibXML2

/// An element of a page.
struct Element {
    let page: HTMLPage
    let node: xmlNodePtr

    /// The element's name, in lower case.
    var name: String { node.pointee.name.map { String(cString: $0) } ?? "" }

    /// An attribute's value; the name in lower case.
    subscript(attribute: String) -> String? {
        guard let value = xmlGetProp(node, attribute) else { return nil }
        defer { redpairFreeText(value) }
        return String(cString: value)
    }

    /// The element that holds this one.
    var parent: Element? {
        node.pointee.parent.flatMap { $0.pointee.type == XML_ELEMENT_NODE ? Element(page: page, node: $0) : nil }
    }

    /// The elements directly inside.
    var children: [Element] {
        var found: [Element] = []
        var next = node.pointee.children
        while let child = next {
            if child.pointee.type == XML_ELEMENT_NODE { found.append(Element(page: page, node: child)) }
            next = child.pointee.next
        }
        return found
    }

    /// The table cells directly inside a row.
    var cells: [Element] { children.filter { $0.name == "td" || $0.name == "th" } }

    /// The elements inside that an XPath expression finds.
    func select(_ path: String) -> [Element] { page.select(path, under: self) }

    /// Whether this element is inside the other one.
    func isInside(_ other: Element) -> Bool {
        var next = node.pointee.parent
        while let ancestor = next {
            if ancestor == other.node { return true }
            next = ancestor.pointee.parent
        }
        return false
    }

    /// This element or the nearest one of this name around it.
    func nearest(_ name: String) -> Element? {
        var next: Element? = self
        while let element = next, element.name != name { next = element.parent }
        return next
    }

    /// Whether it is, holds or stands in a link that leads or does something, as a tab or a button: not one that only
    /// shows a help text.
    var isLinkElsewhere: Bool {
        let links = (nearest("a").map { [$0] } ?? []) + select(".//a[@href]")
        return links.contains { link in
            guard let target = link["href"]?.trimmed.lowercased() else { return false }
            let isIdle = target.isEmpty || target.hasPrefix("#") || Self.isIdleScript(target)
            return !isIdle && !Label(link.text(limit: 240)).key.isEmpty
        }
    }

    /// `javascript: void 0` and the like. An expression would be compiled anew for each link of a page.
    private static func isIdleScript(_ target: String) -> Bool {
        let scheme = "javascript:"
        guard target.hasPrefix(scheme) else { return false }
        let script = target.dropFirst(scheme.count).drop(while: \.isWhitespace)
        guard script.hasPrefix("void") else { return script.isEmpty || script == ";" }
        return !(script.dropFirst(4).first.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false)
    }

    /// All the characters inside, scripts too.
    var rawText: String {
        guard let content = xmlNodeGetContent(node) else { return "" }
        defer { redpairFreeText(content) }
        return String(cString: content)
    }
}

extension Element {
    /// The characters that a reader sees: without scripts, styles and what only a control shows; a line break is a blank.
    ///
    /// It ends after `limit` UTF-8 bytes or that many nodes, so that the cells of tables nested in each other stay cheap.
    func text(limit: Int = 4096) -> String {
        var text = ""
        var bytes = 0
        var visited = 0
        var next = node.pointee.children
        while let current = next, bytes < limit, visited < limit {
            visited += 1
            if current.pointee.type == XML_TEXT_NODE, let content = current.pointee.content {
                let piece = String(cString: content)
                text += piece
                bytes += piece.utf8.count
            }
            let isHidden = Self.isHidden(current)
            if Self.isBreak(current) { text += " " }
            next = isHidden ? Self.after(current, within: node) : Self.next(current, within: node)
        }
        return text
    }

    private static let hiddenNames: [StaticString] = ["script", "style", "option", "textarea", "title", "noscript"]

    private static func isHidden(_ node: xmlNodePtr) -> Bool {
        guard node.pointee.type == XML_ELEMENT_NODE, let name = node.pointee.name else { return false }
        return hiddenNames.contains { xmlStrEqual(name, $0.utf8Start) != 0 }
    }

    private static func isBreak(_ node: xmlNodePtr) -> Bool {
        node.pointee.type == XML_ELEMENT_NODE && xmlStrcmp(node.pointee.name, "br") == 0
    }

    private static func next(_ node: xmlNodePtr, within root: xmlNodePtr) -> xmlNodePtr? {
        // The children of an entity are its declaration, not the page's text.
        if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children { return child }
        return after(node, within: root)
    }

    private static func after(_ node: xmlNodePtr, within root: xmlNodePtr) -> xmlNodePtr? {
        var current = node
        while current != root {
            if let sibling = current.pointee.next { return sibling }
            guard let parent = current.pointee.parent else { return nil }
            current = parent
        }
        return nil
    }
}
