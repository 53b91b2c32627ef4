import Appliance

/// The mail of the outside world for the shared address: one every ``Durations/mailInterval``, numbered from 1.
public struct MailFlow: Hashable, Sendable {
    /// Mails that a box accepted, by number.
    public internal(set) var accepted = RangeSet<Int>()
    /// Mails that nobody accepted yet. Their senders keep them and try again with the next mail that comes.
    public internal(set) var deferred = RangeSet<Int>()
    /// Mails that a box accepted and that stand on no disk any more.
    public internal(set) var lost = RangeSet<Int>()
    /// Finished stretches in which no mail was accepted, oldest first.
    public internal(set) var downTimes: [Range<Moment>] = []
    /// Since when no mail has been accepted; `nil` while it is.
    public internal(set) var downSince: Moment?
    /// Copies on their way to the standby, soonest first.
    private(set) var underWay: [Copy] = []
    private let epoch: Moment
    private let interval: Span

    struct Copy: Hashable, Sendable {
        var mails: RangeSet<Int>
        var arrives: Moment
    }

    init(startingAt epoch: Moment, interval: Span) {
        precondition(interval > .zero, "mails come with some time between them")
        self.epoch = epoch
        self.interval = interval
    }

    /// The moment at which a mail first comes.
    func arrival(of mail: Int) -> Moment { epoch + interval * Int64(mail) }

    /// The mails that come after one moment and up to another.
    func arrivals(after one: Moment, upTo other: Moment) -> Range<Int> {
        let first = count(upTo: one) + 1
        return first..<max(first, count(upTo: other) + 1)
    }

    private func count(upTo moment: Moment) -> Int { Int((moment - epoch).milliseconds / interval.milliseconds) }

    mutating func send(_ mails: RangeSet<Int>, arriving moment: Moment) {
        underWay.append(Copy(mails: mails, arrives: moment))
    }

    mutating func takeArrived(by moment: Moment) -> RangeSet<Int> {
        let arrived = underWay.prefix { $0.arrives <= moment }
        underWay.removeFirst(arrived.count)
        return arrived.reduce(into: RangeSet()) { $0.formUnion($1.mails) }
    }

    mutating func forgetUnderWay() { underWay = [] }
}

extension RangeSet<Int> {
    /// How many numbers are in it.
    public var count: Int { ranges.reduce(0) { $0 + $1.count } }
}
