import Appliance

extension Span {
    /// Minutes and seconds, or hours too where there are any: `02:35`, `1:02:35`.
    public var clock: String {
        let total = max(0, seconds)
        let (hours, minutes, rest) = (total / 3600, total / 60 % 60, total % 60)
        return (hours > 0 ? "\(hours):" : "") + "\(minutes.twoDigits):\(rest.twoDigits)"
    }
}

extension Moment {
    /// The time of day in a zone `offset` seconds east of UTC: `23:41:07`.
    public func timeOfDay(offset: Int64) -> String {
        let second = ((seconds + offset) % 86_400 + 86_400) % 86_400
        return "\((second / 3600).twoDigits):\((second / 60 % 60).twoDigits):\((second % 60).twoDigits)"
    }
}

extension Int64 {
    fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
