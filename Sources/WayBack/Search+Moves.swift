import Appliance
import SimulatedPair

extension Search {
    /// What may be tried next, in the order in which it is preferred among equals.
    ///
    /// A box that is on its way somewhere is left alone until it is there; one that does not answer is only made sure to
    /// be off, and never started.
    func moves(from worlds: [SimulatedPair]) -> [Move] {
        Side.allCases.flatMap { side -> [Move] in
            let isLit = worlds.contains { $0.box(side).power.lampIsOn }
            if let moving = worlds.first(where: { $0.isInMotion(side) }) { return [.wait(side, moving.wait(for: side))] }
            if belief.boxes[side].standing == .mute { return isLit ? [.ensureOff(side)] : [] }
            return side == target ? bringing(side, worlds) : goal == .mail ? easing(side, worlds) : joining(side, worlds)
        }
    }

    /// What brings the target into service. Its services come last, when it is アクティブ on the network.
    private func bringing(_ side: Side, _ worlds: [SimulatedPair]) -> [Move] {
        guard worlds.allSatisfy({ $0.box(side).power.isOn }) else {
            return [.pressPower(side)] + plugging(side, worlds)
        }
        var moves = plugging(side, worlds)
        let isSaved = worlds.allSatisfy { $0.box(side).redundancy.isEnabled }
        if !isSaved { moves.append(.command(.setRedundancy(true), side)) }
        if isSaved, worlds.contains(where: { !$0.box(side).redundancyInForce }) { moves.append(.command(.restart, side)) }
        let off = belief.services.filter { service in worlds.contains { !$0.box(side).mail.isOn(service) } }
        if !off.isEmpty, worlds.allSatisfy({ $0.ownersOfSharedAddress.contains(side) }) {
            moves.append(.command(.setServices(Dictionary(uniqueKeysWithValues: off.map { ($0, true) })), side))
        }
        return moves
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
        guard belief.boxes[side].doubt == nil, worlds.allSatisfy({ $0.box(side).power == .off }) else { return [] }
        return [.pressPower(side)] + plugging(side, worlds)
    }

    private func plugging(_ side: Side, _ worlds: [SimulatedPair]) -> [Move] {
        let plugs = Set(worlds.map { $0.box(side).lan1 })
        if plugs == [.connected] { return [] }
        let plug: Move.Plug = plugs == [.unplugged] ? .nothing : plugs == [.engineersPC] ? .pc : .unsure
        return [.restoreLAN1(side, from: plug)]
    }
}

extension SimulatedPair {
    /// What a box that is on its way somewhere is waited for.
    fileprivate func wait(for side: Side) -> Move.Wait {
        if box(side).updateRun != nil || isAboutToRestart(side) { return .updated }
        switch box(side).power {
        case .stopping(_, _, startsAgain: false): return .off
        case .starting, .stopping: return .up
        case .off, .on, .stuck: return .takesOver
        }
    }
}
