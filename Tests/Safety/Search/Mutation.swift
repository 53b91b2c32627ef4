import Appliance
import Procedure

/// The table without some of its interlocks, and what comes of it.
package struct Mutation: Sendable {
    /// The rows that lack them.
    package var rows: [Step.ID]
    /// What is not asked for there any more.
    package var conditions: Set<Condition>
    /// Whether what the rows sense is taken away too, where the same fact is looked at twice.
    package var sensedToo = false
    /// Whether everything else that the rows require is taken away too, so that what is put to the test stands alone.
    package var isAlone = false
    /// Whether it is kept after all: what the search must not find then.
    package var isKept = false
    /// How much may go wrong until it is found.
    package var budget = Budget(mischief: 1, faults: 0)
    /// Whether the addresses are typed the wrong way round.
    package var isSwapped = false
    /// The latch that is not watched.
    package var latch: Latch?

    /// The table without these conditions in these rows.
    package init(_ rows: [Step.ID], without conditions: Set<Condition>) {
        (self.rows, self.conditions) = (rows, conditions)
    }

    /// The table without a latch, looked at from the row on that brings its fact about.
    package init(without latch: Latch) {
        self.init([latch.from.step], without: [latch.holds])
        self.latch = latch
    }

    /// The same, where what the rows sense is taken away too.
    package var andSensed: Mutation { changed { $0.sensedToo = true } }
    /// The same, where nothing else guards from the row on in which it can come to be untrue: a latch's rows are all that it
    /// watches over.
    package func alone(in procedure: Procedure) -> Mutation {
        changed { other in
            other.isAlone = true
            let steps = procedure.steps.map(\.id)
            let begin = latch?.from.step ?? conditions.compactMap { $0.source(in: procedure) }.first ?? rows.first
            let end = latch?.until.step ?? rows.last
            guard let begin, let end, let first = steps.firstIndex(of: begin), let last = steps.firstIndex(of: end)
            else { return }
            other.rows = Array(steps[first...last])
            other.sensedToo = conditions.contains(.patchesEqual)
        }
    }
    /// The same, with what is put to the test in its place.
    package var kept: Mutation { changed { $0.isKept = true } }
    /// The same, where so much goes wrong.
    package func with(mischief: Int) -> Mutation { changed { $0.budget.mischief = mischief } }
    /// The same, where the addresses were typed the wrong way round.
    package var swapped: Mutation { changed { $0.isSwapped = true } }

    private func changed(_ change: (inout Mutation) -> Void) -> Mutation {
        var other = self
        change(&other)
        return other
    }

    /// Every interlock of a table on its own: a row and a condition that the row or an item of it requires.
    package static func all(of procedure: Procedure) -> [Mutation] {
        procedure.steps.flatMap { step in
            var conditions: [Condition] = []
            for requirement in step.requires + step.items.flatMap(\.requires)
            where !conditions.contains(requirement.condition) {
                conditions.append(requirement.condition)
            }
            return conditions.map { Mutation([step.id], without: [$0]) }
        }
    }

    /// The table without them.
    package func table(from procedure: Procedure) -> Procedure {
        var table = procedure
        if let latch {
            table.latches.removeAll { isAlone ? ($0.id != latch.id || !isKept) : $0.id == latch.id }
            if !isAlone { return table }
        } else {
            // A latch would see the same a moment later: each line of defence is put to the test by itself. What is asked for
            // once a latch has been mended needs that latch.
            table.latches.removeAll { !conditions.contains(.untouched($0.holds.side ?? .active)) }
        }
        for chapter in table.chapters.indices {
            for step in table.chapters[chapter].steps.indices
            where rows.contains(table.chapters[chapter].steps[step].id) {
                weaken(&table.chapters[chapter].steps[step])
            }
        }
        return table
    }

    private func weaken(_ step: inout Step) {
        step.requires.removeAll(where: isOff)
        for item in step.items.indices {
            step.items[item].requires.removeAll(where: isOff)
            if sensedToo { step.items[item].sensed.removeAll { conditions.contains($0.condition) } }
        }
    }

    private func isOff(_ requirement: Requirement) -> Bool {
        let isTested = latch == nil && conditions.contains(requirement.condition)
        return isTested ? !isKept : isAlone
    }

    /// The shortest story of what comes of it: an accident; or else an order that leaves, hands that are asked for, or a tick
    /// that is set while the program knows that it must not be; or else an order that something other than the table holds back.
    ///
    /// - Parameter moments: how many moments of the row's turn are tried, some seconds apart, until one leads to something: a
    ///   print does not say how long ago the boxes were read, and what another hand does may or may not be seen before the next
    ///   reading.
    package func story(in procedure: Procedure, states: Int, moments: Int = 1) -> (what: String, story: Story)? {
        guard var start = start(in: procedure) else { return nil }
        for _ in 0..<moments {
            if let found = story(from: start, states: states) { return found }
            let next = start.now + .seconds(7)
            while start.now < next { start.step(until: next) }
        }
        return nil
    }

    private func story(from start: World, states: Int) -> (what: String, story: Story)? {
        let limits = Search.Limits(states: states, stopsAtFirst: true)
        var search = Search(from: start, limits: limits) { $0.accidents.first.map { "\($0)" } }
        if !isAlone, let found = search.run().findings.first { return (found.key, found.value) }
        let (conditions, latch) = (conditions, latch)
        search = Search(from: start, limits: limits) { world in
            latch.map { world.slip(against: $0) } ?? world.slip(against: conditions)
        }
        if let found = search.run().findings.first { return (found.key, found.value) }
        guard isAlone, latch == nil else { return nil }
        search = Search(from: start, limits: limits) { $0.heldBack(against: conditions) }
        return search.run().findings.first.map { ($0.key, $0.value) }
    }

    private func start(in procedure: Procedure) -> World? {
        let table = table(from: procedure)
        var world = World(table, guards: procedure, isSwapped: isSwapped)
        if !isSwapped {
            let places = World.checkpoints(world)
            guard let row = places.first(where: { isStart($0.place, in: procedure) }) else { return nil }
            world = row.world
        }
        world.budget = budget
        if isAlone { world.lures = conditions.flatMap(\.lures) }
        return world
    }

    /// A row is looked at from its beginning; a latch from where its watch begins.
    private func isStart(_ place: String, in procedure: Procedure) -> Bool {
        guard let latch else { return rows.first.map { place.hasPrefix("\($0).") } ?? false }
        let items = procedure.items.map(\.id)
        return items.firstIndex(of: latch.from).map { items[$0 + 1].description == place } ?? false
    }
}
