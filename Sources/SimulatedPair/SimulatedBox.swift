import Appliance

/// One box: what is true of it, whatever its monitor shows.
public struct SimulatedBox: Hashable, Sendable {
    /// Its host name.
    public let host: String
    /// Its domain name.
    public let domain = "nsk.dom"
    /// Its address on the sync link.
    public let syncAddress: String
    /// How far its own clock is ahead of the true time.
    public var clockOffset = Span.zero
    /// Where it is between off and on.
    public internal(set) var power: Power
    /// What is in its LAN1.
    public internal(set) var lan1 = LAN1.connected
    /// 冗長化構成設定 as saved.
    public internal(set) var redundancy: RedundancyConfiguration
    /// Whether redundancy is in force: what was saved when the box last started.
    public internal(set) var redundancyInForce = true
    /// What it does in the pair; `nil` unless it is on with redundancy in force.
    public internal(set) var role: Role?
    /// When it took this role.
    public internal(set) var roleSince: Moment
    /// The e-mail page as saved.
    public internal(set) var mail = MailConfiguration()
    /// The mails on its disk, by number; a box that is off or broken keeps them.
    public internal(set) var storedMail = RangeSet<Int>()
    /// Whether its data are whole: a sync that breaks off leaves them half written.
    public internal(set) var dataAreWhole = true
    /// Its history without the other one; `nil` while the two hold the same.
    public internal(set) var apart: Apart?
    /// The last failover of this box.
    public internal(set) var failover: Failover?
    /// What was applied to it, oldest first.
    public internal(set) var applied: [AppliedUpdate] = []
    /// What アップデート確認 found; `nil` before it, after a run and after a start.
    public internal(set) var listed: [UpdatePackage]?
    /// アップデート実行 under way.
    public internal(set) var updateRun: UpdateRun?
    /// Whether an update was broken off, so that it never starts again.
    public internal(set) var isBroken = false
    /// What its monitor last wrote.
    public internal(set) var monitor: MonitorSnapshot
    /// When all sessions at its console last ended at once; `nil` if they never did.
    public internal(set) var sessionsEndedAt: Moment?
    /// The most packages that ever go onto it; `nil` for no limit.
    var mostUpdates: Int?
    /// What is wrong with its console, and until when.
    var trouble: TroubleSpell?
    /// What becomes of the next order; `nil` for nothing out of the ordinary.
    var nextOrder: NextOrder?

    /// A box that has been up for six weeks.
    init(_ side: Side, at now: Moment) {
        host = side == .active ? "primary" : "secondary"
        syncAddress = side == .active ? "192.168.1.1" : "192.168.1.2"
        power = .on(since: now - .minutes(60_000))
        redundancy = RedundancyConfiguration(of: side)
        role = side == .active ? .active : .standby
        roleSince = now - .minutes(60_000)
        monitor = MonitorSnapshot(takenAt: now)
    }

    /// Host and domain name, joined by a dot: the box's own word for who it is.
    public var fullName: String { "\(host).\(domain)" }

    /// Whether it owns the shared address on the customer's LAN.
    public var ownsSharedAddress: Bool { power.isOn && role == .active && lan1 == .connected }

    /// 連続稼動時間; `nil` unless it is up.
    public func uptime(at now: Moment) -> Span? {
        if case .on(let since) = power { now - since } else { nil }
    }
}

/// What a box lived through on the LAN as アクティブ without its peer.
public struct Apart: Hashable, Sendable {
    /// Since when.
    public var since: Moment
    /// Whether it accepted any mail meanwhile.
    public var acceptedMail = false

    /// Whether this history is the newer one: mail decides where only one accepted any; else the one that served alone
    /// first carries the pair's data on.
    func isNewer(than other: Apart?) -> Bool {
        guard let other else { return true }
        return acceptedMail == other.acceptedMail ? since < other.since : acceptedMail
    }
}
