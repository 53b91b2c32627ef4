import Appliance
import SimulatedPair

/// 冗長化構成詳細 (manual 3.5, `admin-ui` 6.2): what the monitor last wrote of the pair.
struct RedundancyDetailPage {
    static let path = "/base/redundancy/redundancy_amdetails.php"

    let box: SimulatedBox
    private var monitor: MonitorSnapshot { box.monitor }

    init(box: SimulatedBox) { self.box = box }

    var text: String {
        let state = MonitorDetailPage.state(
            title: "冗長化構成システム状態の詳細", signal: monitor.redundancy, message: message, box: box)
        return MonitorDetailPage.page(path: Self.path, blocks: [state, pair, failover])
    }

    private var pair: PagedBlock {
        block(
            "冗長化構成に関するシステム状況",
            [("roleField", "稼働状態", role), ("peerField", "相手サーバ", peer), ("syncField", "同期状態", sync)])
    }

    private var failover: PagedBlock {
        let time = monitor.failover.map { $0.at + box.clockOffset }
        let text = time.map { CivilTime($0, aheadOfUTC: CivilTime.japan).monitor } ?? ""
        let cause = monitor.failover == nil ? "" : "相手サーバの停止を検出しました。"
        return block(
            "前回フェールオーバの詳細",
            [("failoverCauseField", "前回フェールオーバした原因", cause), ("failoverTimeField", "前回フェールオーバした時刻", text)])
    }

    private func block(_ title: String, _ rows: [(id: String, label: String, text: String)]) -> PagedBlock {
        let fields = rows.map { Field(id: $0.id, label: $0.label, control: .readOnly, value: $0.text) }
        return PagedBlock(id: title, title: title, fields: fields)
    }

    /// One message per light; only the first is the manual's (A).
    private var message: String {
        switch monitor.redundancy {
        case .normal: "冗長化構成機能は正しく動作しています。"
        case .problem: "冗長化構成のデータを同期しています。"
        case .severe: "冗長化構成のデータの同期がとれていません。"
        case .disabled: "このコンポーネントは有効にされていません。"
        case .none, .unmonitored: "現在、このコンポーネントに関する情報はありません。"
        }
    }

    private var role: String {
        switch monitor.role {
        case .active: "アクティブで動作しています。"
        case .standby: "スタンバイで動作しています。"
        case nil: ""
        }
    }

    private var peer: String {
        switch monitor.peer {
        case .running: "相手サーバは起動中です。"
        case .stopped: "相手サーバは停止しています。"
        case nil: ""
        }
    }

    private var sync: String {
        switch monitor.sync {
        case .complete: "同期が完了しました。"
        case .running: "同期中です。\(monitor.syncPercent.map { "(\($0)%)" } ?? "")"
        case .broken: "データの同期がとれていません。"
        case nil: ""
        }
    }
}
