import Appliance
import Foundation

/// Writes a report for machines: keys in the order of the alphabet, moments in UTC, lengths in seconds.
///
/// `Assets/report/work-report.schema.json` describes it. ``ReportFile/version`` grows when a key changes its meaning
/// or goes; a new key alone does not change it.
struct JSONWriter {
    let author: Author

    /// The whole file.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(ReportFile(author)), as: UTF8.self) + "\n"
        }
    }
}

/// The file as a whole.
struct ReportFile: Encodable {
    static let version = 1

    var schema = "redpair.work-report"
    var version = Self.version
    var language: Language
    var session: Int64
    var mode: String
    var rehearsal: Bool
    var finished: Bool
    var ending: String?
    var began: Instant
    var ended: Instant
    var seconds: Int64
    var engineers: [String]
    var witness: String?
    var program: String
    var writtenBy: String
    var procedure: ProcedurePart
    var mailStop: MailStopPart?
    var noFailover: SpanPart?
    var earlier: EarlierPart?
    var chain: ChainPart
    var boxes: BoxesPart
    var rows: [RowPart]
    var orders: [OrderPart]
    var remarks: RemarksPart
    var openings: [OpeningPart]
    var log: [LinePart]

    init(_ author: Author) {
        let (report, language) = (author.report, author.language)
        self.language = language
        (session, mode, rehearsal) = (report.session, report.outline.mode.rawValue, report.isRehearsal)
        (finished, ending) = (report.isFinished, report.ending?.rawValue)
        (began, ended) = (Instant(report.beganAt), Instant(report.endedAt))
        seconds = (report.endedAt - report.beganAt).seconds
        engineers = report.engineers.map(\.text)
        witness = report.outline.witness.map { BoxText($0).text }
        program = BoxText(report.outline.program).text
        writtenBy = author.program
        procedure = ProcedurePart(report, language)
        mailStop = MailStopPart(report)
        noFailover = report.noFailover.map { SpanPart(from: $0.from, to: $0.to, until: report.endedAt) }
        earlier = report.earlier.map(EarlierPart.init)
        chain = ChainPart(report.seal, language)
        boxes = BoxesPart(
            active: BoxPart(report, .active), standby: BoxPart(report, .standby))
        rows = report.work.procedure.steps.map { RowPart($0, report, language) }
        orders = report.orders.map { OrderPart($0, language) }
        remarks = RemarksPart(report, language)
        openings = report.openings.map(OpeningPart.init)
        log = report.log.map { LinePart(at: Instant($0.at), text: $0.kind.words(in: language)) }
    }

    private enum CodingKeys: String, CodingKey {
        case schema, version, language, session, mode, rehearsal, finished, ending, began, ended, seconds, engineers
        case witness, program, writtenBy, procedure, mailStop, noFailover, earlier, chain, boxes, rows, orders, remarks
        case openings, log
    }
}

/// A moment as the file has it: `2026-11-24T14:41:07.250Z`.
struct Instant: Encodable {
    let moment: Moment

    init(_ moment: Moment) { self.moment = moment }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(moment.iso)
    }
}

/// A sentence at a time.
struct LinePart: Encodable {
    var at: Instant
    var text: String
}
