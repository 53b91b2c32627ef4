import Appliance

extension Author {
    /// How far the sync was, by each box's own word.
    var syncChart: Timeline.Chart {
        Timeline.Chart(
            label: say("同期 (%)", "Sync (%)"), top: 100, topLabel: "100",
            curves: Side.allCases.map { ("\($0.letter)", report.samples[$0].sync) })
    }

    /// The load of both processors, which is higher than usual while they synchronise.
    var loadChart: Timeline.Chart {
        let most = Side.allCases.flatMap { report.samples[$0].load }.map(\.value).max() ?? 0
        let top = max(100, (most + 99) / 100 * 100)
        return Timeline.Chart(
            label: say("CPU 負荷（1分平均）", "CPU load (1 min)"), top: top, topLabel: "\(top / 100).0",
            curves: Side.allCases.map { ("\($0.letter)", report.samples[$0].load) })
    }

    /// What the patterns and signs mean, in words.
    var legend: [(look: Timeline.Band.Look, words: String)] {
        [
            (.green, say("緑 完了", "green: complete")), (.yellow, say("黄 同期中", "yellow: syncing")),
            (.red, say("赤 同期なし", "red: no sync")), (.gray, say("灰 冗長化無効", "gray: redundancy off")),
            (.answering, say("応答", "answers")), (.starting, say("起動・停止中", "starting or stopping")),
            (.silent, say("応答なし", "silent")), (.troubled, say("異常な応答", "answers wrongly")),
            (.active, say("アクティブ", "active")), (.standby, say("スタンバイ", "standby")),
        ]
    }
}
