import Appliance
import Dashboard

/// `status --plugin`: one line, by the convention of monitoring plugins, `REDPAIR STATE - text | figures`.
///
/// Whatever a box has written, it stays one line with one `|`.
struct PluginLine {
    /// The line, without its end.
    let text: String

    /// What one look found.
    init(_ report: StatusReport, _ language: Language) {
        let boxes = [(Side.active, report.active), (.standby, report.standby)]
        let words = boxes.map { Self.words(of: $0, $1, language) }.joined(separator: "; ")
        let figures = boxes.flatMap { Self.figures(of: $0, $1) }.joined(separator: " ")
        text = "REDPAIR \(Self.state(report.exitCode)) - \(words) | \(figures)"
    }

    /// Why there was not even a look.
    init(unknown sentences: [String]) {
        text = "REDPAIR UNKNOWN - " + sentences.map(Self.harmless).joined(separator: " ")
    }

    /// The words of the convention, which no language changes.
    private static func state(_ code: Int32) -> String {
        switch code {
        case 0: "OK"
        case 1: "WARNING"
        case 2: "CRITICAL"
        default: "UNKNOWN"
        }
    }

    private static func words(of side: Side, _ box: StatusReport.Box, _ language: Language) -> String {
        let role = Role(rawValue: box.role)?.words(in: language)
        let abnormal = box.abnormal.map { names in
            Words(
                ja: "異常: \(names.map(\.text).joined(separator: "、"))",
                en: "abnormal: \(names.map(\.text).joined(separator: ", "))")
        }
        // Green is said to be 完了: what the box writes beside it must not be lost.
        let sync = box.light == .green && box.redundancy?.sync != .complete ? box.redundancy?.sync : nil
        let parts = [
            box.host ?? box.url, box.light.words(in: language), sync?.words(in: language), role,
            box.abnormal?.isEmpty == false ? abnormal?(in: language) : nil, box.error,
        ]
        return harmless("\(side.letter) " + parts.compactMap(\.self).joined(separator: ", "))
    }

    /// What is drawn over time; `U` is the convention's word for a figure that could not be had.
    private static func figures(of side: Side, _ box: StatusReport.Box) -> [String] {
        let load = { (hundredths: Int?) in hundredths.map { "\($0 / 100).\($0 % 100 / 10)\($0 % 10)" } }
        let percent = box.redundancy?.sync == .complete ? 100 : box.redundancy?.syncPercent
        let figures: [(name: String, value: String?, tail: String)] = [
            ("load1", load(box.processor?.load1), ";;;0"), ("load15", load(box.processor?.load15), ";;;0"),
            ("sync", percent.map { "\($0)%" }, ";;;0;100"),
            ("mail_on", box.services.map { "\($0.values.count(where: \.self))" }, ";;;0;\(box.services?.count ?? 0)"),
            ("abnormal", box.abnormal.map { "\($0.count)" }, ";;;0"),
        ]
        return figures.map { "\(side.letter)_\($0.name)=" + (($0.value ?? "U") + ($0.value == nil ? "" : $0.tail)) }
    }

    private static func harmless(_ text: String) -> String { BoxText(text).text.replacing("|", with: "/") }
}

extension StatusReport.Box {
    /// The components that have a problem; `nil` where the monitor was not read.
    var abnormal: [BoxText]? {
        components?.filter { $0.signal == .problem || $0.signal == .severe }.map(\.name)
    }
}
