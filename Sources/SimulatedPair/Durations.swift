import Appliance

/// How long things take: the one place for every length of time in the simulated pair.
///
/// No figure of the vendor's is known; these are what hardware of its day needs, rounded. A rehearsal's speed scales
/// the clock that is passed in, never these.
public struct Durations: Hashable, Sendable {
    /// From シャットダウン to power off.
    public var stop = Span.seconds(60)
    /// From the power button to a console that answers, with redundancy off.
    public var start = Span.seconds(180)
    /// The same with redundancy on: 「通常より少し時間がかかります」 (manual, STEP3-7).
    public var startWithRedundancy = Span.seconds(300)
    /// How long the console goes on answering after a stop is ordered (`admin-ui` 4).
    public var answersWhileStopping = Span.seconds(5)
    /// Then, how long it says that CCE is down, before silence.
    public var daemonDownWhileStopping = Span.seconds(10)
    /// At the end of a start, how long it says that CCE is down.
    public var daemonDownWhileStarting = Span.seconds(20)
    /// One update package.
    public var updatePackage = Span.seconds(120)
    /// From 100 % to the restart that an update makes by itself (`admin-ui` 5.2).
    public var lateRestart = Span.seconds(10)
    /// Overwriting the standby in full.
    public var fullSync = Span.seconds(600)
    /// From a mail or a setting on the active to its copy on the standby, once they are in sync.
    public var replication = Span.seconds(3)
    /// From the active's silence to the standby's taking over.
    public var failover = Span.seconds(15)
    /// A run of the monitor after 情報の更新 (`admin-ui` 2.6; the console's own text says 数分).
    public var refresh = Span.seconds(15)
    /// アップデート確認.
    public var check = Span.seconds(4)
    /// A save, service restarts included, until the handler answers.
    public var save = Span.seconds(3)
    /// Between two runs of the monitor by cron (`admin-ui` 2.6), on the box's own quarter hours. Not zero.
    public var monitorInterval = Span.minutes(15)
    /// Between two mails that come for the shared address. Not zero.
    public var mailInterval = Span.seconds(20)

    /// The realistic ones.
    public static let realistic = Durations()

    /// The same for boxes that take so many times less for all that they do. Their clocks go right all the same, and the
    /// world around them (cron, the senders of mail) is no faster.
    public func shortened(by times: Int64) -> Durations {
        precondition(times > 0, "nothing is shortened by nothing")
        let lengths: [WritableKeyPath<Durations, Span>] = [
            \.stop, \.start, \.startWithRedundancy, \.daemonDownWhileStopping, \.daemonDownWhileStarting,
            \.updatePackage, \.lateRestart, \.fullSync, \.replication, \.failover, \.check,
            \.save,
        ]
        var shortened = lengths.reduce(into: self) { durations, length in
            durations[keyPath: length].milliseconds /= times
        }
        // A box that is told to stop goes on answering for a while (F13), and could be told a second time: that stays.
        shortened.stop = max(shortened.stop, answersWhileStopping + shortened.daemonDownWhileStopping)
        // The monitor stamps its runs in whole seconds: two within one could not be told apart.
        shortened.refresh = max(.milliseconds(refresh.milliseconds / times), min(refresh, .seconds(3)))
        return shortened
    }
}
