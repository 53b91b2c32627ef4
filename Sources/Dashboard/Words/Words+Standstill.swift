import Appliance
import Procedure
import Walkthrough

extension Walkthrough {
    /// Where the work stands, and why it does not go on: what a person is told who leaves it there.
    public var standstill: [Words] {
        guard let item = current else { return [] }
        let side = Words(
            ja: "\(item.side.letter) \(item.side.words.ja)", en: "\(item.side.letter), the \(item.side.words.en)")
        let place = Words(
            ja: "STEP\(item.id.step)（\(side.ja)）\(item.text.ja)",
            en: "STEP\(item.id.step) (\(side.en)): \(item.text.en)")
        return [place] + reasons(item)
    }

    private func reasons(_ item: Item) -> [Words] {
        let interlocks = interlocks(of: item)
        if !interlocks.isEmpty { return interlocks.map(\.words) }
        if case .underWay(let act) = progress(of: item.id), let doubt = act.doubt {
            return [Words(ja: "結果不明: \(doubt.words.ja)", en: "Outcome unknown: \(doubt.words.en)")] + awaited(item)
        }
        return awaited(item)
    }

    /// What was not begun yet waits for nothing but a person.
    private func awaited(_ item: Item) -> [Words] {
        let isBegun = progress(of: item.id) != .pending || (item.operation == nil && item.attested == nil)
        guard isBegun, let (requirement, reason) = unmet(item) else { return [] }
        let condition = requirement.condition.words
        return [
            Words(
                ja: "検知待ち: \(condition.ja) — \(reason.words.ja)",
                en: "Still to be sensed: \(condition.en); \(reason.words.en)")
        ]
    }
}
