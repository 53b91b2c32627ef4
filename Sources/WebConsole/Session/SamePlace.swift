extension ConsoleAddress {
    /// The path that a link on the page at `path` leads to; `nil` when it leads away from this console.
    func path(of link: String, on path: String) -> String? {
        var link = String(link.trimmed.prefix { $0 != "#" })
        if link.hasPrefix(description + "/") { link.removeFirst(description.count) }
        if link.hasPrefix("//") || link.contains("://") { return nil }
        if link.hasPrefix("/") { return link }
        let page = path.prefix { $0 != "?" }
        if link.isEmpty { return path }
        if link.hasPrefix("?") { return page + link }
        // `javascript:`, `mailto:` and their like are no places.
        if link.prefix(while: { $0 != "/" && $0 != "?" }).contains(":") { return nil }
        let folder = page.lastIndex(of: "/").map { page[...$0] } ?? "/"
        return folder + link
    }
}
