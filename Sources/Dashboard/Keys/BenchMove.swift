import Appliance
import SimulatedPair

/// What a person can bring about at the bench of a rehearsal.
public enum BenchMove: Equatable, Sendable {
    /// Hands do something at the rack.
    case hands(BenchAct)
    /// A fault is switched on.
    case fault(Mishap)
}

extension SimulatedPair {
    /// What a number on the bench does, with the cables as they are.
    func benchAct(_ number: Character) -> BenchAct? {
        switch number {
        case "1": .pressPower(.active)
        case "2": .pressPower(.standby)
        case "3": .setLAN1(.active, box(.active).lan1 == .connected ? .unplugged : .connected)
        case "4": .setLAN1(.standby, box(.standby).lan1 == .connected ? .unplugged : .connected)
        case "5": movePC
        case "6": .setSyncLink(!syncLinkIsIn)
        case "7": .cutPower(.active)
        case "8": .cutPower(.standby)
        default: nil
        }
    }

    /// The PC goes from the LAN to S, to A, and back; the socket that it leaves stays empty.
    private var movePC: BenchAct {
        if box(.standby).lan1 == .engineersPC { return .setLAN1(.standby, .unplugged) }
        if box(.active).lan1 == .engineersPC { return .setLAN1(.active, .unplugged) }
        return .setLAN1(
            box(.standby).lan1 == .unplugged || box(.active).lan1 != .unplugged ? .standby : .active, .engineersPC)
    }
}
