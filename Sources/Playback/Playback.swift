import Appliance
import Walkthrough

/// A recorded session that is stepped through: the state of the work after each of its events.
///
/// A state is the fold of all events before it, the very fold that the session was made by: the same event is always
/// the same picture. Some states on the way are kept, so that a step back does not begin at the beginning.
public struct Playback: Sendable {
    /// What happened, oldest first.
    public let events: [Event]
    /// How many of the events have happened, from 0 to all.
    public private(set) var position = 0
    /// The state of the work there.
    public private(set) var work: Walkthrough

    /// After which events another row was to be done.
    private var rows: [Int] = []
    /// After which events there was an alarm that was not there before.
    private var alarms: [Int] = []
    /// The states after every ``interval`` events, from the beginning.
    private var kept: [Walkthrough]

    private static let interval = 100

    /// A session before its first event.
    ///
    /// - Parameter begin: the work as it stood then.
    public init(_ begin: Walkthrough, _ events: [Event]) {
        self.events = events
        work = begin
        kept = [begin]
        for event in events { takeFirst(event) }
        go(to: 0)
    }

    /// How many events there are.
    public var count: Int { events.count }

    /// How long the event after this one came after it; `nil` at the end.
    public var gap: Span? { position < count ? max(.zero, events[position].at - work.now) : nil }

    /// Goes to after so many events; no further than there are any.
    public mutating func go(to wanted: Int) {
        let target = min(max(0, wanted), count)
        if target < position || target - position > Self.interval {
            position = target / Self.interval * Self.interval
            work = kept[position / Self.interval]
        }
        while position < target {
            _ = work.handle(events[position])
            position += 1
        }
    }

    /// Goes to where the next row begins; stays where there is none.
    public mutating func goToNextRow() { go(toFirstOf: rows) }
    /// Goes to where the row began; from there to where the one before did, and at last to the beginning.
    public mutating func goToPreviousRow() { go(to: rows.last { $0 < position } ?? 0) }
    /// Goes to where the next alarm comes up; stays where there is none.
    public mutating func goToNextAlarm() { go(toFirstOf: alarms) }
    /// Goes to where the last alarm before came up; stays where there was none.
    public mutating func goToPreviousAlarm() { go(to: alarms.last { $0 < position } ?? position) }

    private mutating func go(toFirstOf marks: [Int]) { go(to: marks.first { $0 > position } ?? position) }

    /// The first time through: notes what is worth a jump, and keeps a state now and then.
    private mutating func takeFirst(_ event: Event) {
        let (row, before) = (work.currentStep?.id, Set(work.alarms))
        _ = work.handle(event)
        position += 1
        if work.currentStep?.id != row { rows.append(position) }
        if !before.isSuperset(of: work.alarms) { alarms.append(position) }
        if position.isMultiple(of: Self.interval) { kept.append(work) }
    }
}
