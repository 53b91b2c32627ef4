import Procedure

/// What stays as it is from the beginning of a work to its end; kept once, however often the work is copied.
final class Plan: Equatable, Sendable {
    let procedure: Procedure
    let settings: Settings
    let isGuide: Bool
    let items: [Item]

    init(_ procedure: Procedure, settings: Settings, isGuide: Bool) {
        (self.procedure, self.settings, self.isGuide, items) = (procedure, settings, isGuide, procedure.items)
    }

    static func == (one: Plan, other: Plan) -> Bool {
        if one === other { return true }
        return (one.procedure, one.settings, one.isGuide) == (other.procedure, other.settings, other.isGuide)
    }
}
