import Appliance

/// Holds one page against what the guide promises of it.
struct PromiseReader {
    let place: Promise.Place
    let page: ConsolePage
    let guide: ApplianceGuide
    let menu: SiteMap
    let user: String

    /// The promises of the page; throws when it is not the page that was asked for.
    func promises() throws(ConsoleFault) -> [Promise] {
        switch place {
        case .page(.identity):
            try [Promise(place, "pages: identity: path", Labels(), .found(IdentityPage(page, user: user).host))]
                + menuEntries
        case .page(.monitor): try monitor(MonitorPage(page))
        case .page(.redundancy): try redundancy(RedundancyPage(page))
        case .page(.processor): try processor(ProcessorPage.read(page))
        case .page(.mail): try mail(MailPage(page)) + strangeFields(known: mailFields)
        case .page(.redundancySetting):
            try setting(RedundancySettingPage(page).setting) + strangeFields(known: settingFields)
        case .page(.updates): try updates(UpdatesPage(page, as: .updates))
        case .page(.updateHistory): try [recognised(.updateHistory, history())]
        case .power: [button("restart", guide.power.restart), button("shut-down", guide.power.shutDown)]
        }
    }

    func promise(_ key: String, _ sought: Labels, _ state: Promise.State) -> Promise {
        Promise(place, "\(place.key): \(key)", sought, state)
    }

    func promise(_ key: String, _ state: Promise.State) -> Promise { promise(key, Labels(), state) }

    func recognised(_ page: Page, _ state: Promise.State) -> Promise {
        Promise(place, "pages: \(place.key): recognised-by", guide.page(page).recognisedBy, state)
    }

    /// What the menu tells is found; what it does not is taken from the file's path.
    private var menuEntries: [Promise] {
        let pages = Page.allCases.map { (name: "pages: " + Promise.Place.page($0).key, page: guide.page($0)) }
        let all = pages + [(name: "power", page: guide.power.page)]
        return all.filter { !$0.page.menuLabels.texts.isEmpty }.map { entry in
            let path = menu.path(entry.page)
            return Promise(
                place, entry.name + ": menu-labels", entry.page.menuLabels,
                path.map { .found(BoxText($0)) } ?? .missing(.missing(label: entry.page.menuLabels.name)))
        }
    }

    private func history() throws(ConsoleFault) -> Promise.State {
        .found(BoxText("\(try UpdatesPage(page, as: .updateHistory).updates.count)"))
    }

    private func button(_ key: String, _ action: PowerGuide.Action) -> Promise {
        let button = Button(action.buttons, on: page.html)
        return promise(
            "\(key): buttons", action.buttons,
            button.map { .found(BoxText($0.path ?? action.path)) } ?? .missing(.missing(label: action.buttons.name)))
    }
}

extension PromiseReader {
    private func monitor(_ read: MonitorPage) -> [Promise] {
        let groups = [Component.Group.system, .service].map { group in
            let labels = guide.monitor.groups[group] ?? Labels()
            let list = read.lists.first { $0.group == group }
            return promise(
                "groups: \(group.rawValue)", labels,
                list.map { .found(BoxText("\($0.rows.count)")) } ?? .missing(.missing(label: labels.name)))
        }
        let rows = [("redundancy-row", guide.monitor.redundancyRow), ("processor-row", guide.monitor.processorRow)]
        let dark = read.rows.filter { $0.component.signal == nil }.map { row in
            Promise(
                place, "signals: alts", Labels(),
                .missing(.notUnderstood(label: row.component.name, text: row.picture)))
        }
        return groups + rows.map { key, labels in promise(key, labels, state(of: read.row(labels), labels)) } + dark
    }

    private func state(of row: MonitorPage.Row?, _ labels: Labels) -> Promise.State {
        guard let row else { return .missing(.missing(label: labels.name)) }
        return .found(BoxText("\(row.component.signal?.rawValue ?? "?") \(row.details ?? "")"))
    }

    private func redundancy(_ read: RedundancyPage) -> [Promise] {
        let redundancy = guide.redundancy
        let fields = [
            ("status", redundancy.status), ("changed", redundancy.changed), ("role", redundancy.role),
            ("peer", redundancy.peer), ("sync", redundancy.sync), ("failover-cause", redundancy.failoverCause),
            ("failover-time", redundancy.failoverTime),
        ]
        return fields.map { key, field in judged(key, field, read.faults) }
    }

    private func processor(_ read: (Processor, [ConsoleFault])) -> [Promise] {
        [("load1", guide.processor.load1), ("load15", guide.processor.load15), ("uptime", guide.processor.uptime)]
            .map { key, field in judged(key, field, read.1) }
    }

    /// Found, unless the page's own reader complained of this label.
    private func judged(_ key: String, _ field: FieldGuide, _ faults: [ConsoleFault]) -> Promise {
        let complaint = faults.first { fault in
            switch fault {
            case .missing(let label), .notUnderstood(let label, _): label == field.labels.name
            default: false
            }
        }
        return promise(key, field.labels, complaint.map { .missing($0) } ?? .found(text(field)))
    }

    private func text(_ field: FieldGuide) -> BoxText { BoxText(page.fields.one(field)?.text() ?? "") }
}
