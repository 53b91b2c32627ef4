import Appliance

/// Everything that 冗長化構成設定 stores (manual 3.3), as saved. It is in force only after the next start.
public struct RedundancyConfiguration: Hashable, Sendable {
    /// 冗長化構成を有効にする.
    public var isEnabled = true
    /// 共通IPアドレス.
    public var commonAddress = "172.16.39.40"
    /// 相手サーバ: ホスト名.
    public var peerHost: String
    /// 相手サーバ: ドメインネーム.
    public var peerDomain = "nsk.dom"
    /// 相手サーバ: データ同期IPアドレス.
    public var peerSyncAddress: String
    /// スタンバイ用SMTPサーバ: SMTPサーバのアドレス.
    public var standbySMTPServer = "172.16.39.40"
    /// 外部装置監視: 監視対象装置のアドレス (省略可).
    public var watchedAddress = ""

    /// What the manual's picture shows, seen from one of the boxes.
    public init(of side: Side) {
        peerHost = side == .active ? "secondary" : "primary"
        peerSyncAddress = side == .active ? "192.168.1.2" : "192.168.1.1"
    }
}
