import Appliance
import Canvas
import Dashboard
import Preflight

/// The report of `redpair preflight`: a line per check in its group, the verdict, and what to do first.
struct PreflightReport {
    let readiness: Readiness
    /// The command line that was typed.
    let typed: CommandText
    /// How to put the addresses right, should they be the wrong way round.
    let swap: SideSwap

    func lines(in language: Language) -> [String] {
        Check.Group.allCases.flatMap { lines(of: $0, in: language) } + [verdict(in: language)]
            + advice.map { $0(in: language) }
    }

    private func lines(of group: Check.Group, in language: Language) -> [String] {
        let checks = readiness.checks.filter { $0.topic.group == group }
        return [group.words(in: language)] + checks.map { line(of: $0, in: language) } + [""]
    }

    private func line(of check: Check, in language: Language) -> String {
        let side = check.topic.side.map { String($0.letter) } ?? " "
        let topic = check.topic.words(in: language)
        let blanks = String(repeating: " ", count: max(1, 22 - Width.narrow.columns(of: topic)))
        return "  \(check.verdict.mark) \(side) \(topic)\(blanks)\(check.finding.words(in: language))"
    }

    private func verdict(in language: Language) -> String {
        let (bad, unknown) = (readiness.count(of: .notReady), readiness.count(of: .unknown))
        let cautions = readiness.count(of: .caution)
        let words =
            readiness.isReady
            ? Words(ja: "判定: 作業を始められます（注意 \(cautions) 件）。", en: "Verdict: ready (cautions: \(cautions)).")
            : Words(
                ja: "判定: まだ始められません（NG \(bad) 件、不明 \(unknown) 件、注意 \(cautions) 件）。",
                en: "Verdict: not ready (NG: \(bad), unknown: \(unknown), cautions: \(cautions)).")
        return words(in: language)
    }

    /// What to do first, and the command that does it where there is one. Cautions are all told: nothing else is left.
    private var advice: [Words] {
        let checks = readiness.isReady ? readiness.checks : readiness.first.map { [$0] } ?? []
        let advice = checks.compactMap { check in check.advice.map { words(of: check.topic, $0) } }
        return advice + [command].compactMap(\.self)
    }

    private func words(of topic: Check.Topic, _ advice: Words) -> Words {
        let side = topic.side.map { "\($0.letter) " } ?? ""
        let head = readiness.isReady ? Words(ja: "注意", en: "Caution") : Words(ja: "最初にすること", en: "First")
        return Words(
            ja: "\(head.ja): \(side)\(topic.words.ja) — \(advice.ja)",
            en: "\(head.en): \(side)\(topic.words.en) — \(advice.en)")
    }

    private var command: Words? {
        if case .rolesReversed = readiness.first?.finding { return swap.lines.last }
        guard readiness.isReady else { return nil }
        let run = typed.replacing("preflight", by: "run").text
        return Words(ja: "作業を始めるには: \(run)", en: "To begin the work: \(run)")
    }
}
