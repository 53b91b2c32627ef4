import Appliance
import Procedure
import SimulatedPair
import Walkthrough

/// What an engineer finds at the rack who goes and looks because nothing moves: a cable that is not where the rows have it,
/// a lamp that is out although the program waits for its box.
struct RackCheck {
    let work: Walkthrough
    let pair: SimulatedPair

    /// What puts the first of it right; `nil` when nothing is wrong.
    var remedy: BenchAct? { cables ?? lamp }

    private var cables: BenchAct? {
        let wanted = wantedPlugs
        for side in Side.allCases where pair.box(side).lan1 != wanted[side] {
            // The PC's one plug leaves the other box by itself.
            if wanted[side] == .connected || pair.box(side.peer).lan1 == wanted[side.peer] {
                return .setLAN1(side, wanted[side])
            }
        }
        return pair.syncLinkIsIn ? nil : .setSyncLink(true)
    }

    /// Where the rows have the cables by now.
    private var wantedPlugs: BySide<LAN1> {
        var plugs = BySide<LAN1> { _ in .connected }
        for item in work.items where work.progress(of: item.id) != .pending {
            switch item.hands {
            case .unplugLAN1: plugs[item.side] = .unplugged
            case .connectPC: plugs[item.side] = .engineersPC
            case .restoreLAN1: plugs[item.side] = .connected
            case .pressPower, nil: break
            }
        }
        return plugs
    }

    /// The button of a box that should be there, and whose lamp is out.
    private var lamp: BenchAct? {
        awaited.first { pair.box($0).power == .off }.map { .pressPower($0) }
    }

    /// The boxes that the program says do not answer, where it wants something else of them than silence.
    private var awaited: [Side] {
        guard let item = work.current else { return [] }
        var wanted = work.refusalsNow.compactMap { refusal -> (Requirement, Reason)? in
            if case .interlock(let requirement, let reason) = refusal { (requirement, reason) } else { nil }
        }
        if let unmet = work.unmet(item) { wanted.append((unmet.requirement, unmet.reason)) }
        return wanted.compactMap { requirement, reason in
            if case .silent = requirement.condition { return nil }
            return reason == .silent || reason == .notBackYet ? requirement.condition.side : nil
        }
    }
}
