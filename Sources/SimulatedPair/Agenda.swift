import Appliance

/// Something that comes due by itself.
enum Transition: Hashable, Sendable {
    /// The start is over.
    case started(Side)
    /// The stop is over.
    case stopped(Side)
    /// The console answers otherwise than before; nothing else changes.
    case consoleChanged(Side)
    /// Cron runs the monitor.
    case monitorRuns(Side)
    /// 情報の更新 is done.
    case refreshed(Side)
    /// アップデート確認 is done.
    case checked(Side)
    /// A package is applied.
    case packageApplied(Side)
    /// The restart that an update makes by itself.
    case lateRestart(Side)
    /// The standby gives up waiting for its peer.
    case failsOver(Side)
    /// The full sync is through.
    case synchronised
    /// Settings of the active one reach the standby.
    case settingsArrive
}

/// What is due, and when: soonest first, and among equals in the order in which they were made.
struct Agenda: Hashable, Sendable {
    private struct Entry: Hashable {
        var at: Moment
        var transition: Transition
    }

    private var entries: [Entry] = []

    /// When the next one is due.
    var next: Moment? { entries.first?.at }

    mutating func add(_ transition: Transition, at moment: Moment) {
        let place = entries.firstIndex { $0.at > moment } ?? entries.endIndex
        entries.insert(Entry(at: moment, transition: transition), at: place)
    }

    mutating func cancel(_ transitions: Transition...) {
        entries.removeAll { transitions.contains($0.transition) }
    }

    /// Takes off the first one if it is due by `moment`.
    mutating func takeNext(by moment: Moment) -> (at: Moment, transition: Transition)? {
        guard let first = entries.first, first.at <= moment else { return nil }
        entries.removeFirst()
        return (first.at, first.transition)
    }

    func contains(_ transition: Transition) -> Bool { entries.contains { $0.transition == transition } }
}
