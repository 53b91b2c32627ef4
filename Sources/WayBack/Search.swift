import Appliance
import SimulatedPair

/// The search for the shortest safe way: uniform cost, over every world that the pair may be.
struct Search {
    /// What is to be reached.
    enum Goal {
        /// Mail flows through the target, and the other box is off or in the pair.
        case mail
        /// The pair is redundant as well.
        case wholePair
    }

    /// The longest way that is advised, in operations; a longer one is no advice for a bad night.
    private static let reach = (mail: 10, wholePair: 4)
    /// The most postures that are looked at; far more than there are.
    private static let limit = 2000

    let belief: Belief
    let target: Side
    let goal: Goal

    init(_ belief: Belief, towards target: Side, for goal: Goal) {
        (self.belief, self.target, self.goal) = (belief, target, goal)
    }

    /// A place in the search: what the worlds have become, and how.
    struct Node {
        var worlds: [SimulatedPair]
        /// What boxes that are on their way somewhere by themselves must be waited for. The model knows how long that
        /// takes, the real box does not keep to it: it is over only when somebody has seen it.
        var awaited: [Side: Move.Wait] = [:]
        var strides: [Stride] = []
        var cost = Span.zero
    }

    /// The cheapest way to the goal; `nil` where there is none.
    func shortest(from worlds: [SimulatedPair]) -> Node? {
        var frontier = [Node(worlds: worlds, awaited: waits(in: worlds))]
        var seen: Set<Node.Key> = []
        while let place = frontier.indices.min(by: { frontier[$0].cost < frontier[$1].cost }), seen.count < Self.limit {
            let node = frontier.remove(at: place)
            if isReached(node) { return node }
            guard seen.insert(node.key).inserted, node.strides.count < reach else { continue }
            frontier += moves(from: node).compactMap { step(node, by: $0) }
        }
        return nil
    }

    private var reach: Int { goal == .mail ? Self.reach.mail : Self.reach.wholePair }

    private func isReached(_ node: Node) -> Bool {
        node.worlds.allSatisfy { pair in
            pair.servesSafely(belief.services, by: target) && (goal == .mail || pair.isWhole)
        }
    }

    /// One operation, in every world; `nil` where it cannot be done in one, or does harm there.
    private func step(_ node: Node, by move: Move) -> Node? {
        var next = node
        var longest = Span.zero
        for (index, before) in node.worlds.enumerated() {
            guard move.isDone(in: &next.worlds[index]) else { return nil }
            let after = next.worlds[index]
            guard Safety(belief: belief).allows(after, after: before) else { return nil }
            longest = max(longest, after.now - before.now)
        }
        if case .wait(let side, _) = move { next.awaited[side] = nil }
        next.awaited.merge(waits(in: next.worlds)) { old, _ in old }
        next.cost = node.cost + longest + Move.effort
        next.strides.append(Stride(move, role: role(after: move, in: next.worlds)))
        return next
    }

    /// What the box is to be then, for operations that start it; only where all worlds agree.
    private func role(after move: Move, in worlds: [SimulatedPair]) -> Role? {
        switch move {
        case .pressPower, .command(.restart, _), .wait(_, .takesOver): break
        case .command, .ensureOff, .restoreLAN1, .connectPC, .wait: return nil
        }
        let roles = Set(worlds.map { $0.box(move.side).role })
        return roles.count == 1 ? roles.first.flatMap(\.self) : nil
    }
}

extension Search.Node {
    /// What tells places of the search apart.
    struct Key: Hashable {
        let postures: [Posture]
        let awaited: [Side: Move.Wait]
    }

    var key: Key { Key(postures: worlds.map(Posture.init), awaited: awaited) }
}

/// What of a pair tells places of the search apart: everything but times and mails.
struct Posture: Hashable {
    private let boxes: BySide<Box>
    private let sees: Bool

    private struct Box: Hashable {
        let isLit, isMoving, isSaved, isInForce, isWhole: Bool
        let lan1: LAN1
        let role: Role?
        let mail: [MailService: Bool]
    }

    init(_ pair: SimulatedPair) {
        boxes = BySide { side in
            let box = pair.box(side)
            return Box(
                isLit: box.power.lampIsOn, isMoving: pair.isInMotion(side), isSaved: box.redundancy.isEnabled,
                isInForce: box.redundancyInForce, isWhole: box.dataAreWhole, lan1: box.lan1, role: box.role,
                mail: box.mail.switches)
        }
        sees = pair.boxesSeeEachOther
    }
}
