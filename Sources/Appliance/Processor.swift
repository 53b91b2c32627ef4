/// CPU の統計情報.
public struct Processor: Codable, Hashable, Sendable {
    /// 1 分間の平均負荷, in hundredths.
    public var load1: Int?
    /// 15 分間の平均負荷, in hundredths.
    public var load15: Int?
    /// 連続稼動時間, cut off to ``uptimeStep``.
    public var uptime: Span?

    /// How exactly the page tells it (`admin-ui` 2.5: days, hours, minutes).
    public static let uptimeStep = Span.minutes(1)

    /// What the page told; `nil` what it did not.
    public init(load1: Int? = nil, load15: Int? = nil, uptime: Span? = nil) {
        self.load1 = load1
        self.load15 = load15
        self.uptime = uptime
    }
}
