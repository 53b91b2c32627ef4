import Appliance

/// One round through a console's pages, as few as it takes, into one ``Reading``.
struct Visit {
    let session: Session
    private let isCheckedList: () -> Bool
    private var reading = Reading()
    private var hasReadSomething = false
    /// The monitor, where this round has read it.
    var monitor: MonitorPage?

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
        if !hasReadSomething, let fault = noAnswer(to: asked.count) { throw fault }
        reading.clock = session.clock
        return reading
    }

    /// Why a box from which no page came is not one that answers: it is silent, or has something else in each page's place.
    private func noAnswer(to pages: Int) -> ConsoleFault? {
        let faults = reading.gaps.map(\.fault)
        return faults.first(where: \.isSilence) ?? (pages > 1 ? faults.first : nil)
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
        case .updateHistory: try takeHistory()
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
        var page: RedundancyPage
        do { page = try redundancyPage() } catch {
            // No facts of the details, and nothing that would pass for a newer page of them (F5); but what is red is known.
            reading.rowSignal = rowSignal
            throw error
        }
        // Between two pages the monitor may have looked: both are asked once more before the one is held against the other.
        if let row = rowSignal, let light = page.status.signal, row != light {
            monitor = nil
            _ = try visitMonitor()
            page = try redundancyPage()
        }
        page.agree(with: rowSignal, name: session.guide.monitor.redundancyRow.name)
        reading.redundancy = page.status
        note(page.faults, of: .redundancy)
        if let monitor, monitor.row(session.guide.monitor.redundancyRow) == nil {
            note([.missing(label: session.guide.monitor.redundancyRow.name)], of: .monitor)
        }
    }

    private mutating func redundancyPage() throws(ConsoleFault) -> RedundancyPage {
        let path = try detailPath(.redundancy)
        return try session.facts(of: .redundancy, at: path) { page throws(ConsoleFault) in try RedundancyPage(page) }
    }

    /// What the monitor of this round shows beside 冗長化構成の状態; `nil` where it was not read, or is not understood.
    private var rowSignal: Signal? { monitor?.row(session.guide.monitor.redundancyRow)?.component.signal }

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
            progress: list.first.progress, failure: list.first.failure)
        note(list.first.failure.map { [.rejected($0)] } ?? [], of: .updates)
    }

    /// What a history does not say to have been applied was not, and what it names twice was applied once.
    private mutating func takeHistory() throws(ConsoleFault) {
        let guide = session.guide.updates
        let history = try wholeList(.updateHistory).updates.map { (update: $0, verdict: guide.verdict(on: $0.status)) }
        let done = history.filter { $0.verdict == .applied }.map(\.update)
        reading.updateHistory = done.enumerated()
            .filter { place, update in !done[..<place].contains { $0.patch == update.patch } }.map(\.element)
        let riddles = history.filter { $0.verdict == nil }.map(\.update.status)
        note(riddles.prefix(1).map { .notUnderstood(label: guide.status.labels.name, text: $0) }, of: .updateHistory)
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
