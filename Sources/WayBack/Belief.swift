import Appliance
import Procedure
import SimulatedPair
import Walkthrough

/// What is believed of the pair: sensed, attested, or left open. A way back is as good as this.
public struct Belief: Hashable, Sendable {
    /// The boxes.
    public var boxes: BySide<BoxBelief>
    /// The mail services that are to be on: those that were before the work; those that the table stops, where nobody knows.
    public var services: Set<MailService>
    /// Whether both sides have the same updates, by their own lists.
    public var patchesAreEqual: Bool
    /// What the boxes say of their data, when both are up; `nil` otherwise.
    public var sync: SyncState?
    /// Whether the cable between the boxes is taken to be in.
    public var syncLinkIsIn: Bool
    /// Whether the pair was seen as a pair since the work began: else nobody here knows whose data are the newer ones.
    public var wasSeenTogether: Bool

    /// What is believed at this point of the work.
    public init(of work: Walkthrough) {
        let history = History(of: work)
        let pages = SwitchPages(of: work)
        let boxes = BySide { BoxBelief($0, in: work, history, pages) }
        let bothAreUp = Side.allCases.allSatisfy {
            boxes[$0].standing == .on && work.isHeard($0) && boxes[$0].isInForce
        }
        self.boxes = boxes
        services = work.servicesToGiveBack
        wasSeenTogether = work.wasSeenTogether
        patchesAreEqual = work.finding(Requirement(.patchesEqual)) == .holds
        syncLinkIsIn = !bothAreUp || !Side.allCases.contains(where: work.takesPeerForGone)
        sync = bothAreUp && syncLinkIsIn ? work.boxes.active.redundancy?.value.sync : nil
        settleRoles()
        settleDoubts(in: work, history)
    }

    /// A box whose monitor has not yet told its role plays the one that the other leaves.
    private mutating func settleRoles() {
        for side in Side.allCases where boxes[side].isInForce && boxes[side].role == nil {
            boxes[side].role = boxes[side.peer].role == .active ? .standby : .active
        }
    }

    private mutating func settleDoubts(in work: Walkthrough, _ history: History) {
        for side in Side.allCases where boxes[side].doubt == nil {
            if !boxes[side].dataAreWhole { boxes[side].doubt = .partialData }
            if history.updating.contains(side) { boxes[side].doubt = .updateUnproven }
            if side == .standby, history.isCopyUnproven, sync != .complete { boxes[side].doubt = .copyUnproven }
            if boxes[side.peer].hasNewMail { boxes[side].doubt = .otherHasNewMail }
        }
    }
}

extension Walkthrough {
    /// A work that begins while mail is stopped already has recorded nothing that mail comes in through (F20).
    fileprivate var servicesToGiveBack: Set<MailService> {
        let before = (recorded.active ?? recorded.standby)?.switches ?? [:]
        let on = Set(MailService.allCases.filter { before[$0] == true })
        return on.contains(where: \.acceptsMail) ? on : on.union(items.compactMap(\.stopped))
    }

    /// When a box's monitor last looked, by our clock; `nil` where the box does not tell.
    func lookedAt(_ side: Side) -> Moment? {
        guard let sighting = boxes[side].redundancy, let changed = sighting.value.changedAt, let clock = sighting.clock
        else { return nil }
        return changed + (sighting.answered - clock)
    }
}

extension Item {
    /// The service that it names to be stopped.
    fileprivate var stopped: MailService? { if case .stop(let service)? = operation { service } else { nil } }
}
