import Appliance

/// What the console of a box does, seen by somebody whose packets reach it.
public enum ConsoleState: String, CaseIterable, Hashable, Sendable {
    /// Nobody listens.
    case silent
    /// Pages come, and each says that CCE is down (`admin-ui` 1.6).
    case daemonDown
    /// It works.
    case answering
}

extension SimulatedPair {
    /// Who owns the shared address on the customer's LAN, アクティブ側 first. Two are a dual active (H2).
    public var ownersOfSharedAddress: [Side] { Side.allCases.filter { boxes[$0].ownsSharedAddress } }

    /// What the console of a box does now, whoever can reach it.
    public func console(of side: Side) -> ConsoleState {
        switch boxes[side].power {
        case .off, .stuck: return .silent
        case .on: return .answering
        case .starting(_, let until): return now >= until - durations.daemonDownWhileStarting ? .daemonDown : .silent
        case .stopping(let since, _, _):
            let elapsed = now - since
            if elapsed < durations.answersWhileStopping { return .answering }
            let silentFrom = durations.answersWhileStopping + durations.daemonDownWhileStopping
            return elapsed < silentFrom ? .daemonDown : .silent
        }
    }

    /// Whether mail ports of a box can be open at all: it is up, a switch is on, and it is アクティブ or without
    /// redundancy. A スタンバイ has them closed.
    public func mailPortsOpen(_ side: Side) -> Bool {
        MailService.allCases.contains { isServing($0, on: side) }
    }

    /// Whether the port of one service is open on a box.
    public func isServing(_ service: MailService, on side: Side) -> Bool {
        guard boxes[side].power.isOn, boxes[side].mail.isOn(service) else { return false }
        return boxes[side].role == .active || !boxes[side].redundancyInForce
    }

    /// Whether the engineer's PC reaches a box: only the one that it is plugged into, else those on the LAN.
    public func isReachableFromPC(_ side: Side) -> Bool {
        if boxes[side].lan1 == .engineersPC { return true }
        return boxes[side].lan1 == .connected && boxes[side.peer].lan1 != .engineersPC
    }

    /// Who answers at the shared address, seen from the engineer's PC; of two, the one that took it later.
    public var sharedAddressFromPC: Side? {
        Side.allCases
            .filter { isReachableFromPC($0) && boxes[$0].power.isOn && boxes[$0].role == .active }
            .max { boxes[$0].roleSince < boxes[$1].roleSince }
    }
}
