import Appliance
import Procedure
import TestSupport
import Walkthrough

extension Wire {
    /// Makes a condition untrue, as far as what is read goes.
    mutating func breaks(_ condition: Condition) {
        switch condition {
        case .silent(let side), .lan1Out(let side): answersAnyway.insert(side)
        case .answering(let side), .restarted(let side): fault = { $0 == side ? .refused : nil }
        case .light(let side, let light): status(of: side) { $0.signal = light == .green ? .severe : .normal }
        case .role(let side, let role): status(of: side) { $0.role = role == .active ? .standby : .active }
        case .peer(let side, let peer): status(of: side) { $0.peer = peer == .running ? .stopped : .running }
        case .sync(let side, _): status(of: side) { $0.sync = .broken }
        case .notSyncing(let side): status(of: side) { $0.sync = .running }
        case .redundancy(let side, let enabled): page(of: side) { $0.redundancySetting?.enabled = !enabled }
        case .service(let side, let service, let on): page(of: side) { $0.mail?.switches[service] = !on }
        case .servicesAsRecorded(let side): page(of: side) { $0.mail?.switches[.smtp] = false }
        case .portClosed(let side, _), .mailClosed(let side):
            port = { one, _ in one == side ? .open(greeting: "220 ready") : nil }
        case .mailGreets(let side), .portGreets(let side, _): port = { one, _ in one == side ? .closed : nil }
        case .updatesListed(let side):
            page(of: side) { $0.updates = UpdateList(updates: [], hasBeenChecked: false) }
        case .updatesNone(let side):
            page(of: side) { $0.updates = UpdateList(updates: [.another], hasBeenChecked: true) }
        case .untouched: break
        case .steady(let side): page(of: side) { $0.updates?.progress = "package 2 of 3" }
        case .patchesEqual: page(of: .active) { $0.updateHistory = ($0.updateHistory ?? []) + [.another] }
        case .othersNormal(let side):
            page(of: side) { $0.components?.append(Component(name: "CPU", group: .system, signal: .severe)) }
        }
    }

    /// Changes what the monitor of a box says; it looked just now.
    mutating func status(of side: Side, _ change: @escaping @Sendable (inout RedundancyStatus) -> Void) {
        page(of: side) { reading in
            guard var status = reading.redundancy else { return }
            change(&status)
            status.changedAt = reading.clock
            reading.redundancy = status
        }
    }

    /// Changes what the pages of a box say.
    mutating func page(of side: Side, _ change: @escaping @Sendable (inout Reading) -> Void) {
        reading = { one, reading in if one == side { change(&reading) } }
    }
}

extension Update {
    /// One that the other box has not.
    static let another = Update(name: "20091231.nup", patchLevel: "20091231", comment: "", status: "-")
}

extension Reason {
    /// Whether this is the fact that a broken condition is to be refused with.
    func tells(of condition: Condition) -> Bool {
        switch (condition, self) {
        case (.silent, .answering), (.light, .light), (.role, .role), (.peer, .peer), (.sync, .sync),
            (.redundancy, .redundancy), (.service, .service), (.portClosed, .portsOpen), (.mailClosed, .portsOpen),
            (.updatesListed, .notChecked), (.updatesNone, .updatesWaiting), (.steady, .updating), (.notSyncing, .sync),
            (.patchesEqual, .patchesDiffer), (.untouched, .mayHaveTakenMail):
            true
        default: false
        }
    }
}
