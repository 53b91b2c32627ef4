import Appliance
import Procedure

/// When a box is to be made to look: at its peer (情報の更新), or for updates (アップデート確認).
extension Walkthrough {
    /// Whether the box must be made to look: only for the first thing of it that is awaited, and only once nothing but old
    /// news stands before that; for what is still to happen there may call for a look that is newer still.
    func lookDue(_ side: Side, _ awaited: [Requirement]) -> Look? {
        let box = boxes[side]
        guard box.contact.isAnswering else { return nil }
        if box.refreshIsWanted || isBereft(side), mayRefresh(side) { return .refreshMonitor }
        guard let first = first(of: awaited, from: side), let look = first.condition.needs.look else {
            return isPuzzling(side) ? .refreshMonitor : nil
        }
        switch look {
        case .refreshMonitor: return mayRefresh(side) ? .refreshMonitor : nil
        case .checkUpdates: return mayCheck(side, for: first) ? .checkUpdates : nil
        }
    }

    /// Whether a box stands by, by a page from before its peer went away or began to miss it: whether it took over is what
    /// counts now, and it looks by itself only every quarter of an hour.
    private func isBereft(_ side: Side) -> Bool {
        guard isStandingBy, boxes[side].redundancy?.value.role == .standby, let lost = lostSight(of: side) else {
            return false
        }
        return !monitorLooked(at: side, after: lost)
    }

    /// When the peer of a box went away, or wrote that this box is gone, which answers; `nil` where it did neither.
    private func lostSight(of side: Side) -> Moment? {
        let peer = boxes[side.peer]
        if case .silent(let since, _) = peer.contact { return since }
        return peer.redundancy?.value.peer == .stopped ? peer.monitorRanAfter : nil
    }

    /// Whether a box writes that its peer is gone, which answers, and has looked since that was up for a while: a page from
    /// before says nothing of the cable between the two.
    public func takesPeerForGone(_ side: Side) -> Bool {
        guard case .answering(let since) = boxes[side.peer].contact, boxes[side].contact.isAnswering,
            boxes[side].redundancy?.value.peer == .stopped
        else { return false }
        return monitorLooked(at: side, after: since + settings.steady)
    }

    /// What is awaited of a side first; what would undo a breach, whatever stands before it.
    private func first(of awaited: [Requirement], from side: Side) -> Requirement? {
        let isReopened = isReopened(position)
        for requirement in awaited {
            if requirement.condition.side ?? side == side { return requirement }
            if !isReopened && !isOnlyOld(requirement) { return nil }
        }
        return nil
    }

    /// Whether a look would show it, as far as is known: nothing has to happen first.
    private func isOnlyOld(_ requirement: Requirement) -> Bool {
        switch finding(requirement, since: progress.indices.contains(position) ? progress[position].act?.since : nil) {
        case .lacks(.monitorIsOld), .lacks(.notRead), .lacks(.notReadSince), .lacks(.notChecked),
            .lacks(.checkFailed), .lacks(.old):
            true
        case .lacks, .holds: false
        }
    }

    /// Whether a box shows what the row does not expect: its page may only be old, so it is made to look, now and then.
    private func isPuzzling(_ side: Side) -> Bool {
        guard case .unexpected = judgement(of: side), prompt == nil, mayRefresh(side) else { return false }
        return boxes[side].refreshAskedAt.map { now - $0 >= settings.settingsAge } ?? true
    }

    /// Not before the last one is proved to have run: upstream's monitor takes no lock (`admin-ui` 2.6).
    private func mayRefresh(_ side: Side) -> Bool {
        let box = boxes[side]
        guard let seen = box.redundancy?.asked else { return false }
        guard let asked = box.refreshAskedAt, asked >= box.contact.since ?? asked else { return true }
        guard now - asked >= settings.refreshInterval else { return false }
        guard let taken = box.refreshedAt else { return true }
        return monitorLooked(at: side, after: taken) || seen - taken >= settings.refreshTakes
    }

    private func mayCheck(_ side: Side, for requirement: Requirement) -> Bool {
        let since = current.map { base(of: $0) }
        guard case .lacks(let reason) = finding(requirement, since: progress[position].act == nil ? nil : since) else {
            return false
        }
        let last = boxes[side].checkAskedAt ?? Moment(milliseconds: 0)
        // What the last one came to is read first, however long it took.
        guard boxes[side].updates.map({ $0.asked >= last }) != false else { return false }
        switch reason {
        case .notChecked, .checkFailed: return now - last >= settings.checkInterval
        case .updatesWaiting: return now - last >= settings.settingsAge
        default: return false
        }
    }
}
