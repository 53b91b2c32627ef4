import Appliance

/// What a box's figures have been in the last minutes, for plots. Nothing is decided by it.
public struct Trend: Equatable, Sendable {
    /// A figure at a moment.
    public struct Point: Equatable, Sendable {
        /// When it was read.
        public let at: Moment
        /// The figure.
        public let value: Int

        /// This figure then.
        public init(at: Moment, value: Int) { (self.at, self.value) = (at, value) }
    }

    /// How far back ``loads`` reaches.
    public static let reach = Span.minutes(10)
    /// Loads that were read closer together are one point.
    private static let grain = Span.seconds(5)

    /// 1 分間の平均負荷 in hundredths, oldest first.
    public private(set) var loads: [Point] = []
    /// How far the sync that is running is, in percent: where the figure changed, oldest first.
    public private(set) var syncs: [Point] = []

    /// Nothing was read.
    public init() {}

    mutating func take(_ reading: Reading, at now: Moment) {
        if let load = reading.processor?.load1 { take(load: load, at: now) }
        if let status = reading.redundancy { take(status, at: now) }
    }

    private mutating func take(load: Int, at now: Moment) {
        let point = Point(at: now, value: load)
        if let last = loads.last, now - last.at < Self.grain {
            loads[loads.count - 1] = Point(at: last.at, value: max(last.value, load))
        } else {
            loads = loads.filter { now - $0.at <= Self.reach } + [point]
        }
    }

    /// A sync that begins anew has no past.
    private mutating func take(_ status: RedundancyStatus, at now: Moment) {
        guard status.sync == .running, let percent = status.syncPercent else {
            if status.sync != nil, status.sync != .running { syncs = [] }
            return
        }
        if let last = syncs.last, percent < last.value { syncs = [] }
        if syncs.last?.value != percent { syncs.append(Point(at: now, value: percent)) }
    }
}
