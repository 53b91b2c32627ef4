import Appliance
import SimulatedPair

extension Search {
    /// What may be tried next, in the order in which it is preferred among equals.
    ///
    /// A box that is on its way somewhere is left alone until it is there. One that does not answer is made sure to be off,
    /// and never started.
    func moves(from node: Node) -> [Move] {
        Side.allCases.flatMap { side -> [Move] in
            let isLit = node.worlds.contains { $0.box(side).power.lampIsOn }
            switch belief.boxes[side].standing {
            case .strange: return []
            case .mute: return isLit ? [.ensureOff(side)] : plugging(side, node.worlds)
            case .unsure where side != target && isLit && goal == .mail: return [.ensureOff(side)]
            default: break
            }
            if let wait = node.awaited[side] { return [.wait(side, wait)] }
            if side == target { return bringing(side, node.worlds) }
            return goal == .mail ? easing(side, node.worlds) : joining(side, node.worlds)
        }
    }

    /// What brings the target into service. It is neither started nor put on the network before the other box is off or
    /// in the pair; its services come last, when it is アクティブ on the network.
    private func bringing(_ side: Side, _ worlds: [SimulatedPair]) -> [Move] {
        let isClear = worlds.allSatisfy { $0.box(side.peer).power == .off || $0.boxesSeeEachOther }
        return (isClear ? plugging(side, worlds) + starting(side, worlds) : []) + serving(side, worlds)
    }

    private func starting(_ side: Side, _ worlds: [SimulatedPair]) -> [Move] {
        guard worlds.allSatisfy({ $0.box(side).power.isOn }) else { return [.pressPower(side)] }
        guard worlds.allSatisfy({ $0.box(side).redundancy.isEnabled }) else {
            return [.command(.setRedundancy(true), side)]
        }
        return worlds.contains { !$0.box(side).redundancyInForce } ? [.command(.restart, side)] : []
    }

    private func serving(_ side: Side, _ worlds: [SimulatedPair]) -> [Move] {
        let off = belief.services.filter { service in worlds.contains { !$0.box(side).mail.isOn(service) } }
        guard !off.isEmpty, worlds.allSatisfy({ $0.ownersOfSharedAddress.contains(side) }) else { return [] }
        return [.command(.setServices(Dictionary(uniqueKeysWithValues: off.map { ($0, true) })), side)]
    }

    /// What gets the other box out of the way.
    private func easing(_ side: Side, _ worlds: [SimulatedPair]) -> [Move] {
        guard worlds.contains(where: { $0.box(side).power.lampIsOn }) else { return plugging(side, worlds) }
        var moves: [Move] = [.command(.shutDown, side)]
        if worlds.contains(where: { $0.box(side).lan1 == .unplugged }) { moves.append(.connectPC(side)) }
        return moves
    }

    /// What takes the other box into the pair.
    private func joining(_ side: Side, _ worlds: [SimulatedPair]) -> [Move] {
        guard belief.boxes[side].doubt == nil, !worlds.contains(where: { $0.box(side).power.isOn }) else { return [] }
        return [.pressPower(side)] + plugging(side, worlds)
    }

    private func plugging(_ side: Side, _ worlds: [SimulatedPair]) -> [Move] {
        let plugs = Set(worlds.map { $0.box(side).lan1 })
        if plugs == [.connected] { return [] }
        let plug: Move.Plug = plugs == [.unplugged] ? .nothing : plugs == [.engineersPC] ? .pc : .unsure
        return [.restoreLAN1(side, from: plug)]
    }
}

extension Search {
    /// What the boxes that are on their way somewhere are waited for. Of one that may as well be off nothing is awaited:
    /// somebody goes and looks.
    func waits(in worlds: [SimulatedPair]) -> [Side: Move.Wait] {
        Side.allCases.filter { belief.boxes[$0].standing != .unsure }.reduce(into: [:]) { waits, side in
            waits[side] = worlds.first { $0.isInMotion(side) }.map { Move.Wait(for: side, in: $0) }
        }
    }
}

extension Move.Wait {
    fileprivate init(for side: Side, in pair: SimulatedPair) {
        guard pair.box(side).updateRun == nil, !pair.isAboutToRestart(side) else {
            self = .updated
            return
        }
        switch pair.box(side).power {
        case .stopping(_, _, startsAgain: false): self = .off
        case .starting, .stopping: self = .up
        case .off, .on, .stuck: self = .takesOver
        }
    }
}
