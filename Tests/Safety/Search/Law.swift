import Appliance
import Walkthrough

/// The invariants of the whole (`failure-modes.md`), by their numbers there.
package enum Law: String, CaseIterable, Hashable, Sendable {
    /// Never two アクティブ, never two holders of the shared address on one wire.
    case oneActive = "I1"
    /// No mail is accepted by スタンバイ側 from STEP1-1 to STEP4-1, and none is lost.
    case noMailAside = "I2"
    /// Nothing newer is written over by something older.
    case activeFirst = "I3"
    /// Redundancy is rebuilt of boxes with the same updates only.
    case equalPatches = "I4"
    /// An order goes to the box that is meant, and only while what the table requires is so.
    case rightBox = "I5"
    /// What is ticked as sensed is so.
    case trueTicks = "I6"
    /// Mail is given back as it was.
    case servicesGivenBack = "I7"
    /// One order at a time, none twice.
    case onceOnly = "I8"
    /// There is always a way on, or a word why not.
    case noDeadEnd = "I9"
}

/// A law, broken.
package struct Violation: Hashable, Sendable, CustomStringConvertible {
    /// Which.
    package var law: Law
    /// How, in one line.
    package var how: String

    /// Such as `I6 1-4.1 ticked, and not so: steady(active)`.
    package var description: String { "\(law.rawValue) \(how)" }
}

extension World {
    /// What of the laws the last move broke.
    ///
    /// Nobody can know of what has gone wrong in this very moment; so while something is that nobody asked for, the program
    /// is judged once a reading must have shown it (``notice``). What hands break by themselves is their own doing; what
    /// breaks by an order or at the table's word after that is the program's.
    package var violations: [Violation] { notes.compactMap { violation($0) } }

    /// What went wrong, and is the program's doing.
    package var accidents: [Accident] {
        notes.compactMap { note in
            guard case .accident(let accident) = note, !isExcused(accident) else { return nil }
            return accident
        }
    }

    private func violation(_ note: Note) -> Violation? {
        switch note {
        case .sent(let order, let untrue):
            return violation("sent \(order.item)", untrue)
        case .asked(let act, let untrue):
            return violation("asked for \(act)", untrue)
        case .attested(let item, let untrue):
            return violation("taken for done \(item)", untrue)
        case .ticked(let item, let untrue):
            return violation("ticked \(item)", untrue)
        case .sentBeside(let order):
            return Violation(law: .onceOnly, how: "\(order.item) sent beside another order")
        case .takenTwice(let order):
            return strayedAt == nil ? Violation(law: .onceOnly, how: "\(order.item) carried out twice") : nil
        case .falseTick(let item, let condition):
            return isRecentlyStrayed ? nil : Violation(law: .trueTicks, how: "\(item) ticked, and not so: \(condition)")
        case .accident(let accident):
            return isExcused(accident) ? nil : Violation(law: accident.law, how: "\(accident)")
        }
    }

    private func violation(_ what: String, _ untrue: [Untruth]) -> Violation? {
        guard let first = untrue.first(where: { $0.isKnown || $0.isOld }) else { return nil }
        return Violation(
            law: .rightBox, how: "\(what)\(first.isKnown ? " knowingly" : ""), and not so: \(first.condition)")
    }

    private func isExcused(_ accident: Accident) -> Bool {
        guard strayedAt != nil else { return false }
        return isRecentlyStrayed || isUnlucky || isBeyondSight(accident) || (accident.isOfHands && !wentOn)
    }

    /// What the program as it is cannot see coming: the limits of what is proved.
    private func isBeyondSight(_ accident: Accident) -> Bool {
        switch accident {
        // A cable between two boxes of which one is off shows when that one starts, and not before.
        case .incident(.dualActive): !pair.syncLinkIsIn
        // A person decided with Space to leave a mail port open.
        case .incident(.updatedWhileServing):
            work.leftOpen.active.union(work.leftOpen.standby).contains(where: \.acceptsMail)
        // No row before the updates asks whether somebody else has begun one.
        case .downWhileUpdating, .incident(.updateBroken): isUpdatedByAnother
        default: false
        }
    }
}

extension Accident {
    /// The law that it breaks.
    package var law: Law {
        switch self {
        case .incident(.dualActive): .oneActive
        case .incident(.mailLost), .mailAside, .noNet, .stoppedUnproven: .noMailAside
        case .incident(.reversedSync), .incident(.partialData), .staleCopy: .activeFirst
        case .incident(.updateBroken), .incident(.updatedWhileServing), .downWhileUpdating, .wrongBox: .rightBox
        case .unequalPair: .equalPatches
        case .servicesNotGivenBack: .servicesGivenBack
        case .endedUnfinished: .trueTicks
        }
    }

    /// Whether hands alone can bring it about.
    fileprivate var isOfHands: Bool {
        switch self {
        case .incident, .mailAside: true
        default: false
        }
    }
}
