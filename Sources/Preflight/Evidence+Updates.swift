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
            if let difference = updates.difference { return .updatesDiffer(difference) }
            return updates.active.isEmpty ? .nothingToApply : .sameUpdates(updates.active)
        }
    }

    private var installed: Check.Finding {
        facts(\.updateHistory, on: .updateHistory).finding { histories in
            histories.difference.map { .installedDiffer($0) } ?? .sameInstalled(histories.active)
        }
    }
}
