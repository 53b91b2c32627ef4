import Appliance
import Walkthrough

/// The last minutes of a figure in one line, the newest at its right end: each column is as long as the others.
struct Plot {
    /// What a column stands for; nothing where nothing was known for long.
    let text: String

    /// How long a figure is taken for what it was when it was last read.
    enum Validity {
        /// Each reading is a point: for a minute.
        case minute
        /// Points are changes: until the next one.
        case untilChange
    }

    /// The narrowest that says anything.
    private static let narrowest = 4

    /// - Parameters:
    ///   - points: oldest first.
    ///   - top: the figure that fills a whole cell; larger ones look the same.
    ///   - columns: how wide it is; too narrow a one is left out.
    ///   - levels: the cells, from nothing to the top; with a single one there is no plot.
    init(
        _ points: [Trend.Point], for validity: Validity = .minute, until now: Moment, over reach: Span, top: Int,
        columns: Int, levels: [String]
    ) {
        guard columns >= Self.narrowest, levels.count > 1, let first = points.first else {
            text = ""
            return
        }
        // Columns end at multiples of their length, so that the picture moves once in that time and not with each second.
        let length = max(1000, reach.milliseconds / Int64(columns))
        let end = now.milliseconds / length + 1
        let ends = (0..<columns).map { Moment(milliseconds: (end - Int64(columns - 1 - $0)) * length) }
        let cells = ends.map { end in
            Self.figure(points, validity, before: end, length).map { Self.level($0, top: top, of: levels) } ?? levels[0]
        }
        let empty = ends.prefix { $0 <= first.at }.count
        text = cells.dropFirst(empty).joined()
    }

    /// The largest figure within a column; else the last one before it, while that is still believed.
    private static func figure(
        _ points: [Trend.Point], _ validity: Validity, before end: Moment, _ length: Int64
    ) -> Int? {
        let start = Moment(milliseconds: end.milliseconds - length)
        if let largest = points.filter({ $0.at >= start && $0.at < end }).map(\.value).max() { return largest }
        guard let last = points.last(where: { $0.at < start }) else { return nil }
        return validity == .untilChange || end - last.at <= .minutes(1) ? last.value : nil
    }

    /// What is known is never blank, be it 0.
    private static func level(_ value: Int, top: Int, of levels: [String]) -> String {
        let share = min(max(0, value), top) * (levels.count - 1)
        return levels[max(1, (share + top - 1) / top)]
    }
}

/// When a sync will be complete, by its own rate of the last minutes.
struct SyncOutlook {
    /// How long it still takes.
    let remaining: Span

    /// The rate is that of so long.
    private static let reach = Span.minutes(5)

    /// - Parameter points: percent, oldest first, where the figure changed.
    /// - Returns: `nil` while there is no rate to be seen.
    init?(_ points: [Trend.Point], at now: Moment) {
        guard let last = points.last else { return nil }
        let recent = points.filter { now - $0.at <= Self.reach }
        guard let first = recent.first, last.value > first.value else { return nil }
        let gap = (last.at - first.at).milliseconds / Int64(recent.count - 1)
        // While no new figure is overdue, the last one tells the rate; from then on each moment without one slows it down.
        let end = max(last.at.milliseconds, now.milliseconds - gap)
        let rate = (end - first.at.milliseconds) / Int64(last.value - first.value)
        remaining = .milliseconds(max(0, rate * Int64(100 - last.value) - min(gap, (now - last.at).milliseconds)))
    }

    /// In whole minutes, as one says it where there is room.
    var words: Words { Words(ja: "残り約\(minutes)分", en: "~\(minutes) min left") }

    /// The same where there is little.
    var short: Words { Words(ja: "約\(minutes)分", en: "~\(minutes) min") }

    private var minutes: Int64 { max(1, (remaining.seconds + 59) / 60) }

    /// For how long a sync has not got on, where that is longer than a figure may take.
    static func standstill(_ points: [Trend.Point], at now: Moment) -> Span? {
        points.last.map { now - $0.at }.flatMap { $0 > reach ? $0 : nil }
    }
}
