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
        let box = boxes[side]
        switch box.contact {
        case .silent: return .silent
        case .untried, .daemonDown, .troubled: return nil
        case .answering: return box.redundancy.flatMap { Sight(rawValue: $0.value.light.rawValue) }
        }
    }

    /// What a side shows now, judged against the row.
    public func judgement(of side: Side) -> Judgement {
        guard let sight = sight(of: side) else { return .unknown }
        let before = expectedBefore(side)
        let after = currentStep?.after[side] ?? before
        if isStepBegun {
            if after.contains(sight) { return .asExpected }
            return before.contains(sight) || sight == .silent ? .onItsWay : .unexpected(after)
        }
        return before.contains(sight) ? .asExpected : .unexpected(before)
    }

    private var isStepBegun: Bool { current.map { stepActedAt[$0.id.step] != nil } ?? false }

    private func expectedBefore(_ side: Side) -> [Sight] {
        let steps = procedure.steps
        guard let current else { return steps.last?.after[side] ?? [] }
        let done = steps.prefix { $0.id < current.id.step }
        return done.last?.after[side] ?? [.green]
    }
}
