import Appliance
import SimulatedPair
import TestSupport
import WayBack

/// An engineer who follows a way back to the letter, on the pair that an evening holds.
struct Rescue {
    private(set) var pair: SimulatedPair
    /// What could not be done as the advice has it, or did not lead where it says.
    private(set) var hitches: [String] = []

    init(of pair: SimulatedPair) { self.pair = pair }

    mutating func follow(_ strides: [Stride]) {
        for stride in strides {
            carryOut(stride.move)
            if let role = stride.role, pair.box(stride.move.side).role != role {
                hitches.append("\(stride) left \(String(describing: pair.box(stride.move.side).role))")
            }
        }
    }

    mutating func pass(_ span: Span) { pair.advance(to: pair.now + span) }

    private mutating func carryOut(_ move: Move) {
        switch move {
        case .wait(let side, let wait): until(side, wait)
        case .command(let command, let side): order(command, side)
        case .pressPower(let side):
            if !pair.box(side).power.lampIsOn { pair.apply(.pressPower(side), at: pair.now) }
            until(side, .up)
        case .ensureOff(let side): putOut(side)
        case .restoreLAN1(let side, _): pair.apply(.setLAN1(side, .connected), at: pair.now)
        case .connectPC(let side): pair.apply(.setLAN1(side, .engineersPC), at: pair.now)
        }
    }

    /// Presses the button of a box that is lit, and after a while that did not help holds it down.
    private mutating func putOut(_ side: Side) {
        for _ in 0..<15 where pair.box(side).power.lampIsOn {
            pair.apply(.pressPower(side), at: pair.now)
            pass(.minutes(1))
        }
        if pair.box(side).power.lampIsOn { pair.apply(.cutPower(side), at: pair.now) }
    }

    private mutating func order(_ command: Command, _ side: Side) {
        guard pair.isReachableFromPC(side), case .taken(let at) = pair.perform(command, on: side, at: pair.now) else {
            return hitches.append("\(command) on \(side) was not taken")
        }
        pair.advance(to: at)
        switch command {
        case .shutDown: until(side, .off)
        case .restart: until(side, .up)
        case .setServices, .setRedundancy, .applyUpdates: break
        }
    }

    /// Waits for what the engineer can see; half an hour at the longest.
    private mutating func until(_ side: Side, _ wait: Move.Wait) {
        let end = pair.now + .minutes(30)
        while !isSo(side, wait) {
            guard pair.now < end else { return hitches.append("\(side) is not \(wait)") }
            pass(.seconds(1))
        }
    }

    private func isSo(_ side: Side, _ wait: Move.Wait) -> Bool {
        switch wait {
        case .up: pair.console(of: side) == .answering && pair.box(side).power.isOn
        case .off: pair.box(side).power == .off
        case .updated:
            pair.box(side).power.isOn && pair.box(side).updateRun == nil && !pair.isAboutToRestart(side)
        case .takesOver: pair.box(side).role == .active
        }
    }
}
