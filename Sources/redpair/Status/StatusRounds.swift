import Appliance

/// `status --watch N`, decided: when both boxes are asked, and what has changed when both have answered.
///
/// It asks nobody and waits for nothing: it is told the time and the answers.
struct StatusRounds {
    /// What a finished round found.
    struct Findings: Equatable {
        /// Whether it is the first: then all is told, not what changed.
        var isFirst: Bool
        /// What changed at each box.
        var changes: BySide<[StatusChange]>
    }

    private let interval: Span
    private var dueAt: Moment
    private var awaited: Set<Side> = []
    private var known: [Side: StatusFacts] = [:]
    private var fresh: [Side: StatusFacts] = [:]
    /// The last look at each box.
    private(set) var glances: [Side: Glance] = [:]

    /// Rounds that begin so far apart; one that takes longer delays the next.
    init(every interval: Span, from now: Moment) { (self.interval, dueAt) = (interval, now) }

    /// Whether both boxes are to be asked now; then they are taken for asked.
    mutating func begins(at now: Moment) -> Bool {
        guard awaited.isEmpty, now >= dueAt else { return false }
        awaited = Set(Side.allCases)
        dueAt = now + interval
        return true
    }

    /// How long nothing is to be done unless somebody answers; `nil` while answers are awaited.
    func wait(at now: Moment) -> Span? { awaited.isEmpty ? max(.zero, dueAt - now) : nil }

    /// Takes what came of a look; tells what the round found once both have answered.
    mutating func take(_ glance: Glance, of side: Side) -> Findings? {
        guard awaited.remove(side) != nil else { return nil }
        glances[side] = glance
        var facts = StatusFacts(glance)
        // A login that is held back is no new finding: it comes of the one before.
        if case .loginHeldBack = facts.trouble, let before = known[side]?.trouble { facts.trouble = before }
        fresh[side] = facts
        return awaited.isEmpty ? findings() : nil
    }

    private mutating func findings() -> Findings {
        let isFirst = known.isEmpty
        let (before, now) = (known, fresh)
        let changes = BySide({ side in now[side].flatMap { before[side]?.changes(to: $0) } ?? [] })
        known = fresh.merging(known) { $1.updated(by: $0) }
        return Findings(isFirst: isFirst, changes: changes)
    }
}
