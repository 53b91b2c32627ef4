import Appliance
import Procedure

extension Proof {
    func updatesListed(_ side: Side, in work: Walkthrough) -> Finding {
        read(work.boxes[side].updates, of: .updates, side, in: work) { list in
            if let progress = list.progress { return .lacks(.updating(progress)) }
            return Finding(
                list.hasBeenChecked, else: work.boxes[side].checkFault.map { .checkFailed($0) } ?? .notChecked)
        }
    }

    /// Done is what a *new* check finds nothing more to do about (F11): an empty list before a check means nothing.
    func updatesNone(_ side: Side, in work: Walkthrough) -> Finding {
        let box = work.boxes[side]
        if box.contact.isAnswering, box.updates?.value.showsRun != true, let fault = box.checkFault {
            return .lacks(.checkFailed(fault))
        }
        let finding = read(box.updates, of: .updates, side, in: work) { list in
            if let failure = list.failure { return .lacks(.updateFailed(failure)) }
            return list.progress.map { .lacks(.updating($0)) } ?? .holds
        }
        guard finding == .holds, let seen = box.updates else { return finding }
        let last = [since, box.cameBackAt].compactMap(\.self).max() ?? Moment(milliseconds: .min)
        guard let checked = box.checkedAt, seen.value.hasBeenChecked, checked >= last else {
            return .lacks(.notChecked)
        }
        if seen.asked < checked { return .lacks(.notReadSince) }
        if let names = work.stuckUpdates(of: side) { return .lacks(.updatesStuck(names)) }
        guard seen.value.updates.isEmpty else { return .lacks(.updatesWaiting(seen.value.updates.count)) }
        return settled(seen, at: side, in: work)
    }

    /// Whether an empty list stays empty, and what it held has been applied.
    private func settled(_ seen: Sighting<UpdateList>, at side: Side, in work: Walkthrough) -> Finding {
        let (empty, needed) = (seen.asked - (work.boxes[side].emptySince ?? seen.asked), work.settings.listSettles)
        if let needed, empty < needed { return .lacks(.steadyFor(empty, needed: needed)) }
        return allApplied(on: side, in: work)
    }

    /// What this work had a box apply, and what was listed last, must be in the box's own list of what was applied; where it has
    /// none (A), what was listed must at least have been applied by this work, and no run may have failed.
    private func allApplied(on side: Side, in work: Walkthrough) -> Finding {
        let (box, applied) = (work.boxes[side], Set(work.applied[side].map(\.name)))
        let listed = box.lastListed.map(\.name)
        guard let history = box.updateHistory?.value else {
            if let failure = box.updateFailure { return .lacks(.updateFailed(failure)) }
            let vanished = listed.filter { !applied.contains($0) }
            return Finding(vanished.isEmpty, else: .updatesVanished(vanished))
        }
        let missing = applied.union(listed).subtracting(history.map(\.name)).sorted { $0.text < $1.text }
        if !missing.isEmpty, let fault = box.unreadable[.updateHistory] {
            return .lacks(.unreadable(.updateHistory, fault))
        }
        return Finding(missing.isEmpty, else: .notInHistory(missing))
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
