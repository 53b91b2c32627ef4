import Appliance
import TestSupport

/// What the simulated pair says that it has been through.
struct PairLog {
    /// How often each kind of command was taken, such as `A restarts`.
    let counts: [String: Int]
    let incidents: [String]
    let mailLost: Int

    init(of pair: SimulatedPairProgram) throws {
        let lines = try pair.ask("log", until: "Mail lost: ")
        var counts: [String: Int] = [:]
        for line in lines {
            guard let side = line.first, line.hasPrefix("\(side)  "), side == "A" || side == "S" else { continue }
            for match in line.matches(of: /([a-z ]+[a-z]): ([0-9]+)/) {
                let kind = match.output.1.drop { $0 == " " }
                counts["\(side) \(kind)"] = Int(match.output.2)
            }
        }
        self.counts = counts
        incidents = lines.filter { $0.hasPrefix("Incident: ") }.map { String($0) }
        mailLost = lines.last.flatMap { Int($0.dropFirst("Mail lost: ".count)) } ?? -1
    }

    /// The same of an evening in memory, in which nothing goes wrong: up to the item at this place, that one included.
    static func ofUndisturbedEvening(upTo place: Int) throws -> [String: Int] {
        var evening = try Evening()
        evening.work { $0.work.finishedAt != nil }
        let items = evening.work.items.prefix(place + 1).map(\.id)
        let orders = evening.orders.filter { items.contains($0.item) }
        var counts: [String: Int] = [:]
        for side in Side.allCases {
            for kind in ["mail saves", "redundancy saves", "restarts", "shutdowns", "update runs"] {
                counts["\(side.letter) \(kind)"] = orders.count { $0.side == side && $0.command.kind == kind }
            }
        }
        return counts
    }
}

extension Appliance.Command {
    fileprivate var kind: String {
        switch self {
        case .setServices: "mail saves"
        case .setRedundancy: "redundancy saves"
        case .restart: "restarts"
        case .shutDown: "shutdowns"
        case .applyUpdates: "update runs"
        }
    }
}
