import Appliance
import Procedure
import SimulatedPair

extension SimulatedPair {
    /// Whether a condition is really so, whatever any page says; `nil` for what is no state of the pair.
    package func truth(of condition: Condition) -> Bool? {
        switch condition {
        case .silent(let side): console(of: side) == .silent || !isReachableFromPC(side)
        case .lan1Out(let side): box(side).lan1 != .connected
        case .answering(let side): console(of: side) == .answering
        case .steady(let side): box(side).updateRun == nil && !isAboutToRestart(side)
        case .light(let side, .gray): box(side).power.isOn && !box(side).redundancyInForce
        case .light(let side, .green), .sync(let side, .complete): syncState(of: side) == .complete
        case .role(let side, let role): box(side).role == role
        case .notSyncing: !isCopying
        case .redundancy(let side, let enabled): box(side).redundancy.isEnabled == enabled
        case .service(let side, let service, let on): box(side).mail.isOn(service) == on
        case .portClosed(let side, let service): !isServing(service, on: side)
        case .portGreets(let side, let service): isServing(service, on: side)
        case .mailClosed(let side): !mailPortsOpen(side)
        case .updatesNone(let side):
            Set(offeredUpdates.map(\.name)).isSubset(of: box(side).applied.map(\.package.name))
        case .patchesEqual: Set(boxes.active.applied.map(\.package)) == Set(boxes.standby.applied.map(\.package))
        case .peer(let side, .stopped): !box(side.peer).power.isOn
        case .updatesListed(let side): box(side).listed != nil
        case .restarted, .untouched, .light, .sync, .peer, .servicesAsRecorded, .mailGreets, .othersNormal: nil
        }
    }

    private var isCopying: Bool { if case .copying = replication { true } else { false } }
}
