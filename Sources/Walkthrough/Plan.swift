import Appliance
import Procedure

/// What stays as it is from the beginning of a work to its end; kept once, however often the work is copied.
final class Plan: Equatable, Sendable {
    let procedure: Procedure
    let settings: Settings
    let isGuide: Bool
    let items: [Item]
    /// Every row, in order.
    let steps: [Step]
    /// Of each of ``items``, its place among ``steps``.
    let stepPlaces: [Int]
    /// Of each of ``steps``, the side that it starts and wants to see アクティブ; `nil` where it wants none.
    let startedActive: [Side?]
    /// What binds each of ``items``: its row's interlocks, then its own.
    let requires: [Item.ID: [Requirement]]
    /// Where redundancy is switched off.
    let disablings: [Int]
    /// Where アクティブ側 is taken out of redundancy; `nil` where it never is.
    let firstDisabling: Int?
    /// Where it is restarted, so that it is out of it in force.
    let restartOfDisabled: Int?
    /// Where アクティブ側 is put back into it.
    let enablingOfActive: Int?
    /// Where アクティブ側 is started for the last time; 0 where it never is.
    let lastStartOfActive: Int
    /// Whether mail is stopped for the work.
    let stopsMail: Bool
    /// From the first of ``items`` that stops or starts a box to the last; `nil` where there is none.
    let power: ClosedRange<Int>?

    init(_ procedure: Procedure, settings: Settings, isGuide: Bool) {
        (self.procedure, self.settings, self.isGuide, items) = (procedure, settings, isGuide, procedure.items)
        steps = procedure.steps
        stepPlaces = steps.indices.flatMap { [steps] place in steps[place].items.map { _ in place } }
        startedActive = steps.map(Self.startedActive)
        let pairs = steps.flatMap { step in step.items.map { ($0.id, Self.requires(of: $0, in: step)) } }
        requires = Dictionary(pairs) { first, _ in first }
        disablings = items.indices.filter { [items] in items[$0].operation == .disableRedundancy }
        firstDisabling = disablings.first { [items] in items[$0].side == .active }
        restartOfDisabled = firstDisabling.flatMap { [items] first in
            items.indices.first { $0 > first && items[$0].side == .active && items[$0].operation == .restart }
        }
        enablingOfActive = items.firstIndex { $0.side == .active && $0.operation == .enableRedundancy }
        lastStartOfActive = items.lastIndex { $0.side == .active && $0.hands == .pressPower } ?? 0
        stopsMail = items.contains { if case .stop? = $0.operation { true } else { false } }
        let powering = items.indices.filter { [items] in items[$0].stopsOrStarts }
        power = powering.first.flatMap { first in powering.last.map { first...$0 } }
    }

    private static func requires(of item: Item, in step: Step) -> [Requirement] {
        step.requires + item.requires.filter { !step.requires.contains($0) }
    }

    private static func startedActive(by step: Step) -> Side? {
        guard let side = step.items.first(where: { $0.hands == .pressPower })?.side,
            step.items.contains(where: { $0.sensed.contains(Requirement(.role(side, .active))) })
        else { return nil }
        return side
    }

    static func == (one: Plan, other: Plan) -> Bool {
        if one === other { return true }
        return (one.procedure, one.settings, one.isGuide) == (other.procedure, other.settings, other.isGuide)
    }
}

extension Item {
    /// Whether its box goes up or down by it.
    fileprivate var stopsOrStarts: Bool {
        hands == .pressPower || operation == .shutDown || operation == .restart
    }
}
