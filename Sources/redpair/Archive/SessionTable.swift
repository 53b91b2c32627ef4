import Appliance
import Canvas
import Dashboard
import Journal
import Report

/// The list of sessions as a table for a terminal.
struct SessionTable {
    private let listings: [Listing]
    private let atWork: Set<Int64>
    private let language: Language

    /// - Parameter atWork: which of them a program leads now.
    init(_ listings: [Listing], atWork: Set<Int64>, _ language: Language) {
        (self.listings, self.atWork, self.language) = (listings, atWork, language)
    }

    /// The head, and a line for each session.
    var lines: [String] {
        let rows = [head] + listings.map(cells)
        let widths = head.indices.map { column in rows.map { Width.narrow.columns(of: $0[column]) }.max() ?? 0 }
        return rows.map { row in
            let padded = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - Width.narrow.columns(of: cell))
            }
            return Self.trimmed(padded.joined(separator: "  "))
        }
    }

    private var head: [String] {
        [
            "#", say("開始", "began"), say("種別", "kind"), say("装置（A / S）", "boxes (A / S)"), say("作業者", "engineer"),
            say("状態", "state"), say("メール停止", "mail stopped"),
        ]
    }

    private func cells(_ listing: Listing) -> [String] {
        let boxes = Side.allCases.map { side in
            listing.hosts[side]?.text ?? listing.outline.map { BoxText($0.addresses[side]).text } ?? "?"
        }
        return [
            "\(listing.id)", listing.outline.map { Self.stamp($0.startedAt) } ?? "?", kind(listing),
            boxes.joined(separator: " / "), listing.outline.map { BoxText($0.engineer).text } ?? "?", state(listing),
            mailStop(listing),
        ]
    }

    private static func stamp(_ moment: Moment) -> String {
        let offset = WorkClock.utcOffset(at: moment)
        return "\(moment.date(offset: offset)) \(moment.timeOfDay(offset: offset))"
    }

    private func kind(_ listing: Listing) -> String {
        let kind =
            switch listing.outline?.mode {
            case .rehearsal: say("訓練", "rehearsal")
            case .real: say("本番", "real")
            case .guide: say("ガイド", "guide")
            case nil: "?"
            }
        return kind + (listing.isImported ? say("（取込）", " (imported)") : "")
    }

    private func state(_ listing: Listing) -> String {
        let step = listing.standing?.step.map { " STEP\($0)" } ?? ""
        switch listing.ending {
        case .finished: return say("完了", "finished")
        case .left: return say("中断\(step)", "left at\(step)")
        case .abandoned: return say("打切り\(step)", "given up at\(step)")
        case .unreadable: return say("読めません（破損）", "unreadable (damaged)")
        case .open where atWork.contains(listing.id): return say("作業中\(step)", "at work:\(step)")
        case .open: return say("記録途切れ\(step)", "cut off at\(step)")
        }
    }

    private func mailStop(_ listing: Listing) -> String {
        guard let standing = listing.standing, let from = standing.mailStoppedAt else { return "-" }
        guard let to = standing.mailStartedAt else {
            return say("\(Self.stamp(from)) から停止中", "since \(Self.stamp(from)), and still")
        }
        return (to - from).clock
    }

    private func say(_ ja: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language == .japanese ? ja() : en()
    }

    private static func trimmed(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}

extension Seal {
    /// Whether a session's record is what was written.
    func words(of session: Int64) -> Words {
        guard let flaw else {
            return Words(
                ja: "作業 \(session): \(rows) 行、書かれた当時のままです。最終ハッシュ \(last)",
                en: "Session \(session): \(rows) rows, as they were written. Last hash \(last)")
        }
        return Words(ja: "作業 \(session): \(flaw.words.ja)", en: "Session \(session): \(flaw.words.en)")
    }
}
