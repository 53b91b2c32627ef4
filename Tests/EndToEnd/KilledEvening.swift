import Appliance
import Journal
import Scenario
import TestSupport
import Testing
import Walkthrough

/// A whole evening's work on a pair next door, by keys in a real terminal, by an engineer whose redpair is killed again
/// and again and who takes the work up each time.
struct KilledEvening {
    /// How often it was killed.
    private(set) var kills = 0
    /// How many of these found a command on its way: recorded, and its outcome not yet known.
    private(set) var killsInFlight = 0

    private let world: JournalWorld
    private let clock: HurriedClock
    private let fresh: Walkthrough
    private var dice: SeededDice
    private var history: History?
    /// How many times in a row it was killed within the same row.
    private var standstill = 0

    /// How many times less the boxes take for all they do, on a clock that goes as it should.
    private static let brisk = 30
    /// What it takes to start, whatever the clock says.
    private static let start = Duration.seconds(1)
    /// The longest that the program lives after that at first, and how much longer with each kill that found the row unchanged: ten
    /// seconds of silence take ten seconds.
    private static let life = Duration.seconds(4)
    private static let patience = Duration.seconds(4)
    /// How many lives in a hundred end with a command, not by the clock.
    private static let aimed = 60
    /// A request takes some 20 ms and a box 100 ms to save: a kill within so many milliseconds of the intent hits a command
    /// before it leaves, under way, carried out and not yet answered, or answered.
    private static let dangerous = 100

    /// - Parameter hurry: how many times as fast all clocks go.
    init(_ dice: SeededDice, hurry: Int) throws {
        world = try JournalWorld(speed: hurry, brisk: max(1, Self.brisk / hurry))
        clock = HurriedClock(times: hurry)
        fresh = try Evening().work
        self.dice = dice
    }

    /// Works until every row is done; or until it was killed so often, if it `mayStop` there.
    mutating func work(kills limit: Int, mayStop: Bool) throws -> SeededDice {
        while try !liveAndDie(mayDie: kills < limit) {
            if mayStop, kills >= limit {
                try checkCounts(upTo: history?.walkthrough(fresh.procedure).position ?? 0, <=, history)
                return dice
            }
        }
        try checkEnd()
        return dice
    }

    /// One life of the program.
    /// - Returns: whether the work is finished.
    private mutating func liveAndDie(mayDie: Bool) throws -> Bool {
        let terminal = try TmuxSession(clock.governing(Shell.reporting(try world.run())))
        let killer = mayDie ? Killer(of: try terminal.childOfShell(under: clock.programs), nextMoment()) : nil
        let process = try terminal.processIdentifier()
        defer {
            killer?.callOff()
            clock.forget(process)
        }
        var engineer = Engineer(at: terminal, reading: .english, bench: TypedBench(pair: world.pair))
        do {
            try engineer.work(limit: .seconds(900), patience: .seconds(300)) { $0.showsEnd }
            killer?.callOff()
            try leave(terminal)
            return true
        } catch Keyboard.Fault.programEnded(let status, let screen) {
            #expect(status == "137", "\(screen)")
            guard status == "137" else { throw Keyboard.Fault.programEnded(status: status, screen: screen) }
            kills += 1
            try checkRecord(rowsSeen: engineer.rows)
            return false
        }
    }

    private mutating func nextMoment() -> Killer.Moment {
        if dice.comesUp(Self.aimed) {
            let delay = Duration.milliseconds(Int.random(in: 0...Self.dangerous, using: &dice))
            return .intent(world.watchIntents(after: history?.intents.count ?? 0), then: delay)
        }
        let longest = (Self.start + (Self.life + Self.patience * standstill) / clock.times) / .milliseconds(1)
        return .after(.milliseconds(Int.random(in: 0...Int(longest), using: &dice)))
    }

    private func leave(_ terminal: TmuxSession) throws {
        try terminal.press("q")
        try terminal.wait(forText: "exit 0")
    }

    /// The chain is whole, nothing of what was there is gone or changed, and nothing was on the screen that is not there.
    private mutating func checkRecord(rowsSeen: [DashboardScreen.Row]) throws {
        let before = history
        history = try world.history()
        guard let history else { return #expect(before == nil) }
        #expect(Array(history.records.prefix(before?.records.count ?? 0)) == before?.records ?? [])
        let work = history.walkthrough(fresh.procedure)
        if work.inFlight != nil { killsInFlight += 1 }
        let steps = work.items.map { "\($0.id.step)" }
        let recorded = work.current.map { "\($0.id.step)" }
        if let seen = rowsSeen.last, let recorded, let row = steps.firstIndex(of: seen.step) {
            #expect(row <= steps.firstIndex(of: recorded) ?? 0, "\(seen) was on the screen, \(recorded) is recorded")
        }
        let position = before.map { $0.walkthrough(fresh.procedure).position } ?? 0
        standstill = work.position == position ? standstill + 1 : 0
    }

    /// Every row is done, each command reached the boxes as often as in an evening without a kill, and no mail was lost.
    private func checkEnd() throws {
        // A journal of its own: the evening is its first session.
        let end = try world.history(of: history?.session ?? 1)
        #expect(end.records.last == .finished)
        #expect(Array(end.records.prefix(history?.records.count ?? 0)) == history?.records ?? [])
        let work = end.walkthrough(fresh.procedure)
        #expect(work.finishedAt != nil && work.current == nil)
        try checkCounts(upTo: work.items.count, ==, end)
    }

    /// Whether each command reached the boxes as often as it should, by `fits`; and the boxes came to no harm.
    private func checkCounts(upTo place: Int, _ fits: (Int, Int) -> Bool, _ history: History?) throws {
        let log = try PairLog(of: world.pair)
        let undisturbed = try PairLog.ofUndisturbedEvening(upTo: place)
        #expect(Set(log.counts.keys) == Set(undisturbed.keys))
        for (kind, count) in log.counts {
            let right = undisturbed[kind] ?? 0
            #expect(fits(count, right), "\(kind): \(count), undisturbed \(right)\n\(history?.ordersTold ?? "")")
        }
        #expect(log.mailLost == 0 && log.incidents.isEmpty, "\(log)")
    }
}

extension History {
    /// Each start of the program, each command and its outcome, each word of a person's, a line each: what a failure needs.
    fileprivate var ordersTold: String {
        let lines: [String] = records.compactMap { record in
            switch record {
            case .intent(let order): "\(order.id) \(order.item) \(order.side) \(order.command)"
            case .event(let event): event.told
            case .opened, .stood, .left, .finished, .abandoned: nil
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension Event {
    fileprivate var told: String? {
        switch what {
        case .began, .hand(.attest), .performed: "\(at) \(what)"
        case .read(let side, let reading, _):
            reading.updates.map { "\(at) \(side) updates \($0.updates.count), \($0.progress?.text ?? "no run")" }
        default: nil
        }
    }
}
