import Appliance
import Glibc
import Journal

/// The clock of the work: real time, or in a rehearsal a faster one. Monotonic, so that a corrected clock moves nothing.
struct WorkClock: Sendable {
    /// How many of its seconds go into a real one.
    let speed: Int64
    private let epoch: Moment
    private let start: Int64

    /// A clock that shows the time of day now, and runs `speed` times as fast from here on.
    ///
    /// - Parameter earliest: what has been recorded already: the clock of the work never goes back, even if the
    ///   computer's was corrected meanwhile.
    init(speed: Int64 = 1, notBefore earliest: Moment? = nil) {
        self.speed = speed
        let time = Self.timeOfDay
        epoch = earliest.map { max($0, time) } ?? time
        start = Self.nanoseconds(CLOCK_MONOTONIC)
    }

    /// How it runs, for the record.
    var pace: Pace { Pace(since: epoch, speed: speed) }

    /// The time.
    var now: Moment {
        Moment(milliseconds: epoch.milliseconds + (Self.nanoseconds(CLOCK_MONOTONIC) - start) * speed / 1_000_000)
    }

    /// Real milliseconds until then, rounded up; 0 when it is past.
    func milliseconds(until moment: Moment) -> Int {
        let span = (moment - now).milliseconds
        return span <= 0 ? 0 : Int((span + speed - 1) / speed)
    }

    /// Real milliseconds since some fixed point, for what a person's eyes need.
    static var realMilliseconds: Int64 { nanoseconds(CLOCK_MONOTONIC) / 1_000_000 }

    /// The time of day by the computer's clock.
    static var timeOfDay: Moment { Moment(milliseconds: nanoseconds(CLOCK_REALTIME) / 1_000_000) }

    /// Seconds east of UTC at this moment, for the time of day on the screen.
    static var utcOffset: Int64 { utcOffset(at: Moment(seconds: Int64(time(nil)))) }

    /// The same at another moment: summer time comes and goes.
    static func utcOffset(at moment: Moment) -> Int64 {
        var time = time_t(moment.seconds)
        var parts = tm()
        localtime_r(&time, &parts)
        return Int64(parts.tm_gmtoff)
    }

    private static func nanoseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
