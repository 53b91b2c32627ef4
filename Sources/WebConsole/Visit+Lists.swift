import Appliance

/// Lists over several pages, and the monitor that leads to the rest.
extension Visit {
    /// No list of a console is longer: a page chooser that leads on and on is a fault.
    private static let mostListPages = 40

    /// The monitor, read at most once in a round.
    mutating func visitMonitor() throws(ConsoleFault) -> MonitorPage {
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
    func wholeList(_ kind: Page) throws(ConsoleFault) -> (first: UpdatesPage, updates: [Update]) {
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
    func shortList(_ found: Int, of count: Int) -> ConsoleFault {
        .notUnderstood(label: monitor.entries.name, text: BoxText("\(found) / \(count)"))
    }
}
