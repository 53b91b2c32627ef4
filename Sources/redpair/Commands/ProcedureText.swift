import Appliance
import Dashboard
import Procedure

/// The table as text: every row, with what is sensed, attested and required.
struct ProcedureText {
    private let procedure: Procedure
    private let language: Language

    init(_ procedure: Procedure, _ language: Language) { (self.procedure, self.language) = (procedure, language) }

    var lines: [String] {
        let title = [
            procedure.title(in: language), "\(procedure.name) r\(procedure.revision)", procedure.source(in: language),
        ]
        return title + procedure.chapters.flatMap(lines(of:)) + latches
    }

    private func lines(of chapter: Chapter) -> [String] {
        ["", "STEP\(chapter.number)  \(chapter.title(in: language))"] + chapter.steps.flatMap(lines(of:))
            + (chapter.closing.map { ["  — \($0(in: language))"] } ?? [])
    }

    private func lines(of step: Step) -> [String] {
        let required = step.requires.map { "         \(say("条件", "needs")): \($0.text(in: language))" }
        return required.isEmpty
            ? step.items.flatMap(lines(of:)) + notes(of: step)
            : ["  STEP\(step.id)"] + required + override(of: step) + step.items.flatMap(lines(of:)) + notes(of: step)
    }

    private func override(of step: Step) -> [String] {
        guard let terms = step.override else { return [] }
        let mark = terms.mark.map { " \($0)" } ?? ""
        return ["         \(say("逸脱可", "may be overridden"))\(mark): \(terms.words(in: language))"]
    }

    /// What is watched between rows.
    private var latches: [String] {
        if procedure.latches.isEmpty { return [] }
        return ["", say("行の間で見張ること", "Watched between rows")]
            + procedure.latches.map { latch in
                let span = say("STEP\(latch.from) から STEP\(latch.until) まで", "STEP\(latch.from) to STEP\(latch.until)")
                return "  \(latch.hazard.rawValue)  \(span): \(latch.holds.words(in: language))"
            }
    }

    private func lines(of item: Item) -> [String] {
        let sections = item.sections.isEmpty ? "" : "  *\(item.sections.joined(separator: ", "))"
        return ["  STEP\(item.id.step) \(item.side.letter)  \(item.text(in: language))\(sections)"]
            + item.requires.map { "         \(say("条件", "needs")): \($0.text(in: language))" }
            + item.sensed.map { "         \(say("検知", "sensed")): \($0.text(in: language))" }
            + (item.attested.map { ["         \(say("申告", "attested")): \($0(in: language))"] } ?? [])
    }

    private func notes(of step: Step) -> [String] {
        step.notes.map { "         \($0.mark ?? "※") \($0.words(in: language))" }
    }

    private func say(_ ja: String, _ en: String) -> String { language == .japanese ? ja : en }
}

extension Requirement {
    fileprivate func text(in language: Language) -> String {
        let when = after.map { Words(ja: "（STEP\($0) より後の確認で）", en: " (as seen after STEP\($0))") } ?? Words(same: "")
        return condition.words(in: language) + when(in: language)
    }
}
