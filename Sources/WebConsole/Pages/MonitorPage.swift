import Appliance

/// アクティブモニタ › 動作状況 (`admin-ui` 2.1 to 2.4).
struct MonitorPage {
    /// A component and where its 詳細 leads.
    struct Row {
        let component: Component
        let details: String?
        /// The ALT of its ball, or its file where there is no ALT.
        let picture: BoxText
    }

    /// One of the lists; the page shows 25 of its rows at a time.
    struct List {
        let group: Component.Group
        /// How many rows the list says that it has, those not shown included; `nil` when it does not say.
        var count: Int?
        /// Its rows, in the page's order; the legend's balls are none.
        var rows: [Row] = []

        /// Whether it has all the rows that it says, and no others.
        var isWhole: Bool { count == nil || count == rows.count }
    }

    /// The lists, in the page's order.
    private(set) var lists: [List]

    /// All the lists' rows.
    var rows: [Row] { lists.flatMap(\.rows) }

    /// Reads the page, once it is sure that it is the one.
    init(_ page: ConsolePage) throws(ConsoleFault) {
        try page.confirm(.monitor)
        lists = Self.lists(page)
        guard !rows.isEmpty else { throw .missing(label: page.guide.monitor.redundancyRow.name) }
    }

    /// The one row with one of these names.
    func row(_ labels: Labels) -> Row? {
        let found = rows.filter { labels.keys.contains(Label($0.component.name.text)) }
        return found.count == 1 ? found[0] : nil
    }

    /// Adds what another page of the list shows; false when that is nothing new.
    mutating func extend(list place: Int, by more: MonitorPage) -> Bool {
        let group = lists[place].group
        let known = Set(lists[place].rows.map(\.component.name))
        let new = more.lists.filter { $0.group == group }.flatMap(\.rows).filter { !known.contains($0.component.name) }
        lists[place].rows += new
        return !new.isEmpty
    }

    private static func lists(_ page: ConsolePage) -> [List] {
        var lists: [List] = []
        var last: Element?
        for element in page.html.select("//td | //th | //tr") {
            if element.name != "tr" {
                read(element, into: &lists, page.guide)
            } else if let group = lists.last?.group, !(last.map(element.isInside) ?? false),
                let row = row(element, group, page.guide)
            {
                lists[lists.count - 1].rows.append(row)
                last = element
            }
        }
        return lists
    }

    /// A cell above the rows: the title begins a list, the count belongs to the one that has begun.
    private static func read(_ cell: Element, into lists: inout [List], _ guide: ApplianceGuide) {
        if let group = title(cell, guide) {
            if lists.last?.group != group { lists.append(List(group: group)) }
        } else if lists.last?.rows.isEmpty == true, let count = ListTable.count(in: cell, words: guide.monitor.entries)
        {
            lists[lists.count - 1].count = count
        }
    }

    private static func title(_ cell: Element, _ guide: ApplianceGuide) -> Component.Group? {
        let label = Label(cell.text(limit: 240))
        return Component.Group.allCases.first { guide.monitor.groups[$0]?.keys.contains(label) == true }
    }

    /// A component's row: a ball, then a name, then 詳細. Each may be wrapped in tables of its own.
    private static func row(_ row: Element, _ group: Component.Group, _ guide: ApplianceGuide) -> Row? {
        let cells = row.cells
        guard cells.count >= 3, let place = cells.indices.dropFirst().first(where: { hasName(cells, $0, guide) }),
            case let balls = cells[..<place].flatMap({ pictures(in: $0, guide) }), !balls.isEmpty
        else { return nil }
        let links = cells[(place + 1)...].flatMap { $0.select(".//a[@href]") }
        let component = Component(
            name: BoxText(cells[place].text(limit: 240)), group: group, signal: SignalImage.only(in: balls, guide))
        let alts = balls.map { image in image["alt"].flatMap { $0.isEmpty ? nil : $0 } ?? SignalImage.fileName(image) }
        return Row(
            component: component, details: links.compactMap(Self.path).first,
            picture: BoxText(alts.joined(separator: " ")))
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

    private static func pictures(in cell: Element, _ guide: ApplianceGuide) -> [Element] {
        cell.select(".//img").filter { !guide.monitor.spacerImages.contains(SignalImage.fileName($0)) }
    }

    private static func path(_ link: Element) -> String? {
        link["href"].flatMap { $0.lowercased().hasPrefix("javascript:") ? nil : $0 }
    }
}
