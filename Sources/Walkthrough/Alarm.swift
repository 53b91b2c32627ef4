import Appliance
import Procedure

/// Something that is wrong now, by what was sensed: a type of its own for each, so that none can be left unworded.
public enum Alarm: Hashable, Sendable {
    /// H1: the box answered on the LAN before the PC was plugged in; these ports of it were seen open.
    case lan1LeftIn(Side, open: [MailService])
    /// H1: mail must be stopped on this side, and these ports answer.
    case mailNotStopped(Side, [MailService])
    /// H1: this side took in no mail when the work began, and nobody knows why: at its end that is not started.
    case mailOffBefore(Side)
    /// H1: the box that was to stand by has been アクティブ meanwhile, by its 前回フェールオーバした時刻, verbatim.
    case tookOver(Side, at: BoxText)
    /// The pair is in service though the work has not come so far; mail comes in through these ports.
    case inService(open: [MailService])
    /// H2: both boxes say that they are アクティブ.
    case dualActive
    /// H2: the box was アクティブ beside the other one when it was last heard: that it is silent does not prove it off.
    case stillActive(Side)
    /// H2: a box that was shut down answers.
    case answersWhileStopped(Side)
    /// H2: a box that was shut down answers, and is not simply to be stopped again: it applies updates (H7), or it is the only
    /// one that answers, and for long.
    case isUsed(Side, isUpdating: Bool)
    /// H3: the box answered before the other one was アクティブ.
    case startedFirst(Side)
    /// H3: the box that was to start as アクティブ says that it is スタンバイ; whether the other one's data are, or were in part,
    /// written over its own.
    case startedAsStandby(Side, isOverwritten: Bool)
    /// H3: the box that holds the newest data is アクティブ again, and a sync that was not complete has written over them.
    case partialData(Side)
    /// H3: the box that must be アクティブ is not, or does not answer; why it is thought so.
    case notActive(Side, Reason, isAlone: Bool)
    /// H4: an update runs with redundancy in force, or with these mail ports open.
    case updateOnLivePair(Side, open: [MailService])
    /// H5: redundancy is enabled again, and the sides differ in these updates.
    case unequalPair(onlyActive: [BoxText], onlyStandby: [BoxText])
    /// H5: before anything was done, the sides differ in what is applied on them, or waits to be.
    case levelsDiffer(onlyActive: [BoxText], onlyStandby: [BoxText])
    /// H6: mail flows before the sync is complete, and the only good copy does not answer.
    case onlyCopyGone(Side)
    /// H7: the box went away while an update was being applied, and has not come back for long.
    case brokenUpdate(Side, since: Moment)
    /// H7: the list of updates does not get shorter; what is left in it.
    case updateStuck(Side, [BoxText])
    /// H7: a run has ended without success, by the box's own words.
    case updateFailed(Side, BoxText)
    /// H7: the box started so many times after its last command.
    case startsAgain(Side, times: Int)
    /// H8: another box answers at this side's address.
    case wrongBox(Side, expected: BoxText, found: BoxText?)
    /// H8: both addresses lead to this box.
    case sameBox(BoxText)
    /// H9: nobody knows whether the box took this item's command.
    case outcomeUnknown(Side, Item.ID, ConsoleFault)
    /// Law 10: the light contradicts the row, by a monitor that has looked since the row began.
    case unexpectedLight(Side, Light, expected: [Sight])

    /// What happens if nobody minds; `nil` where that is not known.
    public var hazard: Hazard? {
        switch self {
        case .lan1LeftIn, .mailNotStopped, .mailOffBefore, .tookOver: .mailLost
        case .dualActive, .stillActive, .answersWhileStopped, .isUsed: .dualActive
        case .startedFirst, .startedAsStandby, .partialData, .notActive: .reversedSync
        case .updateOnLivePair: .updateOnLivePair
        case .unequalPair, .levelsDiffer: .unequalPair
        case .onlyCopyGone: .noNet
        case .brokenUpdate, .updateStuck, .updateFailed, .startsAgain: .brokenUpdate
        case .wrongBox, .sameBox: .wrongBox
        case .outcomeUnknown: .halfACommand
        case .inService, .unexpectedLight: nil
        }
    }

    /// The side that it is about; `nil` where it is both.
    public var side: Side? {
        switch self {
        case .lan1LeftIn(let side, _), .mailNotStopped(let side, _), .mailOffBefore(let side),
            .tookOver(let side, _),
            .stillActive(let side), .answersWhileStopped(let side), .isUsed(let side, _), .startedFirst(let side),
            .startedAsStandby(let side, _),
            .partialData(let side), .notActive(let side, _, _),
            .updateOnLivePair(let side, _), .onlyCopyGone(let side),
            .brokenUpdate(let side, _), .updateStuck(let side, _), .updateFailed(let side, _),
            .startsAgain(let side, _),
            .wrongBox(let side, _, _), .outcomeUnknown(let side, _, _), .unexpectedLight(let side, _, _):
            side
        case .dualActive, .unequalPair, .levelsDiffer, .sameBox, .inService: nil
        }
    }

    /// Whether nothing is sent while it lasts, but what mends it. (Two addresses of one box have a refusal of their own.)
    public var locksWrites: Bool {
        switch self {
        case .outcomeUnknown, .unexpectedLight, .mailOffBefore, .tookOver, .updateStuck, .updateFailed, .startsAgain,
            .brokenUpdate, .levelsDiffer, .sameBox:
            false
        default: true
        }
    }

    /// Whether it fills the screen: nothing else may be looked at before.
    public var isFullStop: Bool {
        switch self {
        case .lan1LeftIn, .inService, .dualActive, .stillActive, .startedFirst, .startedAsStandby, .partialData,
            .onlyCopyGone:
            true
        default: false
        }
    }

    /// Whether it comes from a latch: the row that it reopened is what mends it.
    var isOfLatch: Bool {
        switch self {
        case .lan1LeftIn, .mailNotStopped, .answersWhileStopped, .isUsed, .startedFirst, .notActive: true
        default: false
        }
    }
}
