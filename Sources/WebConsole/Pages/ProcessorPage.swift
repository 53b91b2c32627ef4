import Appliance

/// 詳細 of CPU の使用状況 (`admin-ui` 2.5).
enum ProcessorPage {
    /// Reads the page, once it is sure that it is the one.
    static func read(_ page: ConsolePage) throws(ConsoleFault) -> (Processor, [ConsoleFault]) {
        try page.confirm(.processor)
        let guide = page.guide.processor
        let load1 = text(guide.load1, page).flatMap(hundredths)
        let load15 = text(guide.load15, page).flatMap(hundredths)
        let uptime = text(guide.uptime, page).flatMap { span(in: $0, guide.uptimeUnits) }
        var faults: [ConsoleFault] = []
        if load1 == nil { faults.append(.missing(label: guide.load1.labels.name)) }
        if load15 == nil { faults.append(.missing(label: guide.load15.labels.name)) }
        if uptime == nil { faults.append(.missing(label: guide.uptime.labels.name)) }
        return (Processor(load1: load1, load15: load15, uptime: uptime), faults)
    }

    private static func text(_ field: FieldGuide, _ page: ConsolePage) -> String? {
        page.fields.one(field).map { cell in
            let text = cell.text().trimmed
            return text.isEmpty ? cell.valueInputs.first?["value"] ?? "" : text
        }
    }

    /// `1.5` as 150.
    static func hundredths(_ text: String) -> Int? {
        guard let match = Label(text).key.wholeMatch(of: /([0-9]{1,6})(?:\.([0-9]{1,6}))?/), let whole = Int(match.1)
        else { return nil }
        return whole * 100 + (Int((String(match.2 ?? "") + "00").prefix(2)) ?? 0)
    }

    /// `1 日 2 時間 3 分` as a length of time; `nil` when a figure has no unit or nothing is a figure.
    static func span(in text: String, _ units: [ProcessorGuide.Unit: Labels]) -> Span? {
        let matches = Label(text).key.matches(of: /([0-9]+)([^0-9]+)/)
        guard !matches.isEmpty else { return nil }
        var sum = Span.zero
        for match in matches {
            guard match.1.count <= 6, let count = Int64(match.1), let unit = unit(Label(match.2), units) else {
                return nil
            }
            sum = sum + unit.span * count
        }
        return sum
    }

    private static func unit(_ text: Label, _ units: [ProcessorGuide.Unit: Labels]) -> ProcessorGuide.Unit? {
        ProcessorGuide.Unit.allCases.first { unit in
            units[unit]?.keys.contains { text.key.hasPrefix($0.key) } == true
        }
    }
}
