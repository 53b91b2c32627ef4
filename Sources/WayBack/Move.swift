import Appliance
import SimulatedPair

/// One operation of a way back: the manual's own, waiting, and making sure that a silent box is off.
public enum Move: Hashable, Sendable {
    /// Wait until a box has come to where it is going by itself.
    case wait(Side, Wait)
    /// An operation of chapter 3, at the box's console.
    case command(Command, Side)
    /// Press the power button, if the lamp is out.
    case pressPower(Side)
    /// Look at the lamp of a box that does not answer, and see to it that it is off: by its button, pressed briefly, and
    /// held down where that does not help. Not the manual's.
    case ensureOff(Side)
    /// Put the network's cable into LAN1, or see that it is in.
    case restoreLAN1(Side, from: Plug)
    /// Plug the client PC straight into LAN1.
    case connectPC(Side)

    /// What is waited for.
    public enum Wait: String, CaseIterable, Hashable, Sendable {
        /// Its console answers.
        case up
        /// Its power lamp is out.
        case off
        /// Its update has ended, the restart that this may make by itself included.
        case updated
        /// It has become アクティブ.
        case takesOver
    }

    /// What is in LAN1 before.
    public enum Plug: String, CaseIterable, Hashable, Sendable {
        /// Nothing.
        case nothing
        /// The client PC.
        case pc
        /// Not known; perhaps the network's cable already.
        case unsure
    }

    /// The box that it is about.
    public var side: Side {
        switch self {
        case .wait(let side, _), .command(_, let side), .pressPower(let side), .ensureOff(let side),
            .restoreLAN1(let side, _), .connectPC(let side):
            side
        }
    }
}

/// An operation, and what its box is to be afterwards: by that the engineer sees that it came true.
public struct Stride: Hashable, Sendable {
    /// What is done.
    public var move: Move
    /// The role that the box plays then; `nil` where it plays none, or where the operation does not change it.
    public var role: Role?

    /// An operation, after which its box plays this role.
    public init(_ move: Move, role: Role? = nil) {
        (self.move, self.role) = (move, role)
    }
}

extension Move {
    /// What hands and eyes take for it, beside the time that the boxes take. Ours, rounded.
    static let effort = Span.seconds(30)

    /// Does it in a model, and lets its box come to rest; `false` where it cannot be done.
    func isDone(in pair: inout SimulatedPair) -> Bool {
        switch self {
        case .wait: break
        case .command(let command, let side):
            guard pair.isReachableFromPC(side), !pair.isInMotion(side),
                case .taken(let answered) = pair.perform(command, on: side, at: pair.now)
            else { return false }
            pair.advance(to: answered)
        case .pressPower(let side):
            if pair.box(side).power == .off { pair.apply(.pressPower(side), at: pair.now) }
        case .ensureOff(let side): pair.putOut(side)
        case .restoreLAN1(let side, _): pair.apply(.setLAN1(side, .connected), at: pair.now)
        case .connectPC(let side): pair.apply(.setLAN1(side, .engineersPC), at: pair.now)
        }
        pair.comeToRest(side)
        return true
    }
}

extension SimulatedPair {
    fileprivate mutating func putOut(_ side: Side) {
        comeToRest(side)
        if box(side).power.isOn { apply(.pressPower(side), at: now) }
        comeToRest(side)
        if box(side).power.lampIsOn { apply(.cutPower(side), at: now) }
    }
}
