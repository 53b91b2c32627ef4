import Appliance
import SimulatedPair

/// 詳細 of CPU の使用状況 (`admin-ui` 2.5): loads as the monitor wrote them, the uptime as it is.
struct ProcessorPage {
    static let path = "/base/am/cpu_details.php"

    let box: SimulatedBox
    let now: Moment

    var text: String {
        let state = MonitorDetailPage.state(
            title: "CPU 使用状況の詳細", signal: box.monitor.processor, message: message, box: box)
        return MonitorDetailPage.page(path: Self.path, blocks: [state, statistics])
    }

    private var statistics: PagedBlock {
        let rows = [
            ("loadavg1Field", "1 分間の平均負荷", decimal(box.monitor.load1)),
            ("loadavg15Field", "15 分間の平均負荷", decimal(box.monitor.load15)),
            ("uptimeField", "連続稼動時間", uptime),
        ]
        let fields = rows.map { Field(id: $0.0, label: $0.1, control: .readOnly, value: $0.2) }
        return PagedBlock(id: "CPU の統計情報", title: "CPU の統計情報", fields: fields)
    }

    private var message: String {
        switch box.monitor.processor {
        case .severe: "現在、CPU の負荷はかなり高い負荷です。"
        case .problem: "現在、CPU の負荷は中程度です。"
        default: "現在、CPU の負荷は軽度です。"
        }
    }

    private var uptime: String {
        let minutes = (box.uptime(at: now) ?? .zero).seconds / 60
        return "\(minutes / 1440)日 \(minutes / 60 % 24)時間 \(minutes % 60)分"
    }

    private func decimal(_ hundredths: Int) -> String {
        "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
