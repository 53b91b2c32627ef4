/// What a box does now, by its own word (稼働状態, manual 3.5). Never to be mixed up with its ``Side``.
///
/// Unknown is `nil`, never a default.
public enum Role: String, CaseIterable, Codable, Hashable, Sendable {
    /// アクティブで動作しています。
    case active
    /// スタンバイで動作しています。
    case standby
}

/// What a box says of the other one (相手サーバ, manual 3.5).
public enum PeerState: String, CaseIterable, Codable, Hashable, Sendable {
    /// 相手サーバは起動中です。
    case running
    /// 相手サーバは停止しています。
    case stopped
}

/// What a box says of the data (同期状態, manual 3.5).
public enum SyncState: String, CaseIterable, Codable, Hashable, Sendable {
    /// 同期が完了しました。
    case complete
    /// 同期中です。
    case running
    /// データの同期がとれていません。
    case broken
}
