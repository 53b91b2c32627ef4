import Appliance
import SimulatedConsole
import SimulatedPair

/// What the simulated pair has been through, as `redpair simulate` tells it: how often each command was taken, what really
/// went wrong, and how much mail was lost.
struct LogLines {
    private let orders: [TakenOrder]
    private let pair: SimulatedPair

    init(_ console: SimulatedConsole) { (orders, pair) = (console.orders, console.pair) }

    func lines(in language: Language) -> [String] {
        let incidents = pair.incidents.map { Words(ja: "事故: \($0.fact)", en: "Incident: \($0.fact)") }
        let lost = Words(ja: "失われたメール: \(pair.mailLost) 通", en: "Mail lost: \(pair.mailLost)")
        return Side.allCases.map { line(of: $0, in: language) } + (incidents + [lost]).map { $0(in: language) }
    }

    private func line(of side: Side, in language: Language) -> String {
        let counts = TakenOrder.Kind.allCases.map { kind in
            "\(kind.words(in: language)): \(orders.count { $0 == TakenOrder(side: side, kind: kind) })"
        }
        return "\(side.letter)  \(counts.joined(separator: "  "))"
    }
}

extension TakenOrder.Kind {
    fileprivate var words: Words {
        switch self {
        case .mail: Words(ja: "メール設定の保存", en: "mail saves")
        case .redundancy: Words(ja: "冗長化設定の保存", en: "redundancy saves")
        case .restart: Words(ja: "再起動", en: "restarts")
        case .shutDown: Words(ja: "シャットダウン", en: "shutdowns")
        case .update: Words(ja: "アップデート実行", en: "update runs")
        }
    }
}
