import Appliance
import Procedure
import SimulatedPair
import Walkthrough

/// One movement of a hand: on the keyboard, or at the rack.
public enum Movement: Equatable, Sendable {
    /// A key.
    case key(Intent)
    /// A button or a cable.
    case bench(BenchAct)
}

/// Presses the keys and the buttons of a rehearsal itself, one at a time, and only where an engineer would.
///
/// It sees what an engineer sees: the checklist, and the front and back of the boxes.
public struct Autopilot: Sendable {
    /// Items whose work at the rack is believed to be done, whatever the boxes look like.
    var believed: Set<Item.ID> = []

    /// An autopilot, hands off.
    public init() {}

    /// What it does now; `nil` while there is nothing but to wait.
    public func next(_ work: Walkthrough, _ pair: SimulatedPair) -> Movement? {
        if let prompt = work.prompt { return work.isPromptReady ? answer(prompt) : nil }
        guard let item = work.current else { return nil }
        switch work.progress(of: item.id) {
        case .pending: return begin(item, work, pair)
        case .underWay: return goOn(with: item, work, pair)
        case .sending, .done: return nil
        }
    }

    private func answer(_ prompt: Prompt) -> Movement? {
        if prompt.confirmedAt != nil { return nil }
        if prompt.isAnswered { return .key(.carryOut) }
        return prompt.wanted.map { .key(.type($0)) }
    }

    private func begin(_ item: Item, _ work: Walkthrough, _ pair: SimulatedPair) -> Movement? {
        if item.operation != nil {
            if wasStoppedByHand(item, work, pair) { return work.wantsAttestation ? .key(.attest) : nil }
            return work.refusalsNow.isEmpty ? .key(.carryOut) : nil
        }
        guard item.attested != nil, work.interlocks(of: item).isEmpty else { return nil }
        guard work.locks.isEmpty || work.isReopened(work.position) else { return nil }
        if item.hands != .connectPC, let act = act(for: item, pair) { return .bench(act) }
        return .key(.attest)
    }

    /// Whether a shutdown that is to be done again was done by the button.
    private func wasStoppedByHand(_ item: Item, _ work: Walkthrough, _ pair: SimulatedPair) -> Bool {
        work.isReopened(work.position) && item.operation == .shutDown && pair.box(item.side).power == .off
    }

    /// A key that the work would refuse is not pressed: nothing would come of it, and it would be pressed for ever.
    private func goOn(with item: Item, _ work: Walkthrough, _ pair: SimulatedPair) -> Movement? {
        if let act = act(for: item, pair) { return .bench(act) }
        let lampIsOut = item.operation == .shutDown && pair.box(item.side).power == .off
        return work.wantsAttestation && lampIsOut ? .key(.attest) : nil
    }

    /// What is still to be done at the rack; `nil` when it is done.
    private func act(for item: Item, _ pair: SimulatedPair) -> BenchAct? {
        if believed.contains(item.id) { return nil }
        let box = pair.box(item.side)
        switch item.hands {
        case .pressPower: return box.power == .off ? .pressPower(item.side) : nil
        case .unplugLAN1: return box.lan1 == .unplugged ? nil : .setLAN1(item.side, .unplugged)
        case .connectPC: return box.lan1 == .engineersPC ? nil : .setLAN1(item.side, .engineersPC)
        case .restoreLAN1: return box.lan1 == .connected ? nil : .setLAN1(item.side, .connected)
        case nil: return nil
        }
    }
}
