import Appliance
import Glibc

/// A moment in the parts of a calendar.
struct CivilTime {
    /// Japan, where the boxes stand: nine hours ahead of UTC, without summer time.
    static let japan = Span.minutes(540)

    private var parts = tm()

    /// The calendar's parts of a moment, this far ahead of UTC.
    init(_ moment: Moment, aheadOfUTC offset: Span = .zero) {
        var seconds = time_t((moment + offset).seconds)
        gmtime_r(&seconds, &parts)
    }

    /// As a `Date` header has it (RFC 9110 5.6.7); for UTC.
    var header: String {
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let date = "\(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) \(parts.tm_year + 1900)"
        return
            "\(days[Int(parts.tm_wday)]), \(date) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
    }

    /// As the monitor's pages have it: month and day unpadded, two blanks (`admin-ui` 2.5).
    var monitor: String {
        "\(parts.tm_year + 1900)/\(parts.tm_mon + 1)/\(parts.tm_mday)  \(two(parts.tm_hour)):\(two(parts.tm_min))"
    }

    private func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
