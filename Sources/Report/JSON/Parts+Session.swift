import Appliance
import Dashboard
import Journal
import Walkthrough

/// Which table was followed.
struct ProcedurePart: Encodable {
    var name: String
    var revision: Int
    var hash: String
    var title: String
    var source: String

    init(_ report: WorkReport, _ language: Language) {
        let mark = report.outline.procedure
        (name, revision, hash) = (BoxText(mark.name).text, mark.revision, BoxText(mark.hash).text)
        title = report.work.procedure.title(in: language)
        source = report.work.procedure.source(in: language)
    }
}

/// The time without mail by the table, and what came after it; `to` is missing while it lasts.
struct MailStopPart: Encodable {
    var from: Instant
    var to: Instant?
    var seconds: Int64
    var outages: [SpanPart]

    init?(_ report: WorkReport) {
        guard let length = report.work.mailStop.length(at: report.endedAt) else { return nil }
        seconds = length.seconds
        outages = report.work.outages.map { SpanPart(from: $0.from, to: $0.to, until: report.endedAt) }
        switch report.work.mailStop {
        case .notYet: return nil
        case .since(let start): (from, to) = (Instant(start), nil)
        case .over(let start, let end): (from, to) = (Instant(start), Instant(end))
        }
    }
}

/// A span of the evening, such as mail that was down again, or flowed without automatic failover; `to` is missing while it
/// lasts.
struct SpanPart: Encodable {
    var from: Instant
    var to: Instant?
    var seconds: Int64

    init(from: Moment, to: Moment?, until end: Moment) {
        (self.from, self.to) = (Instant(from), to.map(Instant.init))
        seconds = ((to ?? end) - from).seconds
    }
}

/// The work that this one is compared with.
struct EarlierPart: Encodable {
    var session: Int64
    var began: Instant
    var seconds: Int64
    var mailStopSeconds: Int64?

    init(_ earlier: WorkReport.Earlier) {
        (session, began) = (earlier.session, Instant(earlier.beganAt))
        (seconds, mailStopSeconds) = (earlier.length.seconds, earlier.mailStop?.seconds)
    }
}

/// How far the record was proved.
struct ChainPart: Encodable {
    var whole: Bool
    var rows: Int64
    var last: String
    var brokenAt: Int64?
    var unproved: Int64?
    var problem: String?

    init(_ seal: Seal, _ language: Language) {
        (whole, rows, last) = (seal.isWhole, seal.rows, seal.last.description)
        problem = seal.flaw?.words(in: language)
        switch seal.flaw {
        case .broken(let row, let count): (brokenAt, unproved) = (row, count)
        case .unreadable(let row, _): brokenAt = row + 1
        case nil: break
        }
    }
}

/// Somebody who sat down to it.
struct OpeningPart: Encodable {
    var at: Instant
    var engineer: String
    var program: String

    init(_ opening: Opening) {
        at = Instant(opening.at)
        (engineer, program) = (BoxText(opening.engineer).text, BoxText(opening.program).text)
    }
}
