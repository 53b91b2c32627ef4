/// The colour of 冗長化構成の状態 in the Active Monitor (manual 3.5).
public enum Light: String, CaseIterable, Codable, Hashable, Sendable {
    /// 緑: 冗長化構成が"完了"の状態.
    case green
    /// 黄: 同期中.
    case yellow
    /// 赤: データの同期がとれていない.
    case red
    /// 灰: 冗長化が"無効".
    case gray
    /// Not read, or a ball that says nothing of redundancy (F6: gray has several causes).
    case unknown
}

/// A status ball of the Active Monitor, told by its ALT text: the greys look alike (`StatusSignal.php`).
public enum Signal: String, CaseIterable, Codable, Hashable, Sendable {
    /// 正常に動作中.
    case normal
    /// 問題発生.
    case problem
    /// 深刻な問題発生.
    case severe
    /// 動作状況は収集されていません: no data yet.
    case none
    /// 無効にされている項目: the component is switched off.
    case disabled
    /// 監視されていない項目: monitoring is off, so the ball says nothing.
    case unmonitored

    /// What this ball means as the light of 冗長化構成の状態.
    ///
    /// Only 無効にされている項目 confirms that redundancy is off; the other greys leave it unknown (F6).
    public var light: Light {
        switch self {
        case .normal: .green
        case .problem: .yellow
        case .severe: .red
        case .disabled: .gray
        case .none, .unmonitored: .unknown
        }
    }
}
