import Appliance
import Procedure
import Rehearsal
import SimulatedPair
import TestSupport
import Walkthrough

extension World {
    /// Everything that can happen now.
    package var moves: [Move] {
        var moves: [Move] = [.wait]
        moves += keys
        if let act = honestAct { moves.append(.hands(act)) }
        if strayedAt != nil { moves += repairs.map { .repair($0) } }
        if budget.mischief > 0 { moves += mischief }
        if budget.faults > 0 { moves += misfortunesNow }
        return moves
    }

    /// The keys that mean something now; that the others do nothing is tested apart.
    private var keys: [Move] {
        if isStraight { return straightKeys }
        guard work.prompt == nil else {
            return [
                .key(.carryOut), .key(.type("A")), .key(.type("S")), .key(.cancel), .key(.paste), .key(.erase),
            ]
        }
        var keys: [Move] = [.key(.carryOut), .key(.refresh)]
        if isHonest { keys.append(.key(.attest)) }
        return keys
    }

    private var straightKeys: [Move] {
        if let prompt = work.prompt {
            return [.key(prompt.wantedNext.map { .type(String($0)) } ?? .carryOut)]
        }
        return isHonest ? [.key(.carryOut), .key(.attest)] : [.key(.carryOut)]
    }

    /// Whether what Space would say now is so.
    var isHonest: Bool {
        guard let item = work.current, work.prompt == nil else { return true }
        let box = pair.boxes[item.side]
        switch item.hands {
        case .pressPower: return box.power != .off
        case .unplugLAN1: return box.lan1 == .unplugged
        case .restoreLAN1: return box.lan1 == .connected
        case .connectPC: return true
        case nil: return item.operation != .shutDown || box.power == .off
        }
    }

    /// What the table asks hands to do now, once nothing refuses it.
    private var honestAct: BenchAct? {
        guard let item = work.current, work.prompt == nil, let act = act(for: item) else { return nil }
        switch work.progress(of: item.id) {
        case .pending: return item.hands != .connectPC && work.interlocks(of: item).isEmpty && isFree ? act : nil
        case .underWay: return isFree ? act : nil
        case .sending, .done: return nil
        }
    }

    /// Whether no alarm keeps a person who reads the screen from going on.
    private var isFree: Bool { work.isReopened(work.position) || work.locks.isEmpty }

    private func act(for item: Item) -> BenchAct? {
        let box = pair.boxes[item.side]
        switch item.hands {
        case .pressPower: return box.power == .off ? .pressPower(item.side) : nil
        case .unplugLAN1: return box.lan1 == .unplugged ? nil : .setLAN1(item.side, .unplugged)
        case .connectPC: return box.lan1 == .engineersPC ? nil : .setLAN1(item.side, .engineersPC)
        case .restoreLAN1: return box.lan1 == .connected ? nil : .setLAN1(item.side, .connected)
        case nil: return nil
        }
    }

    /// What a person who sees the rack puts right again.
    private var repairs: [BenchAct] {
        var acts: [BenchAct] = pair.syncLinkIsIn ? [] : [.setSyncLink(true)]
        for side in Side.allCases where pair.boxes[side].lan1 != .connected && !isPulledByTable(side) {
            acts.append(.setLAN1(side, .connected))
        }
        for side in Side.allCases where pair.boxes[side].power == .off && isOnByTable(side) {
            acts.append(.pressPower(side))
        }
        // What an alarm says must be off, can be shut down at its button too.
        for side in Side.allCases where pair.boxes[side].power.isOn && isOffByAlarm(side) {
            acts.append(.pressPower(side))
        }
        return acts
    }

    private func isOffByAlarm(_ side: Side) -> Bool {
        work.breaches.contains { breach in
            breach.latch.holds == .silent(side) || breach.latch.requires.contains(Requirement(.silent(side)))
        }
    }

    private func isPulledByTable(_ side: Side) -> Bool {
        guard side == .standby, let id = work.current?.id.description else { return false }
        return id >= "2-1.1" && id <= "2-3.4"
    }

    /// Whether a box is to be on at the current item, by what the rows before have left it as.
    private func isOnByTable(_ side: Side) -> Bool {
        guard let step = work.currentStep else { return true }
        let before = work.procedure.steps.last { $0.id < step.id }?.after[side] ?? [.green]
        return !before.contains(.silent) && !(step.after[side].contains(.silent))
    }

    package var mischief: [Move] {
        if let lures { return luresNow(lures) }
        var moves: [Move] = [.stray(.setSyncLink(!pair.syncLinkIsIn)), .publish]
        if work.prompt == nil && !isHonest { moves.append(.lie) }
        for side in Side.allCases {
            let box = pair.boxes[side]
            if box.power == .off || box.power.isOn { moves.append(.stray(.pressPower(side))) }
            if box.power != .off { moves.append(.stray(.cutPower(side))) }
            moves += LAN1.allCases.filter { $0 != box.lan1 }.map { .stray(.setLAN1(side, $0)) }
            if pair.console(of: side) == .answering { moves += orders.map { .another($0, side) } }
        }
        return moves
    }

    /// What another person may do in a browser.
    private var orders: [Command] {
        [
            .setServices([.smtp: true]), .setServices([.smtp: false, .pop: false]), .setRedundancy(true),
            .setRedundancy(false), .restart, .shutDown, .applyUpdates,
        ]
    }

    package var misfortunesNow: [Move] {
        var moves: [Move] = [.kill]
        if case .send? = work.prompt?.question, work.prompt?.isAnswered == true {
            moves += [
                .confirm(.lost(.seconds(10))), .confirm(.carriedOutUnheard(.seconds(10))), .confirm(.ignored),
            ]
        }
        for side in Side.allCases where misfortunes[side] == nil {
            moves += Misfortune.allCases.map { .fault(side, $0) }
        }
        return moves
    }
}
