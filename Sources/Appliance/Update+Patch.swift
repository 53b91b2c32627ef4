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
