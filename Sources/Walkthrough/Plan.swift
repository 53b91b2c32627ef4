import Procedure

/// What stays as it is from the beginning of a work to its end; kept once, however often the work is copied.
final class Plan: Equatable, Sendable {
    let procedure: Procedure
    let settings: Settings
    let isGuide: Bool
    let items: [Item]
    /// Where redundancy is switched off.
    let disablings: [Int]

    init(_ procedure: Procedure, settings: Settings, isGuide: Bool) {
        (self.procedure, self.settings, self.isGuide, items) = (procedure, settings, isGuide, procedure.items)
        disablings = items.indices.filter { [items] in items[$0].operation == .disableRedundancy }
    }

    static func == (one: Plan, other: Plan) -> Bool {
        if one === other { return true }
        return (one.procedure, one.settings, one.isGuide) == (other.procedure, other.settings, other.isGuide)
    }
}
