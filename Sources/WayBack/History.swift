import Appliance
import Procedure
import SimulatedPair
import Walkthrough

/// What a box was last told or made to do, as far as its power goes.
enum Errand: Hashable {
    /// Told to shut down then; whether a person saw its lamp go out.
    case shutDown(at: Moment, isSeenOut: Bool)
    /// Its button was pressed then.
    case start(at: Moment)
    /// Told to restart then.
    case restart(at: Moment)
    /// Told to update then; it may restart by itself.
    case update(at: Moment)

    var at: Moment {
        switch self {
        case .shutDown(let at, _), .start(let at), .restart(let at), .update(let at): at
        }
    }

    var isShutdown: Bool { if case .shutDown = self { true } else { false } }
    var isSeenOut: Bool { if case .shutDown(_, isSeenOut: true) = self { true } else { false } }
}

/// What the items that were done or begun say of power, cables and settings: what no reading tells.
struct History {
    /// What each box was last told that it has not been seen to be through with.
    private(set) var errand = BySide<Errand?>(active: nil, standby: nil)
    /// Boxes on which a setting of redundancy was sent and not seen yet.
    private(set) var saving: Set<Side> = []
    /// Boxes on which an update was begun and is not proved.
    private(set) var updating: Set<Side> = []
    /// Boxes whose update was proved.
    private(set) var updated: Set<Side> = []
    /// Whether スタンバイ側 was stopped against an interlock: nothing proves that it was in sync.
    private(set) var isCopyUnproven = false
    private var plugs = BySide<Set<LAN1>>(active: [.connected], standby: [.connected])

    init(of work: Walkthrough) {
        for (place, item) in work.items.enumerated() {
            switch work.progress[place] {
            case .pending: if place == work.position { anticipate(item) }
            case .sending: begin(item, at: work.now, isAttested: false)
            case .underWay(let act): begin(item, at: act.sent ?? act.since, isAttested: act.attested != nil)
            case .done(_, let at): work.isPassed(item) ? pass(item) : finish(item, at: at)
            }
            if item.side == .standby, item.operation == .shutDown, work.progress[place] != .pending {
                isCopyUnproven = isCopyUnproven || work.overrides.contains { $0.item.step == item.id.step }
            }
        }
        // One that somebody else began is as little proved as one of ours.
        for side in Side.allCases where work.boxes[side].updatingAt != nil && !updated.contains(side) {
            updating.insert(side)
        }
    }

    /// What may be in a box's LAN1. A box that answers before the PC was plugged in is on the network (H1).
    func lan1(of side: Side, in work: Walkthrough) -> Set<LAN1> {
        guard work.boxes[side].contact.isAnswering else { return plugs[side] }
        let reachable = plugs[side].subtracting([.unplugged])
        return reachable.isEmpty ? [.connected] : reachable
    }

    /// Hands may be ahead of what they said.
    private mutating func anticipate(_ item: Item) {
        if item.hands == .unplugLAN1 { plugs[item.side] = [.connected, .unplugged] }
    }

    private mutating func begin(_ item: Item, at moment: Moment, isAttested: Bool) {
        switch item.operation {
        case .shutDown: errand[item.side] = .shutDown(at: moment, isSeenOut: isAttested)
        case .restart: errand[item.side] = .restart(at: moment)
        case .update:
            errand[item.side] = .update(at: moment)
            updating.insert(item.side)
        case .disableRedundancy, .enableRedundancy: saving.insert(item.side)
        case .stop, .stopOthers, .start, .startOthers, nil: break
        }
        switch item.hands {
        case .pressPower: errand[item.side] = .start(at: moment)
        case .unplugLAN1: plugs[item.side] = [.unplugged]
        case .connectPC: plugs[item.side] = [.unplugged, .engineersPC]
        case .restoreLAN1: plugs[item.side] = [.engineersPC, .connected]
        case nil: break
        }
    }

    private mutating func finish(_ item: Item, at moment: Moment) {
        begin(item, at: moment, isAttested: true)
        switch item.operation {
        case .restart: errand[item.side] = nil
        case .update:
            errand[item.side] = nil
            updating.remove(item.side)
            updated.insert(item.side)
        case .disableRedundancy, .enableRedundancy: saving.remove(item.side)
        case .shutDown, .stop, .stopOthers, .start, .startOthers, nil: break
        }
        switch item.hands {
        case .pressPower: if !item.sensed.isEmpty { errand[item.side] = nil }
        case .connectPC: plugs[item.side] = [.engineersPC]
        case .restoreLAN1: plugs[item.side] = [.connected]
        case .unplugLAN1, nil: break
        }
    }

    /// What a person passed over may have been done or not.
    private mutating func pass(_ item: Item) {
        switch item.operation {
        case .update: updating.insert(item.side)
        case .disableRedundancy, .enableRedundancy: saving.insert(item.side)
        case .shutDown: errand[item.side] = nil
        case .restart, .stop, .stopOthers, .start, .startOthers, nil: break
        }
        switch item.hands {
        case .unplugLAN1, .connectPC, .restoreLAN1: plugs[item.side] = Set(LAN1.allCases)
        case .pressPower: errand[item.side] = nil
        case nil: break
        }
    }
}

extension Walkthrough {
    /// Whether a person let an item pass without its being done.
    fileprivate func isPassed(_ item: Item) -> Bool {
        overrides.contains { $0.item == item.id && $0.terms.passes }
    }
}
