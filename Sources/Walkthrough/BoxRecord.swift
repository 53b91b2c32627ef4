import Appliance

/// What is known of one box, and how new each piece of it is.
public struct BoxRecord: Equatable, Sendable {
    /// What the wire says.
    public internal(set) var contact = Contact.untried
    /// Who it said it was when it first answered: whoever answers otherwise is another box (H8).
    public internal(set) var host: BoxText?
    /// アクティブモニタ.
    public internal(set) var components: Sighting<[Component]>?
    /// 冗長化構成詳細.
    public internal(set) var redundancy: Sighting<RedundancyStatus>?
    /// 前回フェールオーバした時刻 as it last told it, verbatim; empty when there was none.
    public internal(set) var failoverTime: BoxText?
    /// CPU の統計情報.
    public internal(set) var processor: Sighting<Processor>?
    /// The mail switches as saved.
    public internal(set) var mail: Sighting<MailSettings>?
    /// 冗長化構成設定 as saved.
    public internal(set) var redundancySetting: Sighting<RedundancySetting>?
    /// What can be applied.
    public internal(set) var updates: Sighting<UpdateList>?
    /// What was applied, by the box's own list.
    public internal(set) var updateHistory: Sighting<[Update]>?
    /// The mail ports, tried from outside.
    public internal(set) var ports: Sighting<[MailService: PortState]>?
    /// What the last reading did not find, and why.
    public internal(set) var gaps: [Gap] = []
    /// The pages that could not be read the last time that they were asked for, and why.
    public internal(set) var unreadable: [Page: ConsoleFault] = [:]

    /// When it last stopped answering.
    public internal(set) var wentAwayAt: Moment?
    /// When it last began to answer again.
    public internal(set) var cameBackAt: Moment?
    /// The monitor is proved to have looked after this: by its own 最後に動作状況が変化した時刻, or because a reading that was
    /// asked for then still showed another state.
    public internal(set) var monitorRanAfter: Moment?
    /// How many readings in a row showed the same redundancy status.
    public internal(set) var agreeing = 0
    /// When it last took a request to look again (情報の更新).
    public internal(set) var refreshedAt: Moment?
    /// When it was last asked to.
    public internal(set) var refreshAskedAt: Moment?
    /// When アップデート確認 was last answered.
    public internal(set) var checkedAt: Moment?
    /// When アップデート確認 was last asked for.
    public internal(set) var checkAskedAt: Moment?
    /// Why アップデート確認 failed the last time; `nil` where it did not.
    public internal(set) var checkFault: ConsoleFault?
    /// What was listed as waiting the last time that anything was.
    public internal(set) var lastListed: [Update] = []
    /// When the reading left since which every one shows a checked list that is empty: one that a check is still filling is
    /// empty as well.
    public internal(set) var emptySince: Moment?
    /// What an update run said that ended without success; gone with the next one.
    public internal(set) var updateFailure: BoxText?
    /// When an update run was last seen in progress, or begun.
    public internal(set) var updatingAt: Moment?
    /// When it was first seen that no update run is in progress any more; `nil` until it was. The run may have ended just
    /// before, however long ago it was last seen: a box that applies updates may answer nothing for long.
    public internal(set) var restingSince: Moment?
    /// How many times it came up since its last command.
    public internal(set) var starts = 0
    /// What its figures have been.
    public internal(set) var trend = Trend()

    /// When the next reading is due.
    var nextReading: Moment?
    /// When a person last asked for everything to be read anew.
    var wantedAt: Moment?
    /// Whether a request is under way: one at a time per box.
    var isBusy = false
    /// Whether a person asked for 情報の更新.
    var refreshIsWanted = false
    /// Attempts at a silent box so far, for slowing down.
    var attempts = 0
    /// When the last attempt left that nothing answered.
    var missedAt: Moment?

    /// A box that nothing is known of.
    public init() {}

    /// How long ago it was last heard, for showing old as old (law 9); `nil` if never.
    public func age(at now: Moment) -> Span? {
        [redundancy?.answered, components?.answered].compactMap(\.self).max().map { now - $0 }
    }

    /// The identity that a write must find; `nil` while the box has not said who it is.
    func identity(role: Role?, isEnabled: Bool?) -> Identity? {
        host.map {
            Identity(host: $0, peerHost: redundancySetting?.value.peerHost, role: role, isEnabled: isEnabled)
        }
    }
}
