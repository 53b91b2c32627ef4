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

    private let world: JournalWorld
    private let fresh: Walkthrough
    private var dice: SeededDice
    private var history: History?
    /// How many times in a row it was killed within the same row.
    private var standstill = 0

    /// How many times less the boxes take for all they do.
    private static let brisk = 30
    /// The longest that the program lives at first, and how much longer with each kill that found the row unchanged: ten
    /// seconds of silence take ten seconds.
    private static let life = Duration.seconds(5)
    private static let patience = Duration.seconds(4)
    /// A confirmed command leaves after 120 ms and a few exchanges: a kill within this time of its Enter hits any of them.
    private static let dangerous = 500
    /// How many commands in a hundred are aimed at.
    private static let aimed = 50

    init(_ dice: SeededDice) throws {
        world = try JournalWorld(brisk: Self.brisk)
        fresh = try Evening().work
        self.dice = dice
    }

    /// Works until every row is done; or until it was killed so often, if it `mayStop` there.
    mutating func work(kills limit: Int, mayStop: Bool) throws -> SeededDice {
        while try !liveAndDie(mayDie: kills < limit) {
            if mayStop, kills >= limit { return dice }
        }
        try checkEnd()
        return dice
    }

    /// One life of the program.
    /// - Returns: whether the work is finished.
    private mutating func liveAndDie(mayDie: Bool) throws -> Bool {
        let terminal = try TmuxSession(Shell.reporting(try world.run()))
        let killer = try lurk(at: terminal, mayDie: mayDie)
        defer { killer?.callOff() }
        var engineer = Engineer(at: terminal, reading: .english, bench: TypedBench(pair: world.pair))
        if let killer, dice.comesUp(Self.aimed) {
            let delay = Duration.milliseconds(Int.random(in: 0...Self.dangerous, using: &dice))
            engineer.willSend = { killer.strike(noLaterThan: .now + delay) }
        }
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

    private mutating func lurk(at terminal: TmuxSession, mayDie: Bool) throws -> Killer? {
        guard mayDie else { return nil }
        let longest = (Self.life + Self.patience * standstill) / .milliseconds(1)
        let life = Duration.milliseconds(Int.random(in: 0...Int(longest), using: &dice))
        let process = try terminal.childOfShell()
        return Killer(of: process, at: .now + life)
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
        let log = try PairLog(of: world.pair)
        #expect(log.counts == (try PairLog.ofUndisturbedEvening()))
        #expect(log.mailLost == 0 && log.incidents.isEmpty, "\(log)")
    }
}
