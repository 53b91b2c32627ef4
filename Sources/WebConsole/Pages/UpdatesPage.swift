import Appliance

/// システムアップデート, and システムアップデート履歴 (`admin-ui` 5.3).
struct UpdatesPage {
    /// The entries that this page of the list shows.
    let updates: [Update]
    /// How many the list has on all its pages; `nil` when it does not say.
    let count: Int?
    /// Whether the list is there at all, and not what a run shows in its place.
    let isList: Bool
    /// What a run in progress says in the list's place.
    let progress: BoxText?
    /// What a run says that has ended without success.
    let failure: BoxText?

    /// Reads the page, once it is sure that it is the one.
    init(_ page: ConsolePage, as kind: Page) throws(ConsoleFault) {
        let guide = page.guide.updates
        let run = Run(page, guide)
        progress = run?.progress
        failure = run?.failure
        if run == nil { try page.confirm(kind) }
        isList = run == nil
        // The manual shows the columns of what can be had. Those of the history are not known; what was applied is compared
        // by name and level, so these it must have.
        let (columns, more) = Self.columns(guide, isHistory: kind == .updateHistory)
        let table = ListTable(
            titles: page.guide.page(kind).recognisedBy, columns: columns, optional: more, words: guide.entries,
            on: page.html)
        count = table.count
        updates = table.rows.compactMap(Self.update)
        guard updates.isEmpty, isList, !Self.isEmpty(table, page) else { return }
        throw .missing(label: (table.missing ?? guide.name.labels).name)
    }

    /// A list is empty by its own count; only where it has none, by the sentence in its place.
    private static func isEmpty(_ table: ListTable, _ page: ConsolePage) -> Bool {
        if let count = table.count { return count == 0 }
        return !table.hasHeaders && page.guide.updates.empty.isIn(Label(page.html.visibleText))
    }

    private static func columns(_ guide: UpdateGuide, isHistory: Bool) -> (wanted: [Labels], optional: [Labels]) {
        let columns = [guide.name.labels, guide.patchLevel.labels, guide.comment.labels, guide.status.labels]
        let wanted = isHistory ? 2 : columns.count
        return (Array(columns.prefix(wanted)), Array(columns.dropFirst(wanted)))
    }

    private static func update(_ cells: [Element?]) -> Update? {
        let texts = cells.map { BoxText($0?.text() ?? "") }
        guard texts.count == 4, !texts[0].isEmpty else { return nil }
        return Update(name: texts[0], patchLevel: texts[1], comment: texts[2], status: texts[3])
    }
}

extension UpdatesPage {
    /// What the page says of a run: 100 % is success or failure, and only the words tell which (`admin-ui` 5.2).
    private struct Run {
        var progress: BoxText?
        var failure: BoxText?

        init?(_ page: ConsolePage, _ guide: UpdateGuide) {
            guard let percent = page.fields.one(guide.progressPercent),
                let status = page.fields.one(guide.progressStatus)
            else { return nil }
            let figure = Percent.only(in: percent.text())
            let words = Label(status.text())
            if figure == 100, guide.failed.isIn(words) {
                failure = BoxText(status.text())
            } else if figure != 100 || !guide.succeeded.isIn(words) {
                progress = BoxText("\(status.text()) \(figure.map { "\($0)%" } ?? "")")
            }
        }
    }
}
