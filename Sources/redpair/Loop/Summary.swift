import Appliance
import Dashboard
import SimulatedPair
import Walkthrough

/// How a rehearsal went: how long mail was down, what the boxes themselves took of it, what went wrong in the model.
struct Summary {
    let work: Walkthrough
    let pair: SimulatedPair

    /// Whether it is for somebody who typed words in the place of keys.
    let isTyped: Bool

    init(_ work: Walkthrough, _ pair: SimulatedPair, isTyped: Bool) {
        (self.work, self.pair, self.isTyped) = (work, pair, isTyped)
    }

    func lines(in language: Language) -> [String] {
        var lines =
            [outcome] + work.alarms.flatMap { [$0.words, isTyped ? $0.first.typed : $0.first] } + work.standstill
        if let down { lines += [mailDown(down), boxes(down)] }
        lines.append(Words(ja: "失われたメール: \(pair.mailLost) 通", en: "Mail lost: \(pair.mailLost)"))
        lines += pair.incidents.map { Words(ja: "事故: \($0.fact.words.ja)", en: "Incident: \($0.fact.words.en)") }
        return lines.map { $0(in: language) }
    }

    private var down: (from: Moment, to: Moment)? {
        switch work.mailStop {
        case .notYet: nil
        case .since(let start): (start, work.now)
        case .over(let start, let end): (start, end)
        }
    }

    private var outcome: Words {
        if work.finishedAt != nil { return Words(ja: "すべての手順が完了しました。", en: "Every row of the procedure is done.") }
        return work.placeLeft
    }

    private func mailDown(_ down: (from: Moment, to: Moment)) -> Words {
        let length = (down.to - down.from).clock
        return Words(ja: "メール停止時間: \(length)", en: "Mail was down: \(length)")
    }

    private func boxes(_ down: (from: Moment, to: Moment)) -> Words {
        let boxes = pair.boxTime(from: down.from, to: down.to)
        let rest = (down.to - down.from - boxes).clock
        return Words(
            ja: "うち装置自身の時間（起動・停止・更新・同期）: \(boxes.clock)（残りは人と待ち: \(rest)）",
            en:
                "Of that the boxes themselves took (starts, stops, updates, sync): \(boxes.clock) (the rest, hands and waiting: \(rest))"
        )
    }
}
