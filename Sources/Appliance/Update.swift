/// An update package (manual 3.4).
public struct Update: Codable, Hashable, Sendable {
    /// 名前, such as `20081001.nup`.
    public var name: BoxText
    /// パッチレベル, such as `20081001`.
    public var patchLevel: BoxText
    /// コメント.
    public var comment: BoxText
    /// ステータス; `-` before it is applied.
    public var status: BoxText

    /// A row of the list.
    public init(name: BoxText, patchLevel: BoxText, comment: BoxText, status: BoxText) {
        self.name = name
        self.patchLevel = patchLevel
        self.comment = comment
        self.status = status
    }
}

/// 入手できるアップデートのリスト.
public struct UpdateList: Codable, Hashable, Sendable {
    /// What can be applied, in the page's order. Empty means nothing unless ``hasBeenChecked``.
    public var updates: [Update]
    /// Whether the list is the answer to アップデート確認, and not the empty list before it.
    public var hasBeenChecked: Bool
    /// A sentence that an update run in progress shows in the list's place, verbatim; `nil` when none runs.
    public var progress: BoxText?
    /// What a run that has ended without success shows in the list's place, verbatim; `nil` where none does.
    public var failure: BoxText?

    /// A list as the page shows it.
    public init(updates: [Update], hasBeenChecked: Bool, progress: BoxText? = nil, failure: BoxText? = nil) {
        self.updates = updates
        self.hasBeenChecked = hasBeenChecked
        self.progress = progress
        self.failure = failure
    }

    /// Whether a run stands in the list's place, under way or failed.
    public var showsRun: Bool { progress != nil || failure != nil }

    /// What can be applied, as far as the list tells: `nil` where it is empty and nothing was checked (`admin-ui` 5.3).
    public var known: [Update]? { updates.isEmpty && !hasBeenChecked ? nil : updates }
}

extension Update {
    /// What makes two updates the same: comments and statuses may differ.
    public struct Patch: Hashable, Sendable {
        /// 名前.
        public let name: BoxText
        /// パッチレベル.
        public let level: BoxText
    }

    /// Which update it is.
    public var patch: Patch { Patch(name: name, level: patchLevel) }
}

extension BySide<[Update]> {
    /// What only one side has, in its list's order; `nil` when there is nothing.
    public var difference: BySide<[Update]>? {
        let only = BySide { side in
            self[side].filter { one in !self[side.peer].contains { $0.patch == one.patch } }
        }
        return only.active.isEmpty && only.standby.isEmpty ? nil : only
    }
}
