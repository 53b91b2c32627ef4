import Appliance
import SimulatedPair

/// A fault that can be switched on at the bench, of either box or of the pair, and the keys for it.
struct BenchFault {
    /// What happens.
    let words: Words
    /// For each key the box, where it is one's own, and the fault.
    let choices: [(key: Character, side: Side?, mishap: Mishap)]

    private init(_ words: Words, _ keys: String, _ mishap: (Side) -> Mishap) {
        self.words = words
        choices = zip(keys, Side.allCases).map { ($0, $1, mishap($1)) }
    }

    private init(_ words: Words, _ key: Character, _ mishap: Mishap) {
        self.words = words
        choices = [(key, nil, mishap)]
    }

    /// All of them; no key is one that closes the list.
    static let all = [
        BenchFault(Words(ja: "管理画面のセッションが切れる", en: "the console's sessions end"), "ab") { .sessionsEnd($0) },
        BenchFault(Words(ja: "次の指示の返事が失われる", en: "the answer to the next command is lost"), "cd") { .answerLost($0) },
        BenchFault(Words(ja: "次の指示を受けて何もしない", en: "the next command is taken and not carried out"), "eg") {
            .orderForgotten($0)
        },
        BenchFault(Words(ja: "管理画面のロック（5 分）", en: "the console is locked (5 min)"), "hi") {
            .consoleFails($0, .locked, for: .minutes(5))
        },
        BenchFault(Words(ja: "応答が途中で切れる（5 分）", en: "answers break off (5 min)"), "jk") {
            .consoleFails($0, .cutOff, for: .minutes(5))
        },
        BenchFault(Words(ja: "情報の更新が動かない（15 分）", en: "the monitor does not refresh (15 min)"), "lm") {
            .consoleFails($0, .monitorStuck, for: .minutes(15))
        },
        BenchFault(Words(ja: "アップデートが 1 件で止まる", en: "the update stops after one package"), "no") {
            .updateStops($0, after: 1)
        },
        BenchFault(Words(ja: "同期が 60% で止まる", en: "the sync stalls at 60 %"), "p", .syncStalls(atPercent: 60)),
        BenchFault(
            Words(ja: "新しいアップデートが公開される", en: "another update is published"), "r",
            .published(.publishedMeanwhile("20090115"))),
    ]

    /// What a key switches on; `nil` where it is none of the list's.
    static func of(_ key: Character) -> (words: Words, mishap: Mishap)? {
        for fault in all {
            guard let choice = fault.choices.first(where: { $0.key == key }) else { continue }
            let box = choice.side.map { "\($0.letter): " } ?? ""
            let words = Words(ja: "起こした障害: \(box)\(fault.words.ja)", en: "Switched on: \(box)\(fault.words.en)")
            return (words, choice.mishap)
        }
        return nil
    }
}
