/// The console's menu, as the script of `/nav/cList.php` lists it (`admin-ui` 1.4).
struct SiteMap {
    private let items: [(id: String, label: Label, path: String)]

    /// A menu of nothing.
    init() { items = [] }

    /// The items with a path of their own. No page lists more than a few hundred.
    ///
    /// - Parameter actingMarks: what marks a path that acts when it is asked for; no menu entry may lead there.
    init(script: String, actingMarks: [String]) {
        let lines = script.matches(of: /mItem_Item\(\s*("[^"]*"(?:\s*,\s*"[^"]*")*)/).prefix(1000)
        items = lines.compactMap { line in
            let texts = line.output.1.matches(of: /"([^"]*)"/).map { Script.unescaped($0.output.1) }
            guard texts.count >= 5, texts[4].hasPrefix("/"), !actingMarks.contains(where: texts[4].contains) else {
                return nil
            }
            return (texts[0], Label(texts[1]), texts[4])
        }
    }

    /// Where a page is: by the menu's id, else by its label if only one item has it; `nil` when the menu does not tell.
    func path(_ guide: PageGuide) -> String? {
        if let item = items.first(where: { guide.menuIDs.contains($0.id) }) { return item.path }
        let paths = Set(items.filter { guide.menuLabels.keys.contains($0.label) }.map(\.path))
        return paths.count == 1 ? paths.first : nil
    }
}
