import Appliance
import Walkthrough

/// What is known good, and why: the second column of the table of ways back.
public enum KnownGood: Hashable, Sendable {
    /// Both boxes: no update was begun, and redundancy is still in force.
    case pair
    /// アクティブ側: it holds the data. What stands against the other box, if anything does.
    case active(isUpdated: Bool, other: Doubt?)
    /// スタンバイ側: a copy from the moment when mail stopped; and what stands against アクティブ側.
    case standby(isUpdated: Bool, because: Doubt)
}

/// Why a box is not known good.
public enum Doubt: Hashable, Sendable {
    /// It does not answer though it should, since then: off, failed, or out of reach.
    case mute(since: Moment)
    /// What answers at its address is not the console that is wanted.
    case strange(ConsoleFault)
    /// An update was begun on it and is not proved to be complete.
    case updateUnproven
    /// It is up as スタンバイ.
    case standsBy
    /// A sync that is not complete has begun to overwrite its data.
    case partialData
    /// It was stopped without proof that it was in sync.
    case copyUnproven
    /// The other box has taken in mail since the two were in sync.
    case otherHasNewMail
}

extension Belief {
    func knownGood(_ side: Side) -> KnownGood {
        let (active, standby) = (boxes.active, boxes.standby)
        if side == .standby {
            let because = active.doubt ?? (active.role == .standby ? .standsBy : .updateUnproven)
            return .standby(isUpdated: standby.isUpdated, because: because)
        }
        let isUntouched = !active.isUpdated && !standby.isUpdated && active.standing == .on && active.isInForce
        return isUntouched && standby.doubt == nil
            ? .pair : .active(isUpdated: active.isUpdated, other: standby.doubt)
    }
}
