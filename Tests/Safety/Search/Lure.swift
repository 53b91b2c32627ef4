import Appliance
import Procedure
import SimulatedPair

extension Condition {
    /// What somebody may do that makes it untrue: where one condition is put to the test alone, the search tries these and
    /// nothing else, and so looks further.
    var lures: [Move] {
        switch self {
        case .silent(let side): [.stray(.pressPower(side))]
        case .role(let side, _): [.another(.restart, side), .stray(.cutPower(side))]
        case .sync, .light(_, .green): [.stray(.setSyncLink(false)), .stray(.cutPower(.standby))]
        case .light(let side, .gray): [.another(.setRedundancy(true), side), .another(.restart, side)]
        case .redundancy(let side, let isOn): [.stray(.pressPower(side)), .another(.setRedundancy(!isOn), side)]
        case .steady(let side), .updatesNone(let side): [.publish, .another(.applyUpdates, side)]
        case .mailClosed(let side): [.another(.setServices([.smtp: true]), side)]
        default: []
        }
    }
}

extension World {
    /// Those of the lures that can be done now.
    func luresNow(_ lures: [Move]) -> [Move] {
        lures.filter { move in
            switch move {
            case .another(_, let side): pair.console(of: side) == .answering
            case .stray(.setSyncLink(let isIn)): pair.syncLinkIsIn != isIn
            case .stray(.cutPower(let side)): pair.box(side).power != .off
            case .stray(.pressPower(let side)): pair.box(side).power == .off || pair.box(side).power.isOn
            default: true
            }
        }
    }

    /// Another person's update begins with アップデート確認, unless something is listed already.
    mutating func updateByAnother(_ side: Side) {
        isUpdatedByAnother = true
        if isStraight, pair.box(side).listed?.isEmpty ?? true {
            _ = pair.look(.checkUpdates, on: side, at: now)
        } else {
            _ = pair.perform(.applyUpdates, on: side, at: now)
        }
    }
}
