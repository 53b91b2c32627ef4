import Appliance
import Journal
import Procedure
import Report
import TestSupport
import Walkthrough

/// An evening as a session of a journal has it, and the report that its record makes.
struct Told {
    var header: Header
    var records: [JournalRecord]

    /// - Parameters:
    ///   - engineer: who did the work.
    ///   - end: the last row; `nil` where the record breaks off.
    init(
        _ evening: Evening, mode: Outline.Mode = .rehearsal, engineer: String = "安川 太郎",
        addresses: BySide<String> = Told.addresses, end: JournalRecord? = .finished
    ) throws {
        let outline = Outline(
            program: "0.2.0",
            procedure: ProcedureMark(name: "netshaker-red-mail-update", revision: 1, hash: Told.hash),
            addresses: addresses, engineer: engineer, mode: mode, startedAt: Self.begin)
        header = Header(outline, settings: evening.work.settings)
        let opening = Opening(
            program: "0.2.0", engineer: engineer, at: Self.begin, hosts: BySide(active: nil, standby: nil))
        records = [.opened(opening)] + evening.recorded.map { .event($0) } + [end].compactMap(\.self)
    }

    /// The report, as if every row were proved.
    func report(_ seal: Seal? = nil, earlier: WorkReport.Earlier? = nil) throws -> WorkReport {
        var account = Account(session: 7, header, try Shipped.procedure)
        for record in records { account.take(record) }
        let whole = Seal(rows: Int64(records.count), last: Digest(of: "the last row".utf8))
        return account.report(seal ?? whole, earlier: earlier)
    }

    static let begin = Moment(seconds: 1_228_300_000)
    static let addresses = BySide(active: "http://192.0.2.1:444", standby: "http://192.0.2.2:444")
    private static let hash = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
}

extension WorkReport {
    /// In a language, by the clock of Japan.
    func text(_ format: Format, _ language: Language = .japanese) throws -> String {
        try text(format, in: language, utcOffset: 9 * 3600, program: "0.2.0")
    }
}

/// The whole evening with nothing amiss, played once, on boxes that have words for what they show.
enum WholeEvening {
    private static let played = Result { () throws -> (whole: Evening, half: Evening) in
        var evening = try Evening()
        evening.wire.reading = { _, reading in
            guard let status = reading.redundancy else { return }
            reading.redundancy?.roleText = status.role.map { BoxText(words(of: $0)) }
            reading.redundancy?.syncText = status.sync.map { BoxText(words(of: $0, status.syncPercent)) }
        }
        evening.work(upTo: "2-1")
        let half = evening
        evening.work { $0.work.current == nil }
        return (evening, half)
    }

    /// To its end.
    static var evening: Evening { get throws { try played.get().whole } }

    /// Up to where both boxes are off.
    static var half: Evening { get throws { try played.get().half } }

    private static func words(of role: Role) -> String {
        switch role {
        case .active: "アクティブで動作しています。"
        case .standby: "スタンバイで動作しています。"
        }
    }

    private static func words(of sync: SyncState, _ percent: Int?) -> String {
        switch sync {
        case .complete: "同期が完了しました。"
        case .running: "同期中です。(\(percent ?? 0)%)"
        case .broken: "データの同期がとれていません。"
        }
    }
}
