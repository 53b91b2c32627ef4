import Appliance

/// What the monitor (`swatch`) wrote at its last run. Its pages show this, not the truth (`admin-ui` 2.6).
public struct MonitorSnapshot: Hashable, Sendable {
    /// When it ran, by the box's own clock: what the page calls 最後に動作状況が変化した時刻.
    public var takenAt: Moment
    /// The ball of 冗長化構成の状態.
    public var redundancy = Signal.none
    /// 稼働状態; `nil` with redundancy off.
    public var role: Role?
    /// 相手サーバ; `nil` with redundancy off.
    public var peer: PeerState?
    /// 同期状態; `nil` with redundancy off.
    public var sync: SyncState?
    /// How far the sync is, while it runs: 0 to 99.
    public var syncPercent: Int?
    /// The last failover of this box, if any.
    public var failover: Failover?
    /// The ball of ネットワークの状態.
    public var network = Signal.none
    /// The ball of 電子メールサーバ. Saving a mail switch sets it without any test.
    public var mail = Signal.none
    /// 1 分間の平均負荷, in hundredths.
    public var load1 = 0
    /// 15 分間の平均負荷, in hundredths.
    public var load15 = 0

    /// What a box has before its monitor ever ran.
    init(takenAt: Moment) { self.takenAt = takenAt }

    /// The ball of CPU の使用状況, by the limits of `admin-ui` 2.5.
    public var processor: Signal {
        if load15 >= 600 || load1 >= 1200 { return .severe }
        return load15 >= 400 || load1 >= 800 ? .problem : .normal
    }
}

/// A standby's taking over.
public struct Failover: Hashable, Sendable {
    /// When.
    public var at: Moment
    /// Why.
    public var cause: Cause

    /// What can make a standby take over.
    public enum Cause: Hashable, Sendable {
        /// Nothing was heard any more of the active one.
        case peerSilent
    }
}
