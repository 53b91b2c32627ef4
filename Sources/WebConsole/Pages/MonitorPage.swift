import Appliance

/// アクティブモニタ › 動作状況 (`admin-ui` 2.1 to 2.4).
struct MonitorPage {
    /// A component and where its 詳細 leads.
    struct Row {
        let component: Component
        let details: String?
    }

    /// All the lists' rows, in the page's order; the legend's balls are none.
    let rows: [Row]

    /// Reads the page, once it is sure that it is the one.
    init(_ page: ConsolePage) throws(ConsoleFault) {
        try page.confirm(.monitor)
        rows = Self.rows(page)
        guard !rows.isEmpty else { throw .missing(label: page.guide.monitor.redundancyRow.name) }
    }

    /// The row with one of these names.
    func row(_ labels: Labels) -> Row? { rows.first { labels.keys.contains(Label($0.component.name.text)) } }

    private static func rows(_ page: ConsolePage) -> [Row] {
        var rows: [Row] = []
        var group: Component.Group?
        var last: Element?
        for element in page.html.select("//td | //th | //tr") {
            if element.name != "tr" {
                group = title(element, page.guide) ?? group
            } else if let group, !(last.map(element.isInside) ?? false), let row = row(element, group, page.guide) {
                rows.append(row)
                last = element
            }
        }
        return rows
    }

    private static func title(_ cell: Element, _ guide: ApplianceGuide) -> Component.Group? {
        let label = Label(cell.text(limit: 240))
        return Component.Group.allCases.first { guide.monitor.groups[$0]?.keys.contains(label) == true }
    }

    /// A component's row: a ball, then a name, then 詳細. Each may be wrapped in tables of its own.
    private static func row(_ row: Element, _ group: Component.Group, _ guide: ApplianceGuide) -> Row? {
        let cells = row.cells
        guard cells.count >= 3, let place = cells.indices.dropFirst().first(where: { hasName(cells, $0, guide) }),
            let ball = cells[..<place].compactMap({ ball(in: $0, guide) }).first
        else { return nil }
        let links = cells[(place + 1)...].flatMap { $0.select(".//a[@href]") }
        let component = Component(
            name: BoxText(cells[place].text(limit: 240)), group: group, signal: SignalImage.signal(ball, guide))
        return Row(component: component, details: links.compactMap(Self.path).first)
    }

    private static func hasName(_ cells: [Element], _ place: Int, _ guide: ApplianceGuide) -> Bool {
        guard !Label(cells[place].text(limit: 240)).key.isEmpty else { return false }
        let inputs = cells[place].select(".//input").filter { isNameInput($0, guide) }
        let details = cells[(place + 1)...].flatMap { $0.select(".//img") }.filter { image in
            image["alt"].map { guide.monitor.detailsAlts.keys.contains(Label($0)) } ?? false
        }
        return inputs.count == 1 || (inputs.isEmpty && details.count == 1)
    }

    private static func isNameInput(_ input: Element, _ guide: ApplianceGuide) -> Bool {
        guard let name = input["name"], name.hasPrefix(guide.monitor.nameInput) else { return false }
        return name.dropFirst(guide.monitor.nameInput.count).allSatisfy { $0.isASCII && $0.isNumber }
    }

    private static func ball(in cell: Element, _ guide: ApplianceGuide) -> Element? {
        let images = cell.select(".//img").filter { image in
            !guide.monitor.spacerImages.contains(SignalImage.fileName(image))
        }
        return images.count == 1 ? images[0] : nil
    }

    private static func path(_ link: Element) -> String? {
        link["href"].flatMap { $0.lowercased().hasPrefix("javascript:") ? nil : $0 }
    }
}
