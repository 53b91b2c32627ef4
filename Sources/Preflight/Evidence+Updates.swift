import Appliance

extension Evidence {
    /// Whether both boxes can be brought to one level (H5, F12).
    var updates: [Check] {
        Side.allCases.map { Check(.updateServer($0), server($0)) }
            + [Check(.updateLists, lists), Check(.installed, installed)]
    }

    private func server(_ side: Side) -> Check.Finding {
        fact(\.updates, on: .updates, of: side).finding { list in
            if let fault = inspection(side)?.updateCheckFault { return .serverFails(fault) }
            if let progress = list.progress { return .updating(side, progress) }
            return list.hasBeenChecked ? .serverAnswers : .unread(.fact)
        }
    }

    private var lists: Check.Finding {
        facts(\.updates, on: .updates).finding { lists in
            for side in Side.allCases {
                if let progress = lists[side].progress { return .updating(side, progress) }
                if !lists[side].hasBeenChecked { return .unread(.fact) }
            }
            let updates = lists.map(\.updates)
            if let difference = difference(updates) { return .updatesDiffer(difference) }
            return updates.active.isEmpty ? .nothingToApply : .sameUpdates(updates.active)
        }
    }

    private var installed: Check.Finding {
        facts(\.updateHistory, on: .updateHistory).finding { histories in
            difference(histories).map { .installedDiffer($0) } ?? .sameInstalled(histories.active)
        }
    }

    /// What only one of them has; `nil` when there is nothing. Comments and statuses may differ.
    private func difference(_ updates: BySide<[Update]>) -> BySide<[Update]>? {
        let only = BySide { side in
            updates[side].filter { one in !updates[side.peer].contains { $0.isSamePatch(as: one) } }
        }
        return only.active.isEmpty && only.standby.isEmpty ? nil : only
    }
}

extension Update {
    fileprivate func isSamePatch(as other: Update) -> Bool { name == other.name && patchLevel == other.patchLevel }
}
