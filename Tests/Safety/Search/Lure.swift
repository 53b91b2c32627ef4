import Appliance
import Procedure
import SimulatedPair

extension Condition {
    /// What somebody may do that makes it untrue: where one condition is put to the test alone, the search tries these and
    /// nothing else, and so looks further.
    var lures: [Move] {
        switch self {
        case .silent(.active): [.stray(.pressPower(.active)), .stray(.setLAN1(.standby, .connected))]
        case .silent(.standby): [.stray(.pressPower(.standby))]
        case .role(let side, .standby): [.stray(.cutPower(side.peer)), .stray(.pressPower(side.peer))]
        case .role(let side, _): [.another(.restart, side), .stray(.cutPower(side)), .stray(.pressPower(side))]
        case .sync, .light(_, .green): [.stray(.setSyncLink(false)), .stray(.cutPower(.standby))]
        case .light(let side, .gray): [.another(.setRedundancy(true), side), .another(.restart, side)]
        case .redundancy(let side, let isOn): [.stray(.pressPower(side)), .another(.setRedundancy(!isOn), side)]
        case .steady(.standby):
            // Without its net no box gets at an update.
            [.stray(.setLAN1(.standby, .connected)), .publish, .another(.applyUpdates, .standby)]
        case .steady(let side), .updatesNone(let side): [.publish, .another(.applyUpdates, side)]
        case .mailClosed(let side): [.another(.setServices([.smtp: true]), side)]
        case .updatesListed(let side): [.another(.restart, side)]
        case .untouched(let side): [.lie, .another(.setServices([.smtp: true]), side)]
        case .patchesEqual: [.publish]
        default: []
        }
    }

    /// The row in which it can come to be untrue, where that is long before it is asked for.
    func source(in procedure: Procedure) -> Step.ID? {
        switch self {
        case .untouched(let side): procedure.latches.first { $0.holds == .lan1Out(side) }?.from.step
        case .patchesEqual:
            procedure.items.first { $0.sensed.contains { $0.condition == .patchesEqual } }?.id.step
        default: nil
        }
    }
}

extension World {
    /// Those of the lures that can be done now.
    func luresNow(_ lures: [Move]) -> [Move] {
        lures.filter { move in
            switch move {
            case .lie: work.prompt == nil && !isHonest
            case .another(_, let side): pair.console(of: side) == .answering
            case .stray(.setSyncLink(let isIn)): pair.syncLinkIsIn != isIn
            case .stray(.cutPower(let side)): pair.boxes[side].power != .off
            case .stray(.setLAN1(let side, let lan1)): pair.boxes[side].lan1 != lan1
            case .stray(.pressPower(let side)): pair.boxes[side].power == .off || pair.boxes[side].power.isOn
            default: true
            }
        }
    }

    /// Another person's update begins with アップデート確認, unless something is listed already.
    mutating func updateByAnother(_ side: Side) {
        isUpdatedByAnother = true
        if isStraight, pair.boxes[side].listed?.isEmpty ?? true {
            _ = pair.look(.checkUpdates, on: side, at: now)
        } else {
            _ = pair.perform(.applyUpdates, on: side, at: now)
        }
    }
}
