import Appliance

/// What could be found out of one box before the work: what it showed, or why nothing could be read.
public struct Survey: Equatable, Sendable {
    /// Whether the line to its console is encrypted.
    public var isEncrypted: Bool
    /// What the console showed; a fault where it could not be read at all.
    public var console: Result<Inspection, ConsoleFault>

    /// What was found behind a line.
    public init(isEncrypted: Bool, console: Result<Inspection, ConsoleFault>) {
        (self.isEncrypted, self.console) = (isEncrypted, console)
    }
}

/// What one box showed, and when.
public struct Inspection: Equatable, Sendable {
    /// Every page, read after the looks below.
    public var reading: Reading
    /// When the last page was in, by this computer's clock.
    public var answeredAt: Moment
    /// What became of 情報の更新.
    public var refresh: Refresh
    /// Why アップデート確認 failed; `nil` where it was answered.
    public var updateCheckFault: ConsoleFault?
    /// What the mail ports answered from here.
    public var ports: [MailService: PortState]

    /// What a box showed.
    public init(
        reading: Reading, answeredAt: Moment, refresh: Refresh, updateCheckFault: ConsoleFault? = nil,
        ports: [MailService: PortState] = [:]
    ) {
        self.reading = reading
        self.answeredAt = answeredAt
        self.refresh = refresh
        self.updateCheckFault = updateCheckFault
        self.ports = ports
    }
}

/// What became of 情報の更新, which runs in the background: the pages show old states until it has (F5).
public enum Refresh: Equatable, Sendable {
    /// The monitor has looked since: 最後に動作状況が変化した時刻 has moved.
    case proved
    /// Nothing showed within this time that it has.
    case unproved(Span)
    /// The box did not take it.
    case failed(ConsoleFault)
}
