import Appliance

/// A fact that can be sensed of the pair. Rows require them, items wait for them.
public enum Condition: Hashable, Sendable {
    /// Its console has stopped answering, and stays so.
    case silent(Side)
    /// Its console answers.
    case answering(Side)
    /// The cable is out of its LAN1: a person says so, and an answer before the PC is plugged in says otherwise (H1).
    case lan1Out(Side)
    /// It took no mail in while its LAN1 was in at the wrong time: it never was, or its ports were seen closed (H1).
    case untouched(Side)
    /// It went away and came back as a different start.
    case restarted(Side)
    /// It answers, and has long enough to rule out a late restart.
    case steady(Side)
    /// The ball of 冗長化構成の状態.
    case light(Side, Light)
    /// 稼働状態.
    case role(Side, Role)
    /// 相手サーバ.
    case peer(Side, PeerState)
    /// 同期状態.
    case sync(Side, SyncState)
    /// No copying is under way between the two: it is complete or broken off, or redundancy is not in force.
    case notSyncing(Side)
    /// 冗長化構成を有効にする, as saved.
    case redundancy(Side, enabled: Bool)
    /// The switch of a mail service, as saved.
    case service(Side, MailService, on: Bool)
    /// Every mail switch is as it was before the work.
    case servicesAsRecorded(Side)
    /// The port of a mail service refuses.
    case portClosed(Side, MailService)
    /// Every mail port refuses, or was decided on.
    case mailClosed(Side)
    /// The ports of all services that are on greet as they should.
    case mailGreets(Side)
    /// The port of a service greets as it should, if the service was on before the work.
    case portGreets(Side, MailService)
    /// アップデート確認 has been answered.
    case updatesListed(Side)
    /// A fresh アップデート確認 leaves nothing to apply, and nothing runs.
    case updatesNone(Side)
    /// What was applied is the same on both sides.
    case patchesEqual
    /// Every component but 冗長化構成の状態 is normal, or not in use.
    case othersNormal(Side)

    /// The side whose readings decide; `nil` where both do.
    public var side: Side? {
        switch self {
        case .silent(let side), .answering(let side), .lan1Out(let side), .untouched(let side), .restarted(let side),
            .steady(let side), .light(let side, _),
            .role(let side, _), .peer(let side, _), .sync(let side, _), .notSyncing(let side), .redundancy(let side, _),
            .service(let side, _, _), .servicesAsRecorded(let side), .portClosed(let side, _), .mailClosed(let side),
            .mailGreets(let side), .portGreets(let side, _), .updatesListed(let side), .updatesNone(let side),
            .othersNormal(let side):
            side
        case .patchesEqual: nil
        }
    }
}

/// A condition, and how new its proof must be.
public struct Requirement: Hashable, Sendable {
    /// What must hold.
    public var condition: Condition
    /// The box's monitor must have looked after this row was done; `nil`: any recent reading will do.
    public var after: Step.ID?
    /// Whether it need not hold now, only have been so when last read (a box that is off meanwhile).
    public var lastKnown: Bool

    /// `condition`, by a proof as new as this.
    public init(_ condition: Condition, after: Step.ID? = nil, lastKnown: Bool = false) {
        self.condition = condition
        self.after = after
        self.lastKnown = lastKnown
    }

    /// The same, where what was last read will do.
    public var asLastRead: Requirement { Requirement(condition, after: after, lastKnown: true) }
}
