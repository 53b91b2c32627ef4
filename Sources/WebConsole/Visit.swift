import Appliance

/// One round through a console's pages, as few as it takes, into one ``Reading``.
struct Visit {
    private let session: Session
    private let isCheckedList: () -> Bool
    private var reading = Reading()
    private var hasReadSomething = false
    private var monitor: MonitorPage?

    /// No list of a console is longer: a page chooser that leads on and on is a fault.
    private static let mostListPages = 40

    init(session: Session, isCheckedList: @escaping () -> Bool) {
        self.session = session
        self.isCheckedList = isCheckedList
    }

    /// Reads the pages in their order; a page's own fault becomes a gap.
    mutating func read(_ pages: Set<Page>) throws(ConsoleFault) -> Reading {
        try session.open()
        let asked = Page.allCases.filter(pages.contains)
        for (place, page) in asked.enumerated() {
            do {
                try take(page)
                hasReadSomething = true
            } catch {
                let isOver = error.concernsWholeConsole
                if isOver, !hasReadSomething { throw error }
                reading.gaps += (isOver ? asked[place...] : [page]).map { Gap(page: $0, fault: error) }
                if isOver { break }
            }
        }
        if !hasReadSomething, let gap = reading.gaps.first(where: \.fault.isSilence) { throw gap.fault }
        reading.clock = session.clock
        return reading
    }

    private mutating func take(_ page: Page) throws(ConsoleFault) {
        switch page {
        case .identity: reading.host = try session.identify().host
        case .monitor: try takeMonitor()
        case .redundancy: try takeRedundancy()
        case .processor: try takeProcessor()
        case .mail: try takeMail()
        case .redundancySetting:
            reading.redundancySetting = try facts(of: page) { page throws(ConsoleFault) in
                try RedundancySettingPage(page).setting
            }
        case .updates: try takeUpdates()
        case .updateHistory: reading.updateHistory = try wholeList(.updateHistory).updates
        }
    }

    /// Half a list is no list: the half that is missing may hold the red ball.
    private mutating func takeMonitor() throws(ConsoleFault) {
        let page = try visitMonitor()
        if let list = page.lists.first(where: { !$0.isWhole }) {
            throw session.guide.shortList(list.rows.count, of: list.count ?? 0)
        }
        reading.components = page.rows.map(\.component)
    }

    private mutating func takeRedundancy() throws(ConsoleFault) {
        let path = try detailPath(.redundancy)
        let page = try session.facts(of: .redundancy, at: path) { page throws(ConsoleFault) in
            try RedundancyPage(page)
        }
        reading.redundancy = page.status
        note(page.faults, of: .redundancy)
    }

    private mutating func takeProcessor() throws(ConsoleFault) {
        let path = try detailPath(.processor)
        let (processor, faults) = try session.facts(of: .processor, at: path) { page throws(ConsoleFault) in
            try ProcessorPage.read(page)
        }
        reading.processor = processor
        note(faults, of: .processor)
    }

    private mutating func takeMail() throws(ConsoleFault) {
        let (settings, faults) = try facts(of: .mail) { page throws(ConsoleFault) in
            let page = try MailPage(page)
            return (page.settings, page.faults)
        }
        reading.mail = settings
        note(faults, of: .mail)
    }

    private mutating func takeUpdates() throws(ConsoleFault) {
        let list = try wholeList(.updates)
        // An empty list looks the same before and after a check (`admin-ui` 5.3): only our own check makes it mean something.
        let isChecked = !list.updates.isEmpty || isCheckedList()
        reading.updates = UpdateList(
            updates: list.updates, hasBeenChecked: isChecked && list.first.isList,
            progress: list.first.progress)
        note(list.first.failure.map { [.rejected($0)] } ?? [], of: .updates)
    }

    private mutating func note(_ faults: [ConsoleFault], of page: Page) {
        reading.gaps += faults.map { Gap(page: page, fault: $0) }
    }

    private func facts<Facts>(
        of page: Page, _ read: (ConsolePage) throws(ConsoleFault) -> Facts
    ) throws(ConsoleFault) -> Facts {
        try session.facts(of: page, at: session.path(session.guide.page(page)), read)
    }
}

extension Visit {
    /// The monitor, read at most once in a round.
    private mutating func visitMonitor() throws(ConsoleFault) -> MonitorPage {
        if let monitor { return monitor }
        let path = session.path(session.guide.page(.monitor))
        let page = try wholeMonitor(path)
        monitor = page
        let rows = session.guide.monitor
        for (kind, labels) in [(Page.redundancy, rows.redundancyRow), (.processor, rows.processorRow)] {
            let link = page.row(labels)?.details
            let target = link.flatMap { session.address.path(of: $0, on: path) }
            session.detailLinks[kind] = target.flatMap { session.guide.session.isActing($0) ? nil : $0 }
        }
        return page
    }

    private func wholeMonitor(_ path: String) throws(ConsoleFault) -> MonitorPage {
        var page = try monitor(at: path)
        for place in page.lists.indices {
            for index in 1..<Self.mostListPages where !page.lists[place].isWhole {
                let input = session.guide.monitor.pageInput + "\(place + 1)"
                guard try page.extend(list: place, by: monitor(at: path.adding(input, index))) else {
                    break
                }
            }
        }
        return page
    }

    private func monitor(at path: String) throws(ConsoleFault) -> MonitorPage {
        try session.facts(of: .monitor, at: path) { page throws(ConsoleFault) in try MonitorPage(page) }
    }

    /// Where a row of the monitor leads: seen in this session, or looked up now, or by the guide.
    mutating func detailPath(_ page: Page) throws(ConsoleFault) -> String {
        if let known = session.detailLinks[page] { return known }
        do {
            _ = try visitMonitor()
        } catch  where !error.concernsWholeConsole && !error.isSilence {
            return session.guide.page(page).path
        }
        return session.detailLinks[page] ?? session.guide.page(page).path
    }

    /// A list with all its pages; throws when the pages do not add up to what the list says of itself.
    private func wholeList(_ kind: Page) throws(ConsoleFault) -> (first: UpdatesPage, updates: [Update]) {
        let path = session.path(session.guide.page(kind))
        let first = try updates(kind, at: path)
        var updates = first.updates
        let count = first.count ?? updates.count
        for index in 1..<Self.mostListPages where updates.count < count && !first.updates.isEmpty {
            let next = path.adding(session.guide.updates.pageInput, index)
            let more = try self.updates(kind, at: next).updates.filter { !updates.contains($0) }
            if more.isEmpty { break }
            updates += more
        }
        guard updates.count == count || first.progress != nil else {
            throw session.guide.shortList(updates.count, of: count)
        }
        return (first, updates)
    }

    private func updates(_ kind: Page, at path: String) throws(ConsoleFault) -> UpdatesPage {
        try session.facts(of: kind, at: path) { page throws(ConsoleFault) in try UpdatesPage(page, as: kind) }
    }
}

extension String {
    /// The path with one more figure in its query.
    fileprivate func adding(_ name: String, _ value: Int) -> String {
        self + (contains("?") ? "&" : "?") + "\(name)=\(value)"
    }
}

extension ApplianceGuide {
    /// A list whose pages do not add up to what it says of itself.
    fileprivate func shortList(_ found: Int, of count: Int) -> ConsoleFault {
        .notUnderstood(label: monitor.entries.name, text: BoxText("\(found) / \(count)"))
    }
}
