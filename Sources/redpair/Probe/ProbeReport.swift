import Appliance
import Dashboard
import WebConsole

/// The report of `redpair probe` for one box: a line for each promise, under the page that it was looked for on.
struct ProbeReport {
    let side: Side
    let address: ConsoleAddress
    let box: ProbedBox

    func lines(in language: Language) -> [String] {
        let head = "\(side.letter) \(side.words(in: language)) \(address)"
        if let fault = box.fault { return [head, "  ✗ \(fault.words(in: language))", ""] }
        let places = Promise.Place.allCases.flatMap { place in
            let promises = box.promises.filter { $0.place == place }
            return promises.isEmpty ? [] : ["  \(place.key)"] + promises.map { line(of: $0, in: language) }
        }
        return [head] + places + [verdict(in: language), ""]
    }

    private func line(of promise: Promise, in language: Language) -> String {
        let sought = promise.sought.map { "「\($0)」" }.joined()
        switch promise.state {
        case .found(let text): return "    ✓ \(promise.key)  \(sought)  \(text)"
        case .absent:
            let words = Words(ja: "なし（なくても可）", en: "not there (need not be)")
            return "    - \(promise.key)  \(sought)  \(words(in: language))"
        case .unnamed(let names):
            let words = Words(
                ja: "ファイルにない項目（送信時はそのまま返します）: \(names)",
                en: "fields that are not in the file (they go back as they came): \(names)")
            return "    - \(promise.key)  \(words(in: language))"
        case .missing(let fault): return "    ✗ \(promise.key)  \(sought)  \(fault.words(in: language))"
        }
    }

    private func verdict(in language: Language) -> String {
        let missing = box.promises.count { !$0.isKept }
        let all = box.promises.count(where: \.isDue)
        let words =
            missing == 0
            ? Words(ja: "  判定: すべて見つかりました（\(all) 項目）。", en: "  Verdict: all found (\(all)).")
            : Words(
                ja: "  判定: \(all) 項目のうち \(missing) 項目が見つかりません。--appliance で渡すファイルの該当する行を直してください。",
                en: "  Verdict: \(missing) of \(all) not found. Mend these entries in a file for --appliance.")
        return words(in: language)
    }
}
