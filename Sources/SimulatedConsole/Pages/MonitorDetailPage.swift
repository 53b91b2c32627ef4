import Appliance
import SimulatedPair

/// The first block of every detail page (`admin-ui` 2.5), and the whole page for components without more to tell.
struct MonitorDetailPage {
    private let row: MonitorPage.Row
    private let box: SimulatedBox

    /// The details behind a path; `nil` when no row leads there.
    init?(path: String, box: SimulatedBox) {
        let rows = MonitorPage.system(box) + MonitorPage.services(box)
        guard let row = rows.first(where: { $0.details == path }) else { return nil }
        self.row = row
        self.box = box
    }

    var text: String {
        Self.page(
            path: row.details,
            blocks: [
                Self.state(title: "\(row.name)の詳細", signal: row.signal, message: Self.message(of: row.signal), box: box)
            ])
    }

    /// 現在の動作状況 and 最後に動作状況が変化した時刻, which the monitor writes at every run.
    static func state(title: String, signal: Signal, message: String, box: SimulatedBox) -> PagedBlock {
        let changedAt = box.monitor.takenAt
        let ornament = StatusSignal(signal: signal).text + "&nbsp;&nbsp;"
        let status = Field(
            id: "msg", label: "現在の動作状況", control: .readOnly, value: message, ornament: ornament)
        let change = Field(
            id: "lastchange", label: "最後に動作状況が変化した時刻", control: .dated(seconds: changedAt.seconds),
            value: CivilTime(changedAt, aheadOfUTC: CivilTime.japan).monitor)
        return PagedBlock(id: title, title: title, fields: [status, change])
    }

    /// The blocks, and 戻る below.
    static func page(path: String, blocks: [PagedBlock]) -> String {
        let back = Markup.button("戻る", to: MonitorPage.path)
        return UIFCPage(action: path, content: blocks.map(\.text).joined(separator: "<BR>\n") + back).text
    }

    private static func message(of signal: Signal) -> String {
        switch signal {
        case .normal: "正しく動作しています。"
        case .problem: "問題が発生しています。"
        case .severe: "深刻な問題が発生しています。"
        case .none: "現在、このコンポーネントに関する情報はありません。"
        case .disabled: "このコンポーネントは有効にされていません。"
        case .unmonitored: "現在、このコンポーネントは監視されていません。"
        }
    }
}
