import Appliance

/// 詳細 of 冗長化構成の状態 (`admin-ui` 6.2).
struct RedundancyPage {
    /// What it tells.
    private(set) var status = RedundancyStatus()
    /// What it should tell and does not.
    private(set) var faults: [ConsoleFault] = []

    /// Reads the page, once it is sure that it is the one. A row that is missing or not understood leaves its fact `nil`.
    init(_ page: ConsolePage) throws(ConsoleFault) {
        try page.confirm(.redundancy)
        let guide = page.guide.redundancy
        readState(page, guide)
        status.roleText = text(guide.role, page)
        status.role = meaning(guide.role, of: status.roleText, guide.roleWords, unless: guide.negations)
        status.peerText = text(guide.peer, page)
        status.peer = meaning(guide.peer, of: status.peerText, guide.peerWords, unless: guide.negations)
        status.syncText = text(guide.sync, page)
        status.sync = meaning(guide.sync, of: status.syncText, guide.syncWords, unless: guide.syncDoubts)
        doubtHalfACopy(guide)
        status.syncPercent = status.sync == .running ? percent(in: status.syncText, guide) : nil
        status.failoverCause = text(guide.failoverCause, page)
        status.failoverTime = text(guide.failoverTime, page)
    }

    /// A copy that is complete to some percent is not.
    private mutating func doubtHalfACopy(_ guide: RedundancyGuide) {
        guard status.sync == .complete, let text = status.syncText, Label(text.text).key.contains("%"),
            Percent.only(in: text.text) != 100
        else { return }
        status.sync = nil
        faults.append(.notUnderstood(label: guide.sync.labels.name, text: text))
    }

    /// Holds the light against the one that the monitor shows for it: of two that differ, none is known.
    mutating func agree(with row: Signal?, name: BoxText) {
        guard let row, let signal = status.signal, row != signal else { return }
        status.signal = nil
        faults.append(.notUnderstood(label: name, text: BoxText("\(row.rawValue) / \(signal.rawValue)")))
    }

    private mutating func readState(_ page: ConsolePage, _ guide: RedundancyGuide) {
        if let cell = page.fields.one(guide.status) {
            let images = cell.select(".//img")
            status.signal = SignalImage.only(in: images, page.guide)
            status.message = BoxText(cell.text())
            if status.signal == nil {
                let balls = BoxText(images.map(SignalImage.name).joined(separator: ", "))
                faults.append(.notUnderstood(label: guide.status.labels.name, text: balls))
            }
        } else {
            faults.append(.missing(label: guide.status.labels.name))
        }
        readChange(page, guide)
    }

    private mutating func readChange(_ page: ConsolePage, _ guide: RedundancyGuide) {
        guard let cell = page.fields.one(guide.changed) else {
            faults.append(.missing(label: guide.changed.labels.name))
            return
        }
        let input = cell.valueInputs.first { $0["name"] == guide.changedInput }
        // Beyond the year 2100 the figure is no time that a box could have seen.
        if let seconds = input?["value"].flatMap({ Int64($0.trimmed) }), (1...4_102_444_800).contains(seconds) {
            status.changedAt = Moment(seconds: seconds)
        } else if !guide.never.isIn(Label(cell.text())) {
            faults.append(.notUnderstood(label: guide.changed.labels.name, text: BoxText(cell.text())))
        }
    }

    /// How far a sync has come; `nil` where the figure may tell something else.
    private func percent(in text: BoxText?, _ guide: RedundancyGuide) -> Int? {
        guard let text, !guide.percentDoubts.isIn(Label(text.text)) else { return nil }
        return Percent.only(in: text.text)
    }

    private mutating func text(_ field: FieldGuide, _ page: ConsolePage) -> BoxText? {
        guard let cell = page.fields.one(field) else {
            faults.append(.missing(label: field.labels.name))
            return nil
        }
        return BoxText(cell.text())
    }

    /// The one meaning whose words stand in the text; none when two do, or a word of doubt does, or when the text goes on
    /// beyond what was kept of it: that would be a guess.
    private mutating func meaning<Meaning: Hashable>(
        _ field: FieldGuide, of text: BoxText?, _ words: [Meaning: Labels], unless doubts: Labels
    ) -> Meaning? {
        guard let text else { return nil }
        // A box that is out of the redundancy plays no role, and has nothing to say of a peer.
        if text.isEmpty, status.light == .gray { return nil }
        let label = Label(text.text)
        let isUnsure = doubts.isIn(label) || text.text.count > BoxText.limit
        let found = isUnsure ? [:] : words.filter { $0.value.isIn(label) }
        if found.count == 1 { return found.first?.key }
        faults.append(.notUnderstood(label: field.labels.name, text: text))
        return nil
    }
}
