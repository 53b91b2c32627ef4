import Appliance

extension SimulatedPair {
    /// Whether the boxes see each other: both up with redundancy in force, and the cable between them in.
    public var boxesSeeEachOther: Bool {
        syncLinkIsIn && Side.allCases.allSatisfy { boxes[$0].power.isOn && boxes[$0].redundancyInForce }
    }

    /// At the end of a start: スタンバイ if an アクティブ peer is seen, else アクティブ. Two that end their start at once go by
    /// side, アクティブ側 first.
    mutating func chooseRole(of side: Side) {
        let findsActive = boxesSeeEachOther && boxes[side.peer].role == .active
        takeRole(findsActive ? .standby : .active, by: side)
    }

    private mutating func takeRole(_ role: Role, by side: Side) {
        boxes[side].role = role
        boxes[side].roleSince = now
        if role == .active && !boxes[side].dataAreWhole { note(.activeOnPartialData(side)) }
    }

    mutating func settleRoles() {
        guard boxesSeeEachOther else { return losePeer() }
        for side in Side.allCases { agenda.cancel(.failsOver(side)) }
        guard replication == .none else { return }
        resolveDualActive()
        if let source = Side.allCases.first(where: { boxes[$0].role == .active }) { beginSync(from: source) }
    }

    /// Two actives that meet: the one that became アクティブ later yields and is overwritten, whatever it accepted.
    private mutating func resolveDualActive() {
        guard Side.allCases.allSatisfy({ boxes[$0].role == .active }) else { return }
        let later: Side = boxes.active.roleSince > boxes.standby.roleSince ? .active : .standby
        takeRole(.standby, by: later)
    }

    private mutating func losePeer() {
        guard replication != .none else { return }
        if case .following(let source) = replication, boxes[source.peer].role == .standby {
            agenda.add(.failsOver(source.peer), at: now + durations.failover)
        }
        breakOffSync()
    }

    /// Only from a finished sync, and only with LAN1 in: during a sync there is no automatic switch (manual (*2) (3)).
    mutating func failOver(to side: Side) {
        guard boxes[side].power.isOn, boxes[side].role == .standby, boxes[side].lan1 == .connected else { return }
        takeRole(.active, by: side)
        boxes[side].failover = Failover(at: now, cause: .peerSilent)
    }

    mutating func noteApart() {
        guard replication == .none else { return }
        for side in ownersOfSharedAddress where boxes[side].apart == nil { boxes[side].apart = Apart(since: now) }
    }

    mutating func noteDualActive() {
        let isDual = ownersOfSharedAddress.count == 2
        let open = incidents.lastIndex { $0.fact == .dualActive && $0.until == nil }
        switch (isDual, open) {
        case (true, nil): incidents.append(Incident(at: now, until: nil, fact: .dualActive))
        case (false, let open?): incidents[open].until = now
        default: break
        }
    }

    mutating func note(_ fact: Incident.Fact) {
        incidents.append(Incident(at: now, until: now, fact: fact))
    }
}
