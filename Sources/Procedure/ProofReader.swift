import Appliance
import ProofReading

/// Looks for what reads well and is wrong all the same: a reference to nowhere, an item that nothing could ever tick.
struct ProofReader {
    let procedure: Procedure

    func check(_ passage: Passage) {
        checkSections(passage)
        if procedure.chapters.isEmpty { passage["chapters"]?.note(Self.noChapter) }
        for (chapter, row) in zip(procedure.chapters, passage["chapters"]?.list ?? []) {
            if chapter.steps.isEmpty { row["steps"]?.note(Self.noStep(chapter.number)) }
            for (step, row) in zip(chapter.steps, row["steps"]?.list ?? []) { check(step, row) }
        }
        for (latch, row) in zip(procedure.latches, passage["latches"]?.list ?? []) { check(latch, row) }
    }

    /// A table without anything to do would be finished before it begins.
    private static let noChapter = Mistake.Kind.senseless(
        Words(
            ja: "手順がありません。これでは始めたとたんに完了になります。chapters に一つ以上書いてください。",
            en: "There is nothing to do: such a work would be finished at once. Give 'chapters' at least one."))

    private static func noStep(_ chapter: Int) -> Mistake.Kind {
        .senseless(
            Words(
                ja: "STEP\(chapter) に行がありません。steps に一つ以上書いてください。",
                en: "STEP\(chapter) has no rows. Give 'steps' at least one."))
    }

    private func check(_ latch: Latch, _ passage: Passage) {
        if procedure.latches.count(where: { $0.id == latch.id }) > 1 { passage["latch"]?.note(.duplicate(latch.id)) }
        let items = procedure.items.map(\.id)
        if !items.contains(latch.from) { passage["from"]?.note(.dangling("STEP\(latch.from)")) }
        if !items.contains(latch.until) || latch.until <= latch.from {
            passage["until"]?.note(.dangling("STEP\(latch.until)"))
        }
        for (item, passage) in zip(latch.reopens, passage["reopens"]?.list ?? [])
        where !items.contains(item) || item > latch.from {
            passage.note(.dangling("STEP\(item)"))
        }
        if !Latch.canHold(latch.holds) { passage["holds"]?.note(Self.cannotBeLatched) }
    }

    private static let cannotBeLatched = Mistake.Kind.senseless(
        Words(
            ja: "見張れるのは silent、lan1 out、mail closed、role だけです。",
            en: "Only 'silent', 'lan1 out', 'mail closed' and 'role' can be watched."))

    private func checkSections(_ passage: Passage) {
        var seen: Set<String> = []
        for (key, _) in passage["sections"]?.pairs ?? [] {
            guard let number = key.text, !seen.insert(number).inserted else { continue }
            key.note(.duplicate(number))
        }
    }

    private func check(_ step: Step, _ passage: Passage) {
        if step.items.isEmpty {
            passage.note(
                .senseless(
                    Words(
                        ja: "STEP\(step.id) に作業がありません。items に一つ以上書いてください。",
                        en: "STEP\(step.id) has nothing to do. Give it at least one item.")))
        }
        check(step.requires, at: passage["requires"], in: step.id)
        check(step.override?.lifts ?? [], at: passage["override"]?["lifts"], in: step.id)
        check(step.override?.requires ?? [], at: passage["override"]?["requires"], in: step.id)
        for (item, passage) in zip(step.items, passage["items"]?.list ?? []) { check(item, passage) }
    }

    private func check(_ item: Item, _ passage: Passage) {
        check(item.requires, at: passage["requires"], in: item.id.step)
        check(item.sensed, at: passage["sensed"], in: item.id.step)
        for (number, passage) in zip(item.sections, passage["sections"]?.list ?? [])
        where !procedure.sections.contains(where: { $0.number == number }) {
            passage.note(.dangling(number))
        }
        if item.sensed.isEmpty && item.attested == nil {
            passage.note(
                .senseless(
                    Words(
                        ja: "この作業は、検知も申告もないため完了になりません。sensed か attested を書いてください。",
                        en: "Nothing can ever complete this item. Give it 'sensed' or 'attested'.")))
        }
    }

    private func check(_ requirements: [Requirement], at passage: Passage?, in step: Step.ID) {
        for (requirement, passage) in zip(requirements, passage?.list ?? []) {
            guard let after = requirement.after, after >= step || procedure.step(after) == nil else { continue }
            passage.note(.dangling("STEP\(after)"))
        }
    }
}
