import Appliance
import Procedure

/// What is wrong with the updates: on a pair that serves (H4), on one side alone (H5), broken or without an end (H7).
extension Walkthrough {
    /// H5: what this work disabled is enabled again, on a box where that can be put right.
    var unequalPair: Alarm? {
        let isRebuilt = plan.disablings.contains { place in
            guard progress[place].isDone else { return false }
            let side = items[place].side
            return boxes[side].contact.isAnswering && boxes[side].redundancySetting?.value.enabled == true
        }
        guard isRebuilt, case .lacks(.patchesDiffer(let active, let standby)) = finding(Requirement(.patchesEqual))
        else { return nil }
        return .unequalPair(onlyActive: active, onlyStandby: standby)
    }

    /// While nothing was sent, it costs no mail to find out why; later the sides differ by the table. One list is only newer
    /// than the other until both were read.
    var levelsDiffer: Alarm? {
        guard plan.stopsMail, frontier == 0, orders == 0, !Side.allCases.contains(where: isUpdating) else { return nil }
        return difference { $0.updateHistory?.value }
            ?? difference { $0.updates?.value.hasBeenChecked == true ? $0.updates?.value.updates : nil }
    }

    private func difference(_ list: (BoxRecord) -> [Update]?) -> Alarm? {
        guard let active = list(boxes.active), let standby = list(boxes.standby),
            let only = BySide(active: active, standby: standby).difference?.map({ $0.map(\.name) })
        else { return nil }
        return .levelsDiffer(onlyActive: only.active, onlyStandby: only.standby)
    }

    func updateOnLivePair(_ side: Side) -> Alarm? {
        guard isUpdating(side) else { return nil }
        let open = openPorts(of: side).filter(\.acceptsMail)
        let inForce = boxes[side].redundancy.map { $0.value.light != .gray && $0.value.light != .unknown } ?? false
        return inForce || !open.isEmpty ? .updateOnLivePair(side, open: open) : nil
    }

    /// The box was applying updates when it was last heard, and nothing has answered since for longer than a start takes.
    func brokenUpdate(_ side: Side) -> Alarm? {
        guard let updating = boxes[side].updatingAt, case .silent(let since, _) = boxes[side].contact,
            since - updating <= settings.steady || boxes[side].updates?.value.progress != nil,
            now - since > settings.longestStart
        else { return nil }
        return .brokenUpdate(side, since: since)
    }

    func updateStuck(_ side: Side) -> Alarm? {
        guard let names = stuckUpdates(of: side) else { return nil }
        return .updateStuck(side, names)
    }

    func updateFailed(_ side: Side) -> Alarm? { boxes[side].updateFailure.map { .updateFailed(side, $0) } }

    func startsAgain(_ side: Side) -> Alarm? {
        guard boxes[side].starts >= Self.manyStarts, case .answering(let since) = boxes[side].contact,
            now - since < settings.refreshTakes
        else { return nil }
        return .startsAgain(side, times: boxes[side].starts)
    }

    /// One start after an update is announced by the manual, a second may come with a second run; a third is a loop.
    static let manyStarts = 3
}
