import Appliance
import Dashboard

/// What one look at a box told, fact by fact, so that two looks can be held against each other.
///
/// Figures that are never twice the same (load, clocks) are no facts here.
struct StatusFacts: Equatable {
    /// What a fact is about.
    enum Topic: Hashable {
        case host, light, role, peer, sync, setting, updates
        case service(MailService)
        case component(BoxText)
    }

    /// What could not be had; `nil` where the box answers and all was found.
    var trouble: ConsoleFault?
    /// In the order in which they are told.
    private(set) var topics: [Topic] = []
    private(set) var facts: [Topic: Words] = [:]

    init(_ glance: Glance) {
        let reading = glance.reading
        trouble = glance.fault ?? reading?.gaps.first?.fault
        add(.host, reading?.host.map { Words(same: $0.text) })
        add(.light, reading?.redundancy.map(\.light.words))
        add(.role, reading?.redundancy?.role?.words)
        add(.peer, reading?.redundancy?.peer?.words)
        add(.sync, reading?.redundancy.flatMap(Self.sync))
        add(.setting, reading?.redundancySetting.map { Self.isOn($0.enabled) })
        for service in MailService.allCases { add(.service(service), reading?.mail?.switches[service].map(Self.isOn)) }
        for one in reading?.components ?? [] { add(.component(one.name), one.signal?.words) }
        add(.updates, reading?.updates?.known.map { Words(same: "\($0.count)") })
    }

    private mutating func add(_ topic: Topic, _ words: Words?) {
        guard let words, facts.updateValue(words, forKey: topic) == nil else { return }
        topics.append(topic)
    }

    /// A sync is told in steps of ten percent: as a line for each percent nobody reads it.
    private static func sync(_ status: RedundancyStatus) -> Words? {
        guard let state = status.sync else { return nil }
        guard state == .running, let percent = status.syncPercent else { return state.words }
        let step = percent / 10 * 10
        return Words(ja: "\(state.words.ja) \(step)%", en: "\(state.words.en) \(step)%")
    }

    private static func isOn(_ isOn: Bool) -> Words {
        isOn ? Words(ja: "有効", en: "on") : Words(ja: "無効", en: "off")
    }
}

extension StatusFacts {
    /// What changed until a later look. What that look could not find is no change: it is told as trouble.
    func changes(to later: StatusFacts) -> [StatusChange] {
        let trouble = StatusChange(topic: nil, was: trouble.told, is: later.trouble.told)
        let facts = later.topics.compactMap { topic -> StatusChange? in
            guard let now = later.facts[topic], now != self.facts[topic] else { return nil }
            return StatusChange(topic: topic, was: self.facts[topic], is: now)
        }
        return (self.trouble == later.trouble ? [] : [trouble]) + facts
    }

    /// What is known after a later look: its facts, and the older ones where it found none.
    func updated(by later: StatusFacts) -> StatusFacts {
        var known = later
        for topic in topics where known.facts[topic] == nil { known.add(topic, facts[topic]) }
        return known
    }
}

extension ConsoleFault? {
    /// How a box answers.
    fileprivate var told: Words { map(\.words) ?? Words(ja: "応答あり", en: "answers") }
}
