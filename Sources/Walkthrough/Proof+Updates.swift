import Appliance
import Procedure

extension Proof {
    func updatesListed(_ side: Side, in work: Walkthrough) -> Finding {
        read(work.boxes[side].updates, side, in: work) { list in
            if let progress = list.progress { return .lacks(.updating(progress)) }
            return Finding(list.hasBeenChecked, else: .notChecked)
        }
    }

    /// Done is what a *new* check finds nothing more to do about (F11): an empty list before a check means nothing.
    func updatesNone(_ side: Side, in work: Walkthrough) -> Finding {
        guard let seen = work.boxes[side].updates else { return .lacks(.notRead) }
        if let doubt = doubt(asked: seen.asked, answered: seen.answered, side, in: work) { return .lacks(doubt) }
        let list = seen.value
        if let progress = list.progress { return .lacks(.updating(progress)) }
        guard let checked = work.boxes[side].checkedAt, list.hasBeenChecked else { return .lacks(.notChecked) }
        let last = [since, work.boxes[side].cameBackAt].compactMap(\.self).max()
        if let last, checked < last { return .lacks(.notChecked) }
        if seen.asked < checked { return .lacks(.notReadSince) }
        if let names = work.stuckUpdates(of: side) { return .lacks(.updatesStuck(names)) }
        guard list.updates.isEmpty else { return .lacks(.updatesWaiting(list.updates.count)) }
        let missing = notInHistory(side, in: work)
        return Finding(missing.isEmpty, else: .notInHistory(missing))
    }

    /// What this work had a box apply, and its own list lacks; nothing where the box has no such list (A).
    private func notInHistory(_ side: Side, in work: Walkthrough) -> [BoxText] {
        guard let history = work.boxes[side].updateHistory?.value else { return [] }
        let names = Set(history.map(\.name))
        return work.applied[side].map(\.name).filter { !names.contains($0) }.sorted { $0.text < $1.text }
    }

    /// The boxes' own lists of what was applied decide; where one has none, what this work applied to each does (F12).
    func patchesEqual(in work: Walkthrough) -> Finding {
        let history = work.boxes.map { $0.updateHistory.map { Set($0.value.map(\.patch)) } }
        let applied = work.applied.map { Set($0.map(\.patch)) }
        let active: Set<Update.Patch>
        let standby: Set<Update.Patch>
        if let one = history.active, let other = history.standby {
            (active, standby) = (one, other)
        } else {
            (active, standby) = (applied.active, applied.standby)
        }
        return Finding(
            active == standby,
            else: .patchesDiffer(
                onlyActive: active.subtracting(standby).map(\.name).sorted { $0.text < $1.text },
                onlyStandby: standby.subtracting(active).map(\.name).sorted { $0.text < $1.text }))
    }
}
