import Appliance
import Procedure
import Walkthrough

/// An alarm, and how long it rang.
public struct AlarmAccount: Equatable, Sendable {
    /// What was wrong.
    public var alarm: Alarm
    /// Since when.
    public var from: Moment
    /// Until when; `nil` where the record ends before it was over.
    public var to: Moment?
}

/// Something that was refused because a fact was missing.
public struct RefusalAccount: Equatable, Sendable {
    /// What was refused, and why.
    public var refusal: Refusal
    /// When first.
    public var at: Moment
    /// How many times in a row.
    public var times: Int
}

extension WorkReport {
    /// Every alarm, in the order in which they began.
    public var alarms: [AlarmAccount] {
        var accounts: [AlarmAccount] = []
        for entry in log {
            switch entry.kind {
            case .alarm(let alarm): accounts.append(AlarmAccount(alarm: alarm, from: entry.at))
            case .alarmOver(let alarm):
                if let index = accounts.lastIndex(where: { $0.alarm == alarm && $0.to == nil }) {
                    accounts[index].to = entry.at
                }
            default: break
            }
        }
        return accounts
    }

    /// What was refused for the sake of the pair; a key that means nothing now is none of it.
    public var refusals: [RefusalAccount] {
        var accounts: [RefusalAccount] = []
        for entry in log {
            guard case .refused(let refusal) = entry.kind, refusal.isOfImportance else { continue }
            if let last = accounts.indices.last, accounts[last].refusal == refusal {
                accounts[last].times += 1
            } else {
                accounts.append(RefusalAccount(refusal: refusal, at: entry.at, times: 1))
            }
        }
        return accounts
    }
}

extension Refusal {
    fileprivate var isOfImportance: Bool {
        switch self {
        case .interlock, .identityUnknown, .sameBox, .noRecord, .alarm: true
        case .writeInFlight, .readOnly, .nothingToSend, .nothingToAttest, .underWay, .nothingToOverride, .finished:
            false
        }
    }
}
