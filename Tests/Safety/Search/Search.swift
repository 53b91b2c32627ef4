import Walkthrough

/// Breadth first, so that what is found first is the shortest story.
package struct Search {
    /// How far it goes.
    package struct Limits: Sendable {
        /// States.
        package var states: Int
        /// Moves of a story.
        package var depth: Int
        /// Whether one finding is enough.
        package var stopsAtFirst: Bool

        /// So far.
        package init(states: Int, depth: Int = .max, stopsAtFirst: Bool = false) {
            (self.states, self.depth, self.stopsAtFirst) = (states, depth, stopsAtFirst)
        }
    }

    /// What is wrong with what has just happened; `nil` if nothing.
    package typealias Judge = @Sendable (World) -> String?

    /// What came of it.
    package internal(set) var result = Result()
    let start: World
    let limits: Limits
    let judge: Judge
    var seen: [Print: Int32]
    var nodes: [Node]
    var edges: [Edge] = []
    private var frontier: [Place]

    /// A search from a world on that has not begun.
    package init(from start: World, limits: Limits, judge: @escaping Judge) {
        (self.start, self.limits, self.judge) = (start, limits, judge)
        let print = start.print
        seen = [print: 0]
        seen.reserveCapacity(min(limits.states, 2_000_000))
        nodes = [Node(parent: -1, move: .wait, outlook: start.outlook)]
        frontier = [Place(node: 0, print: print, world: start)]
    }

    /// Everything that can be reached, as far as the limits go, with so many threads; the result does not depend on them.
    package mutating func run(threads: Int = 2) async -> Result {
        while !frontier.isEmpty, !isOver {
            result.depth += 1
            let parts = frontier.parts(threads * 4)
            frontier = []
            for batch in parts.batches(threads) { merge(await expand(batch)) }
        }
        result.states = nodes.count
        result.isComplete = frontier.isEmpty
        if result.isComplete { judgeDeadEnds() }
        return result
    }

    private var isOver: Bool {
        nodes.count >= limits.states || result.depth >= limits.depth
            || (limits.stopsAtFirst && !result.findings.isEmpty)
    }

    private func expand(_ batch: [ArraySlice<Place>]) async -> [[Arrival]] {
        await withTaskGroup(of: (Int, [Arrival]).self) { group in
            for (number, part) in batch.enumerated() {
                group.addTask { [seen, judge] in (number, part.arrivals(unless: seen, judge)) }
            }
            var arrivals: [[Arrival]] = Array(repeating: [], count: batch.count)
            for await (number, part) in group { arrivals[number] = part }
            return arrivals
        }
    }

    private mutating func merge(_ arrivals: [[Arrival]]) {
        for part in arrivals { for arrival in part { merge(arrival) } }
    }

    private mutating func merge(_ arrival: Arrival) {
        result.transitions += 1
        if let finding = arrival.finding { return note(finding, arrival) }
        if let known = seen[arrival.print] { return join(arrival, to: known) }
        guard let world = arrival.world else { return }
        let node = Int32(nodes.count)
        seen[arrival.print] = node
        nodes.append(Node(parent: arrival.from, move: arrival.move, outlook: world.outlook))
        frontier.append(Place(node: node, print: arrival.print, world: world))
        join(arrival, to: node)
    }

    /// Only what costs nothing is a way out of anything.
    private mutating func join(_ arrival: Arrival, to node: Int32) {
        guard arrival.isFree, arrival.from != node else { return }
        edges.append(Edge(from: arrival.from, to: node))
    }

    private mutating func note(_ finding: String, _ arrival: Arrival) {
        guard result.findings[finding] == nil else { return }
        var story = story(of: arrival.from)
        story.moves.append(arrival.move)
        result.findings[finding] = story
    }

    /// How a state was reached.
    func story(of node: Int32) -> Story {
        var moves: [Move] = []
        var node = node
        while node > 0 {
            moves.append(nodes[Int(node)].move)
            node = nodes[Int(node)].parent
        }
        return Story(start: start, moves: moves.reversed())
    }
}

extension Search {
    /// How far it came.
    package struct Result: Sendable {
        /// Distinct states.
        package var states = 0
        /// Moves tried.
        package var transitions = 0
        /// The longest story.
        package var depth = 0
        /// Whether nothing more can be reached.
        package var isComplete = false
        /// What was found, each with its shortest story.
        package var findings: [String: Story] = [:]
        /// States from which the work cannot be finished any more, and in which the program says why it stands.
        package var lost = 0
    }

    struct Node {
        var parent: Int32
        var move: Move
        var outlook: Outlook
    }

    struct Edge {
        var from: Int32
        var to: Int32
    }

    /// A state that is still to be gone on from.
    struct Place: Sendable {
        var node: Int32
        var print: Print
        var world: World
    }

    /// A state that a move led to; without its world if it is known already.
    struct Arrival: Sendable {
        var from: Int32
        var move: Move
        var print: Print
        var isFree: Bool
        var finding: String?
        var world: World?
    }
}

extension ArraySlice<Search.Place> {
    /// Every move from every state.
    func arrivals(unless seen: [Print: Int32], _ judge: Search.Judge) -> [Search.Arrival] {
        var arrivals: [Search.Arrival] = []
        var kept: Set<Print> = []
        for place in self {
            for move in place.world.moves {
                var world = place.world
                let print = world.arrive(by: move, from: place.print)
                var arrival = Search.Arrival(
                    from: place.node, move: move, print: print, isFree: move.isFree, finding: judge(world), world: nil)
                if seen[print] == nil, kept.insert(print).inserted { arrival.world = world }
                arrivals.append(arrival)
            }
        }
        return arrivals
    }
}

extension Array {
    /// In so many parts of about the same size.
    func parts(_ count: Int) -> [ArraySlice<Element>] {
        let size = Swift.max(64, (self.count + count - 1) / count)
        return stride(from: 0, to: self.count, by: size).map { self[$0..<Swift.min($0 + size, self.count)] }
    }

    /// So many at a time.
    func batches(_ size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
