import Appliance
import Procedure

/// What has to be asked of a box to judge a condition.
struct Needs {
    var pages: Set<Page> = []
    var ports = false
    var look: Look?
}

extension Condition {
    var needs: Needs {
        switch self {
        case .silent, .answering, .restarted, .lan1Out: Needs()
        case .untouched: Needs(ports: true)
        case .steady: Needs(pages: [.updates])
        case .light, .role, .peer, .sync, .notSyncing, .othersNormal: Needs(look: .refreshMonitor)
        case .redundancy: Needs(pages: [.redundancySetting])
        case .service, .servicesAsRecorded: Needs(pages: [.mail])
        case .portClosed, .mailClosed, .mailGreets, .portGreets: Needs(pages: [.mail], ports: true)
        case .updatesListed, .updatesNone: Needs(pages: [.updates, .updateHistory], look: .checkUpdates)
        case .patchesEqual: Needs(pages: [.updates, .updateHistory])
        }
    }
}
