import Appliance
import SimulatedPair

/// What the search for a way back came to.
public enum Advice: Hashable, Sendable {
    /// Mail flows: nothing is needed for it. What would make the pair whole again, if anything is missing.
    case flowing(by: Side, then: [Stride], left: [Remainder])
    /// This gets mail flowing again.
    case course(Course)
    /// No way back is known: a person must find one.
    case person(Impasse)
}

/// A way back.
public struct Course: Hashable, Sendable {
    /// What is known good, and why.
    public var knownGood: KnownGood
    /// What is done, in order; after the last one mail flows.
    public var strides: [Stride]
    /// What then makes the pair whole again, in order; empty where that takes more than a few operations.
    public var then: [Stride]
    /// What stays to be done or borne in mind afterwards.
    public var left: [Remainder]
}

/// Why there is no way back.
public enum Impasse: Hashable, Sendable {
    /// Too little was read of the boxes yet.
    case unread
    /// A box tells nothing, and no safe way leads round it.
    case unreadable(Side, ConsoleFault)
    /// One box has all the data and does not answer; what stands against the other.
    case silentHolder(Side, other: Doubt)
    /// Neither box is known good: what stands against each.
    case nothingGood(active: Doubt, standby: Doubt)
    /// The two were never seen as a pair since the work began: another work has come in between, and its record is not here.
    case neverTogether
    /// No safe sequence of operations leads there.
    case noSafeWay
}

/// What a way back leaves open.
public enum Remainder: Hashable, Sendable {
    /// There is no automatic failover until the pair is whole again.
    case noFailover
    /// A box is left off and rebuilt, with the other one as the source of the data.
    case rebuild(Side, because: Doubt?)
    /// A box is left off: it lacks updates that the other has (H5), so it is updated before it is rebuilt.
    case updateFirst(Side)
}

extension Advice {
    init(from belief: Belief) {
        guard Side.allCases.allSatisfy({ belief.boxes[$0].standing != .unread }) else {
            self = .person(.unread)
            return
        }
        let worlds = belief.worlds
        for side in Side.allCases where worlds.allSatisfy({ $0.servesSafely(belief.services, by: side) }) {
            let then = Search(belief, towards: side, for: .wholePair).shortest(from: worlds)?.strides
            self = .flowing(by: side, then: then ?? [], left: belief.left(by: side, in: worlds, isWhole: then != nil))
            return
        }
        guard belief.wasSeenTogether else {
            self = .person(belief.strangeness ?? .neverTogether)
            return
        }
        self = belief.course(from: worlds).map(Advice.course) ?? .person(belief.impasse)
    }
}

extension Belief {
    /// アクティブ側 is tried first wherever it is known good: its data are what STEP4 copies, and スタンバイ側 stays an
    /// untouched copy. Mail that スタンバイ側 took in alone would turn the sync round. Where that has happened, and is done,
    /// whoever is アクティブ by now stays it.
    fileprivate func course(from worlds: [SimulatedPair]) -> Course? {
        let isReversed = sync == .complete && boxes.standby.role == .active && boxes.active.role == .standby
        let sides: [Side] = isReversed ? [.standby, .active] : [.active, .standby]
        for side in sides where boxes[side].doubt == nil {
            guard let found = Search(self, towards: side, for: .mail).shortest(from: worlds) else { continue }
            let then = Search(self, towards: side, for: .wholePair).shortest(from: found.worlds)?.strides
            return Course(
                knownGood: knownGood(side), strides: found.strides, then: then ?? [],
                left: left(by: side, in: found.worlds, isWhole: then != nil))
        }
        return nil
    }

    /// What cannot be read at all.
    fileprivate var strangeness: Impasse? {
        for side in Side.allCases {
            if case .strange(let fault) = boxes[side].doubt { return .unreadable(side, fault) }
        }
        return nil
    }

    fileprivate var impasse: Impasse {
        if let strangeness { return strangeness }
        guard let active = boxes.active.doubt, let standby = boxes.standby.doubt else { return .noSafeWay }
        if case .mute = active, boxes.active.dataAreWhole, boxes.standby.role == .standby, !boxes.standby.hasNewMail,
            [.partialData, .copyUnproven, .otherHasNewMail].contains(standby)
        {
            return .silentHolder(.active, other: standby)
        }
        return .nothingGood(active: active, standby: standby)
    }

    /// - Parameter worlds: what the pair may be once mail flows. A box that is in it then is not left off.
    fileprivate func left(by side: Side, in worlds: [SimulatedPair], isWhole: Bool) -> [Remainder] {
        if isWhole { return sync == .complete ? [] : [.noFailover] }
        let other = boxes[side.peer]
        guard worlds.allSatisfy({ !$0.box(side.peer).power.isOn }) else { return [.noFailover] }
        let isBehind = other.doubt == nil && !patchesAreEqual && side == .active
        return [isBehind ? .updateFirst(side.peer) : .rebuild(side.peer, because: other.doubt), .noFailover]
    }
}
