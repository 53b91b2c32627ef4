import Appliance

/// One round through all pages of a box, by which an appliance file can be mended: looks only, presses nothing.
struct Examination {
    let session: Session
    /// Takes a page as it came, without its secrets.
    let save: (Specimen) -> Void

    /// Every promise of the guide, in its order; throws what kept anything at all from being read.
    func promises() throws(ConsoleFault) -> [Promise] {
        try session.open()
        var promises: [Promise] = []
        for place in Promise.Place.allCases {
            do { promises += try kept(at: place) } catch {
                if promises.isEmpty { throw error }
                promises.append(
                    Promise(
                        place, place == .power ? "power: path" : "pages: \(place.key): path", sought(at: place),
                        .missing(error)))
                if error.concernsWholeConsole || error.isSilence { break }
            }
        }
        return promises
    }

    private func sought(at place: Promise.Place) -> Labels {
        guard case .page(let page) = place else { return session.guide.power.page.menuLabels }
        return session.guide.page(page).recognisedBy
    }

    private func kept(at place: Promise.Place) throws(ConsoleFault) -> [Promise] {
        let page = try session.page(path(of: place))
        save(Specimen(place, page, hiding: session))
        let reader = PromiseReader(
            place: place, page: page, guide: session.guide, menu: session.menu, user: session.user)
        return try reader.promises()
    }

    /// As a reading would go: a monitor's link first, then the menu, then the guide.
    private func path(of place: Promise.Place) throws(ConsoleFault) -> String {
        switch place {
        case .power: return session.path(session.guide.power.page)
        case .page(let page):
            if page == .redundancy || page == .processor {
                var visit = Visit(session: session, isCheckedList: { false })
                return try visit.detailPath(page)
            }
            return session.path(session.guide.page(page))
        }
    }
}

extension ReadOnlyConsole {
    /// Looks for each fact that the appliance file promises.
    ///
    /// - Parameter save: takes each page as it came, session ids, passwords and hidden hand-overs taken out.
    /// - Throws: what kept anything at all from being read.
    public func promises(save: @escaping (Specimen) -> Void) throws(ConsoleFault) -> [Promise] {
        try Examination(session: session, save: save).promises()
    }
}
