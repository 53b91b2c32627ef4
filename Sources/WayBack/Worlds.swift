import Appliance
import SimulatedPair

extension Belief {
    /// Every pair that this may be: one for each combination of what is left open. A way back must be safe in all.
    var worlds: [SimulatedPair] {
        let premises = boxes.map(premises)
        return premises.active.flatMap { active in
            premises.standby.map { standby in
                SimulatedPair(
                    startingAt: Moment(seconds: 0), durations: .forSearch,
                    as: BySide(active: active, standby: standby), sync: sync, syncLinkIsIn: syncLinkIsIn)
            }
        }
    }

    private func premises(_ box: BoxBelief) -> [Premise] {
        box.standing.powers.flatMap { power in
            LAN1.allCases.filter(box.lan1.contains).flatMap { lan1 in
                [true, false].filter(box.saved.contains).map { isSaved in
                    Premise(
                        power: power, lan1: lan1, isRedundancySaved: isSaved, isRedundancyInForce: box.isInForce,
                        role: box.role, services: box.services, dataAreWhole: box.dataAreWhole,
                        holdsNewMail: box.hasNewMail)
                }
            }
        }
    }
}

extension BoxBelief.Standing {
    /// Where the box may be between off and on.
    fileprivate var powers: [Premise.Power] {
        switch self {
        case .on: [.on]
        case .off: [.off]
        case .comingUp: [.starting]
        case .goingDown: [.stopping]
        case .restarting: [.restarting]
        case .updating: [.updating]
        case .unsure: [.off, .starting]
        case .mute: [.off, .stuck]
        case .strange, .unread: [.off, .on]
        }
    }
}

extension Durations {
    /// The realistic ones, with fewer mails and monitor runs in between: these decide nothing here and cost time.
    fileprivate static var forSearch: Durations {
        var durations = Durations.realistic
        durations.mailInterval = .minutes(2)
        durations.monitorInterval = .minutes(1440)
        return durations
    }
}
