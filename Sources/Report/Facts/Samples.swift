import Appliance
import Walkthrough

/// What was measured on a box while the work went on, oldest first.
public struct Samples: Equatable, Sendable {
    /// A figure at a time.
    public struct Point: Equatable, Sendable {
        /// When it was read.
        public var at: Moment
        /// The figure.
        public var value: Int
    }

    /// How far the sync was, in percent.
    public var sync: [Point] = []
    /// 1 分間の平均負荷, in hundredths.
    public var load: [Point] = []

    /// Takes what is new in what is known of a box now.
    mutating func take(_ box: BoxRecord) {
        if let status = box.redundancy, let percent = status.value.percentOfSync {
            Self.add(Point(at: status.answered, value: percent), to: &sync)
        }
        if let processor = box.processor, let load = processor.value.load1 {
            Self.add(Point(at: processor.answered, value: load), to: &self.load)
        }
    }

    /// The same reading is met again with every event that follows it.
    private static func add(_ point: Point, to points: inout [Point]) {
        if let last = points.last, last.at >= point.at { return }
        points.append(point)
    }
}

extension RedundancyStatus {
    /// How far the sync is, in percent, where the box says so in a figure or in words.
    fileprivate var percentOfSync: Int? {
        switch sync {
        case .complete: 100
        case .running: syncPercent
        case .broken, nil: nil
        }
    }
}
