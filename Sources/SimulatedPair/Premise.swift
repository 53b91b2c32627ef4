import Appliance

/// What one box is taken to be, for a pair that is made from what is believed of a real one.
public struct Premise: Hashable, Sendable {
    /// Where it is between off and on.
    public var power: Power
    /// What is in its LAN1.
    public var lan1: LAN1
    /// 冗長化構成を有効にする, as saved.
    public var isRedundancySaved: Bool
    /// Whether redundancy is in force, for a box that is up.
    public var isRedundancyInForce: Bool
    /// What it does in the pair, for a box that is up with redundancy in force.
    public var role: Role?
    /// The mail switches that are on.
    public var services: Set<MailService>
    /// Whether its data are whole; a sync that broke off leaves them half written.
    public var dataAreWhole: Bool
    /// Whether it holds mail that the other box has not.
    public var holdsNewMail: Bool

    /// Where a box can be taken to be between off and on.
    public enum Power: String, CaseIterable, Hashable, Sendable {
        /// The lamp is off.
        case off
        /// Up.
        case on
        /// Coming up.
        case starting
        /// Going down, to stay down.
        case stopping
        /// Going down, to come up again.
        case restarting
        /// Up and applying an update, after which it restarts by itself.
        case updating
        /// The lamp is on and nothing ever comes.
        case stuck
    }

    /// A box taken to be so.
    public init(
        power: Power, lan1: LAN1, isRedundancySaved: Bool, isRedundancyInForce: Bool, role: Role?,
        services: Set<MailService>, dataAreWhole: Bool, holdsNewMail: Bool
    ) {
        (self.power, self.lan1, self.role, self.services) = (power, lan1, role, services)
        (self.isRedundancySaved, self.isRedundancyInForce) = (isRedundancySaved, isRedundancyInForce)
        (self.dataAreWhole, self.holdsNewMail) = (dataAreWhole, holdsNewMail)
    }
}

extension SimulatedPair {
    /// A pair as it is believed to be, so that what would become of it can be tried out.
    ///
    /// - Parameters:
    ///   - premises: what each box is taken to be.
    ///   - sync: what is true of the data of two boxes that see each other; `nil` where nothing is copied.
    ///   - syncLinkIsIn: whether the cable between the boxes is in.
    public init(
        startingAt now: Moment, durations: Durations = .realistic, as premises: BySide<Premise>, sync: SyncState?,
        syncLinkIsIn: Bool
    ) {
        self.init(startingAt: now, durations: durations, offering: [])
        self.syncLinkIsIn = syncLinkIsIn
        for side in Side.allCases { assume(premises[side], of: side) }
        replication = believedReplication(sync)
        for side in Side.allCases { move(side, as: premises[side].power) }
        settle()
    }

    private mutating func assume(_ premise: Premise, of side: Side) {
        boxes[side].lan1 = premise.lan1
        boxes[side].redundancy.isEnabled = premise.isRedundancySaved
        boxes[side].redundancyInForce = premise.isRedundancyInForce
        boxes[side].role = premise.isRedundancyInForce ? premise.role : nil
        boxes[side].mail.switches = Dictionary(
            uniqueKeysWithValues: MailService.allCases.map { ($0, premise.services.contains($0)) })
        boxes[side].dataAreWhole = premise.dataAreWhole
        guard premise.holdsNewMail else { return }
        // Number 0 never comes from outside: it stands for whatever only this box has.
        boxes[side].storedMail.insert(contentsOf: 0..<1)
        boxes[side].apart = Apart(since: now, acceptedMail: true)
    }

    private func believedReplication(_ sync: SyncState?) -> Replication {
        guard boxesSeeEachOther, let source = Side.allCases.first(where: { boxes[$0].role == .active }) else {
            return .none
        }
        return sync == .complete ? .following(from: source) : .none
    }

    private mutating func move(_ side: Side, as power: Premise.Power) {
        switch power {
        case .on: break
        case .off: putOut(side)
        case .starting:
            putOut(side)
            start(side)
        case .stopping: stop(side, startsAgain: false)
        case .restarting: stop(side, startsAgain: true)
        case .updating: beginUpdate(on: side)
        case .stuck:
            putOut(side)
            boxes[side].isBroken = true
            start(side)
        }
    }

    private mutating func putOut(_ side: Side) {
        dropDuties(of: side)
        boxes[side].power = .off
    }

    private mutating func beginUpdate(on side: Side) {
        let package = UpdatePackage(name: "?", patchLevel: "?", comment: "", needsRestart: true)
        boxes[side].updateRun = UpdateRun(packages: [package], since: now)
        beginWork(.update, on: side)
        agenda.add(.packageApplied(side), at: now + durations.updatePackage)
    }
}
