import Appliance
import Walkthrough

/// How a state stands to the end of the work.
enum Outlook: Sendable {
    /// The work is done.
    case finished
    /// Somebody strayed on the way here; the program says why it stands, or what it waits for.
    case spoken
    /// Somebody strayed on the way here, and the program says nothing.
    case mute
    /// Nobody has done anything wrong: the work must be possible to finish.
    case clean
}

extension World {
    /// Whether somebody who does what the table says comes to the end. The search takes states for one that differ in how
    /// long ago something was, so a way that it has not found may be there.
    var canFinish: Bool {
        var world = self
        let end = now + .minutes(240)
        while world.now < end, world.work.finishedAt == nil { world.goOn() }
        return world.work.finishedAt != nil
    }

    var outlook: Outlook {
        if work.finishedAt != nil { return .finished }
        if strayedAt == nil { return .clean }
        guard let item = work.current else { return work.debts.isEmpty ? .mute : .spoken }
        let speaks = !work.alarms.isEmpty || work.prompt != nil || work.unmet(item) != nil || !work.refusalsNow.isEmpty
        return speaks ? .spoken : .mute
    }
}

extension Search {
    /// I9: from every state the work can be finished by moves that are nobody's fault; where it cannot, somebody strayed
    /// before, and the program says why it stands.
    mutating func judgeDeadEnds() {
        let leads = leadsToEnd()
        for (node, leads) in leads.enumerated() where !leads {
            switch nodes[node].outlook {
            case .finished: break
            case .spoken: result.lost += 1
            case .mute: note("I9 stands, and says nothing", node)
            case .clean where story(of: Int32(node)).end.canFinish: break
            case .clean: note("I9 nobody strayed, and the work cannot be finished", node)
            }
        }
    }

    private mutating func note(_ finding: String, _ node: Int) {
        guard result.findings[finding] == nil else { return }
        result.findings[finding] = story(of: Int32(node))
    }

    /// Which states the end can be reached from.
    private func leadsToEnd() -> [Bool] {
        var before: [[Int32]] = Array(repeating: [], count: nodes.count)
        for edge in edges { before[Int(edge.to)].append(edge.from) }
        var leads = nodes.map { $0.outlook == .finished }
        var open = leads.indices.filter { leads[$0] }
        while let node = open.popLast() {
            for from in before[node] where !leads[Int(from)] {
                leads[Int(from)] = true
                open.append(Int(from))
            }
        }
        return leads
    }
}
