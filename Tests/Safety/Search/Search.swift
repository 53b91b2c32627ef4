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

    /// Everything that can be reached, as far as the limits go. One search is one thread; tests run several at once.
    package mutating func run() -> Result {
        while !frontier.isEmpty, !isOver {
            result.depth += 1
            let places = frontier
            frontier = []
            for place in places {
                if isOver { break }
                expand(place)
            }
        }
        result.states = nodes.count
        result.isComplete = frontier.isEmpty && !isOver
        if result.isComplete { judgeDeadEnds() }
        return result
    }

    private var isOver: Bool {
        nodes.count >= limits.states || result.depth >= limits.depth
            || (limits.stopsAtFirst && !result.findings.isEmpty)
    }

    /// Every move from a state.
    private mutating func expand(_ place: Place) {
        for move in place.world.moves {
            var world = place.world
            let (print, made) = world.arrive(by: move, from: place.print) { seen[$0] != nil }
            result.transitions += 1
            if let finding = judge(world) {
                note(finding, after: made, from: place.node)
            } else {
                join(made, from: place.node, to: seen[print] ?? add(world, print, after: made, from: place.node))
            }
        }
    }

    private mutating func add(_ world: World, _ print: Print, after move: Move, from parent: Int32) -> Int32 {
        let node = Int32(nodes.count)
        seen[print] = node
        nodes.append(Node(parent: parent, move: move, outlook: world.outlook))
        frontier.append(Place(node: node, print: print, world: world))
        return node
    }

    /// Only what costs nothing is a way out of anything.
    private mutating func join(_ move: Move, from: Int32, to node: Int32) {
        guard move.isFree, from != node else { return }
        edges.append(Edge(from: from, to: node))
    }

    private mutating func note(_ finding: String, after move: Move, from node: Int32) {
        guard result.findings[finding] == nil else { return }
        var story = story(of: node)
        story.moves.append(move)
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
}
