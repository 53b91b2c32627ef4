import Appliance
import Procedure

/// What a side shows, judged against the row: law 10. Gray is right after STEP1-3; green while the peer is off is an alarm.
public enum Judgement: Equatable, Sendable {
    /// It is as the row expects.
    case asExpected
    /// It is on its way from what the row before left to what this one leads to.
    case onItsWay
    /// It is neither: what was expected instead.
    case unexpected([Sight])
    /// Nothing recent is known.
    case unknown
}

extension Walkthrough {
    /// What a side shows now; `nil` where nothing recent is known.
    public func sight(of side: Side) -> Sight? {
        switch boxes[side].contact {
        case .silent: return .silent
        case .untried, .daemonDown, .troubled: return nil
        case .answering: return boxes[side].redundancy.flatMap { Sight(rawValue: $0.value.light.rawValue) }
        }
    }

    /// What a side shows now, judged against the row.
    public func judgement(of side: Side) -> Judgement {
        guard let sight = sight(of: side) else { return .unknown }
        let before = expectedBefore(side) + lentSights
        let after = (frontierStep.map { plan.steps[$0].after[side] } ?? before) + lentSights
        if !isStepBegun, before.contains(sight) { return .asExpected }
        guard isStepBegun || isForHands else { return .unexpected(before) }
        if after.contains(sight) { return .asExpected }
        return before.contains(sight) || sight == .silent ? .onItsWay : .unexpected(after)
    }

    /// Whether the row, or the one before it, leaves a side off.
    func isExpectedSilent(_ side: Side) -> Bool {
        expectedBefore(side).contains(.silent)
            || frontierStep.map { plan.steps[$0].after[side].contains(.silent) } ?? false
    }

    private var isStepBegun: Bool { frontierStep.map { stepActedAt[plan.steps[$0].id] != nil } ?? false }

    /// While something is owed, the lights under which it was lent are expected as well: yellow, by (*2).
    private var lentSights: [Sight] {
        guard !owed.isEmpty else { return [] }
        return overrides.filter(\.terms.owes).flatMap(\.terms.requires).compactMap { requirement in
            guard case .light(_, let light) = requirement.condition else { return nil }
            return Sight(rawValue: light.rawValue)
        }
    }

    /// Whether hands may have been at it already: whoever presses a power button presses Space later.
    private var isForHands: Bool {
        items.indices.contains(frontier) && (items[frontier].hands != nil || isFoundOff(items[frontier]))
    }

    /// The row of the first item that was never done: a reopened one does not turn the expectations back.
    var frontierStep: Int? { plan.stepPlaces.indices.contains(frontier) ? plan.stepPlaces[frontier] : nil }

    private func expectedBefore(_ side: Side) -> [Sight] {
        let step = frontierStep ?? plan.steps.count
        return step > 0 ? plan.steps[step - 1].after[side] : [.green]
    }
}
