import Appliance
import Dashboard
import Foundation
import Preflight

/// What `redpair status` writes of a report.
struct StatusText {
    private let report: StatusReport
    private let language: Language

    init(_ report: StatusReport, _ language: Language) { (self.report, self.language) = (report, language) }

    /// A line for each box, and one for what is wrong with their roles: the lights may be green all the same.
    var lines: [String] { boxes + [roles].compactMap(\.self) }

    private var roles: String? {
        let (active, standby) = (report.active, report.standby)
        guard !report.isOneBox else { return nil }
        let finding: Check.Finding
        switch (Role(rawValue: active.role), Role(rawValue: standby.role)) {
        case (.active, .active): finding = .bothActive
        case (.standby, .standby): finding = .noneActive
        case (.standby, .active):
            finding = .rolesReversed(BySide(active: active.host, standby: standby.host).map { $0.map { BoxText($0) } })
        default: return nil
        }
        return "! \(finding.words(in: language))"
    }

    private var boxes: [String] {
        [(Side.active, report.active), (.standby, report.standby)].map { side, box in
            let light = box.light.words(in: language)
            let role = Role(rawValue: box.role)?.words(in: language) ?? "-"
            let end = box.error.map { "  \($0)" } ?? ""
            return
                "\(side.letter) \(side.words(in: language))  \(box.host ?? "-")  \(box.url)  \(light)  \(role)\(end)"
        }
    }

    /// A stamped line for each change; at first, one for each box.
    func lines(of findings: StatusRounds.Findings, at moment: Moment, _ utcOffset: Int64) -> [String] {
        let stamp = moment.stamp(offset: utcOffset)
        if findings.isFirst { return lines.map { "\(stamp)  \($0)" } }
        return Side.allCases.flatMap { side in
            findings.changes[side].map { "\(stamp)  \(side.letter)  \($0.words(in: language))" }
        }
    }

    /// The contract's JSON, on many lines.
    func json() throws -> String { try encoded(report, [.prettyPrinted]) }

    /// The same on one line, with its time.
    func json(at moment: Moment) throws -> String { try encoded(Stamped(at: moment, report: report), []) }

    private func encoded(_ value: some Encodable, _ more: JSONEncoder.OutputFormatting) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = more.union([.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// A report and when it was made.
    private struct Stamped: Encodable {
        let at: Moment
        let report: StatusReport

        private enum Key: CodingKey { case at }

        func encode(to encoder: any Encoder) throws {
            try report.encode(to: encoder)
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(at.iso8601, forKey: .at)
        }
    }
}

extension Moment {
    /// Date and time of day in a zone `offset` seconds east of UTC: `2026-11-24 17:08:09`.
    fileprivate func stamp(offset: Int64) -> String {
        let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
        let day = Date(timeIntervalSince1970: Double(seconds + offset)).formatted(style)
        return "\(day) \(timeOfDay(offset: offset))"
    }
}
