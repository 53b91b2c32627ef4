import Appliance
import Dashboard
import Procedure
import Walkthrough

/// What was out of the ordinary.
struct RemarksPart: Encodable {
    var overrides: [OverridePart]
    var decisions: [LinePart]
    var alarms: [AlarmPart]
    var reopened: [LinePart]
    var refusals: [RefusalPart]
    var interruptions: [LinePart]
    var notes: [NotePart]
    var debts: [String]
    var alarmsInForce: [String]

    init(_ report: WorkReport, _ language: Language) {
        overrides = report.work.overrides.map { OverridePart($0, language) }
        alarms = report.alarms.map { AlarmPart($0, language) }
        refusals = report.refusals.map { RefusalPart($0, language) }
        notes = report.log.compactMap(NotePart.init)
        debts = report.work.debts.map(\.name)
        alarmsInForce = report.work.alarms.map { $0.words(in: language) }
        func lines(_ remark: Remark) -> [LinePart] {
            report.log.filter { $0.kind.remark == remark }.map {
                LinePart(at: Instant($0.at), text: $0.kind.words(in: language))
            }
        }
        (decisions, reopened, interruptions) = (lines(.decision), lines(.reopened), lines(.interruption))
    }
}

/// A departure from the procedure.
struct OverridePart: Encodable {
    var at: Instant
    var item: String
    var lifted: [String]
    var reason: String

    init(_ override: Overriding, _ language: Language) {
        (at, item, reason) = (Instant(override.at), "\(override.item)", override.reason.text)
        lifted = override.terms.lifts.map { $0.condition.words(in: language) }
    }
}

/// An alarm; `to` is missing where it was never over.
struct AlarmPart: Encodable {
    var from: Instant
    var to: Instant?
    var hazard: String?
    var text: String

    init(_ account: AlarmAccount, _ language: Language) {
        (from, to) = (Instant(account.from), account.to.map(Instant.init))
        (hazard, text) = (account.alarm.hazard?.rawValue, account.alarm.words(in: language))
    }
}

/// Something that was refused, and how many times in a row.
struct RefusalPart: Encodable {
    var at: Instant
    var times: Int
    var text: String

    init(_ account: RefusalAccount, _ language: Language) {
        (at, times, text) = (Instant(account.at), account.times, account.refusal.words(in: language))
    }
}

/// A line of the engineer's own.
struct NotePart: Encodable {
    var at: Instant
    var item: String
    var text: String

    init?(_ entry: Entry) {
        guard case .noted(let item, let text) = entry.kind else { return nil }
        (at, self.item, self.text) = (Instant(entry.at), "\(item)", text.text)
    }
}

extension Debt {
    fileprivate var name: String {
        switch self {
        case .mailStopped: "mailStopped"
        case .mailPartly(let side, _, _): "mailPartly.\(side.rawValue)"
        case .lan1Out(let side, _): "lan1Out.\(side.rawValue)"
        case .noFailover: "noFailover"
        }
    }
}
