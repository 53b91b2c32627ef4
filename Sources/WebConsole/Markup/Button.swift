/// A button of a page: a link with a text, which may run a script of a few lines (`admin-ui` 3.1).
struct Button {
    /// Where it leads; `nil` where its script is more than we can tell.
    let path: String?

    /// The button with one of these texts; `nil` when the page has none, or several that lead to different places.
    init?(_ labels: Labels, on html: HTMLPage) {
        let links = html.select("//a[@href]").filter { labels.keys.contains(Label($0.text(limit: 240))) }
        let paths = Set(links.compactMap { $0["href"] }.map { Self.path(of: $0.trimmed, on: html) })
        guard paths.count == 1, let path = paths.first else { return nil }
        self.path = path
    }

    private static func path(of target: String, on html: HTMLPage) -> String? {
        guard target.lowercased().hasPrefix("javascript:") else { return target.hasPrefix("#") ? nil : target }
        let script = target.dropFirst("javascript:".count)
        let own = Script.paths(in: script)
        if own.count == 1 { return own[0] }
        let name = script.trimmed.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        guard own.isEmpty, !name.isEmpty, let body = Script.function(name, in: html.scripts) else { return nil }
        let paths = Script.paths(in: body)
        return paths.count == 1 ? paths[0] : nil
    }
}
