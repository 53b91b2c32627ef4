/// 冗長化構成詳細 (manual 3.5): what the box's monitor last wrote of the pair. It lags behind the truth.
public struct RedundancyStatus: Codable, Equatable, Sendable {
    /// The ball of 現在の動作状況.
    public var signal: Signal?
    /// The message beside the ball, verbatim.
    public var message: BoxText?
    /// 最後に動作状況が変化した時刻, by the box's own clock.
    public var changedAt: Moment?
    /// 稼働状態; `nil` when the words are neither, or both.
    public var role: Role?
    /// 稼働状態, verbatim.
    public var roleText: BoxText?
    /// 相手サーバ.
    public var peer: PeerState?
    /// 相手サーバ, verbatim.
    public var peerText: BoxText?
    /// 同期状態.
    public var sync: SyncState?
    /// 同期状態, verbatim.
    public var syncText: BoxText?
    /// How far the sync is, in percent, where 同期状態 names a figure.
    public var syncPercent: Int?
    /// 前回フェールオーバした原因, verbatim; empty when there was none.
    public var failoverCause: BoxText?
    /// 前回フェールオーバした時刻, verbatim; empty when there was none.
    public var failoverTime: BoxText?

    /// A status of which nothing is known yet.
    public init() {}

    /// The light that the ball means.
    public var light: Light { signal?.light ?? .unknown }
}

/// 冗長化構成の設定 as saved (manual 3.3).
public struct RedundancySetting: Codable, Hashable, Sendable {
    /// 冗長化構成を有効にする.
    public var enabled: Bool
    /// 共通IPアドレス.
    public var commonAddress: BoxText?
    /// 相手サーバ: host and domain name, joined by a dot.
    public var peerHost: BoxText?

    /// A setting as the page shows it.
    public init(enabled: Bool, commonAddress: BoxText? = nil, peerHost: BoxText? = nil) {
        self.enabled = enabled
        self.commonAddress = commonAddress
        self.peerHost = peerHost
    }
}
