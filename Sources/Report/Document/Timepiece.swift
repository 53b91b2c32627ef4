import Appliance
import Dashboard

/// Moments as they are written in the report, by the clock of the place where the work was done.
struct Timepiece {
    /// Seconds east of UTC.
    let offset: Int64
    /// The day that times of day without a date belong to.
    let start: Moment

    /// `2026-11-24 23:41:07`.
    func stamp(_ moment: Moment) -> String { "\(date(moment)) \(moment.timeOfDay(offset: offset))" }

    /// `23:41:07`, and `00:12:40 +1` on the day after the work began.
    func time(_ moment: Moment) -> String {
        let days = day(moment) - day(start)
        return moment.timeOfDay(offset: offset) + (days > 0 ? " +\(days)" : "")
    }

    /// `23:41`, for the axis of a chart.
    func hourAndMinute(_ moment: Moment) -> String { String(moment.timeOfDay(offset: offset).prefix(5)) }

    /// `2026-11-24`.
    func date(_ moment: Moment) -> String { moment.date(offset: offset) }

    /// `UTC+09:00`.
    var zone: String {
        let minutes = abs(offset) / 60
        return "UTC\(offset < 0 ? "-" : "+")\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
    }

    private func day(_ moment: Moment) -> Int64 { moment.day(offset: offset) }
}

extension Moment {
    /// The date in a zone `offset` seconds east of UTC: `2026-11-24`.
    public func date(offset: Int64) -> String { CivilDate(daysSince1970: day(offset: offset)).description }

    /// In UTC, for machines: `2026-11-24T14:41:07.250Z`.
    public var iso: String {
        "\(date(offset: 0))T\(timeOfDay(offset: 0)).\((milliseconds - seconds * 1000).padded(to: 3))Z"
    }

    /// Whole days since 1970-01-01 in that zone.
    fileprivate func day(offset: Int64) -> Int64 {
        let seconds = seconds + offset
        return seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    }
}

/// A date of the Gregorian calendar.
struct CivilDate: CustomStringConvertible {
    let year: Int64
    let month: Int64
    let day: Int64

    /// Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, `civil_from_days`.
    init(daysSince1970 days: Int64) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// `2026-11-24`.
    var description: String { "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))" }
}

extension Int64 {
    /// With zeros before it.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
