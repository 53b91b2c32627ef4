import Appliance

/// Limits and intervals of the engine. All are lengths on the clock of the work.
public struct Settings: Codable, Equatable, Sendable {
    /// Between two readings of a box from which something is awaited.
    public var awaitedInterval: Span = .seconds(2)
    /// Between two readings of a box otherwise.
    public var calmInterval: Span = .seconds(5)
    /// The longest pause between two attempts at a silent box from which nothing is awaited.
    public var silentInterval: Span = .seconds(40)
    /// Settings pages, update lists and mail ports are read again when older than this.
    public var settingsAge: Span = .seconds(60)
    /// Mail ports that are to stay closed are tried again when older than this: mail that comes in meanwhile is lost. `nil`,
    /// as in records of before 0.10: like all mail ports.
    public var closedPortsAge: Span? = .seconds(15)
    /// A reading older than this proves nothing about now.
    public var readingAge: Span = .seconds(30)
    /// A box that has not answered for so long, in at least two attempts, has stopped: shorter gaps happen in service.
    public var silence: Span = .seconds(10)
    /// A box that has answered for so long after an update does not restart by itself any more (upstream: 4 s).
    public var steady: Span = .seconds(30)
    /// The same for a box that has already restarted after its update.
    public var steadyAfterRestart: Span = .seconds(5)
    /// Between two requests for 情報の更新; the box mails its administrator on changes, and is busy with each.
    public var refreshInterval: Span = .seconds(20)
    /// 「処理には数分かかります」: a refresh must have run by then, even if the box does not say when.
    public var refreshTakes: Span = .minutes(5)
    /// A box that has been silent for longer after an update began does not come back by itself.
    public var longestStart: Span = .minutes(15)
    /// Between two アップデート確認.
    public var checkInterval: Span = .seconds(20)
    /// A list that is empty after a check may still be filled by it for so long; `nil`, as in records of before 0.12: not.
    public var listSettles: Span? = .seconds(10)
    /// An item that has not come true after so long, while its box answers, may be carried out again by hand.
    public var resend: Span = .minutes(2)
    /// Without any event for longer, the program itself has slept: the longest pause of its own and the slowest reading are
    /// shorter together. `nil`, as in records of before 0.12: it never has.
    public var sleep: Span? = .minutes(2)
    /// Input is dropped for so long after a prompt opened: the key may have been under the finger (F21).
    public var promptGuard: Span = .milliseconds(400)
    /// The longest that a keyboard waits before a held key repeats (X.Org: 660 ms), and a little more: a second Space
    /// within this time may be a finger that was not lifted.
    public var repeatDelay: Span = .milliseconds(700)
    /// The longest between two repeats of a held key: a key that is still down shows within this time.
    public var repeatGuard: Span = .milliseconds(120)
    /// Whoever has to agree to each dangerous command when the work begins; `nil` where the engineer works alone.
    public var witness: Witness?

    /// The limits as they stand above.
    public init() {}

    /// The same for a rehearsal whose clock runs `speed` times as fast: a person's hand and the wire between us and the
    /// boxes stay as slow as they are, and take so much more of its time.
    public func forRehearsal(at speed: Int64) -> Settings {
        var settings = self
        settings.promptGuard = promptGuard * speed
        settings.repeatDelay = repeatDelay * speed
        settings.repeatGuard = repeatGuard * speed
        settings.readingAge = readingAge + .milliseconds(500) * speed
        settings.sleep = sleep.map { max($0, .seconds(10) * speed) }
        return settings
    }

    /// The same for a machine that presses the keys: it has no finger to slip.
    public var forMachine: Settings {
        var settings = self
        (settings.promptGuard, settings.repeatDelay, settings.repeatGuard) = (.zero, .zero, .zero)
        return settings
    }
}
