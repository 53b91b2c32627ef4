import Appliance
import Procedure
import SimulatedPair
import Walkthrough

// Small numbers for what the print tells apart: the case, without the figures that grow with time.

extension Progress {
    var code: Int {
        switch self {
        case .pending: 1
        case .sending: 2
        case .underWay(let act): 3 + (act.doubt == nil ? 0 : 1) + (act.attested == nil ? 0 : 2)
        case .done: 8
        }
    }
}

extension Prompt {
    var code: Int {
        let kind =
            switch question {
            case .send: 1
            case .leaveOpen: 2
            case .goOn: 3
            case .override: 4
            case .note: 5
            }
        return kind * 8 + (isAnswered ? 4 : 0) + (typed.isEmpty ? 0 : 2) + (confirmedAt == nil ? 0 : 1)
    }
}

extension Refusal {
    func code(in world: World) -> Int {
        switch self {
        case .interlock(let requirement, let reason):
            100 * (world.guards[world.work.position].firstIndex(of: requirement) ?? 40) + reason.code
        case .writeInFlight: 1
        case .identityUnknown: 2
        case .sameBox: 3
        case .noRecord: 4
        case .readOnly: 5
        case .nothingToSend: 6
        case .nothingToAttest: 7
        case .underWay: 8
        case .finished: 9
        case .nothingToOverride: 10
        case .alarm: 11
        }
    }
}

extension Reason {
    var code: Int {
        switch self {
        case .notRead: 11
        case .old: 12
        case .notReadSince: 13
        case .silent: 14
        case .answering: 15
        case .unsure, .troubled: 16
        case .silentFor: 17
        case .steadyFor: 18
        case .notGoneYet: 19
        case .notBackYet: 20
        case .monitorIsOld: 21
        case .light: 22
        case .role: 23
        case .peer: 24
        case .rolesChanged: 45
        case .sync: 25
        case .redundancy: 26
        case .service: 27
        case .servicesDiffer: 28
        case .noSuchService: 29
        case .portsOpen: 30
        case .portsUnclear: 31
        case .portsNotGreeting: 32
        case .nothingRecorded: 33
        case .notChecked: 34
        case .updatesWaiting: 35
        case .updating: 36
        case .patchesDiffer: 37
        case .notNormal: 38
        case .mayHaveTakenMail: 39
        case .portsNotTried: 40
        case .updatesStuck: 41
        case .notInHistory: 42
        case .checkFailed: 43
        case .updateFailed: 44
        case .updatesVanished: 46
        case .unreadable: 47
        }
    }
}

extension Alarm {
    var code: Int {
        let kind =
            switch self {
            case .lan1LeftIn: 1
            case .mailNotStopped: 2
            case .tookOver: 20
            case .mailOffBefore: 21
            case .inService: 22
            case .dualActive: 3
            case .stillActive: 27
            case .answersWhileStopped: 4
            case .isUsed(_, let isUpdating): isUpdating ? 23 : 24
            case .startedFirst: 5
            case .startedAsStandby(_, let isOverwritten): isOverwritten ? 17 : 18
            case .partialData: 19
            case .notActive: 6
            case .updateOnLivePair: 7
            case .unequalPair: 8
            case .levelsDiffer: 25
            case .onlyCopyGone: 9
            case .brokenUpdate: 10
            case .updateStuck: 11
            case .updateFailed: 26
            case .startsAgain: 12
            case .wrongBox: 13
            case .sameBox: 14
            case .outcomeUnknown: 15
            case .unexpectedLight: 16
            }
        return kind * 4 + (side == .active ? 1 : side == .standby ? 2 : 0)
    }
}

extension Contact {
    var code: Int {
        switch self {
        case .untried: 1
        case .answering: 2
        case .daemonDown: 3
        case .silent(_, let misses): misses < 2 ? 4 : 5
        case .troubled: 6
        }
    }
}

extension Signal {
    var code: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Power {
    var code: Int {
        switch self {
        case .off: 1
        case .starting: 2
        case .on: 3
        case .stopping(_, _, let startsAgain): startsAgain ? 4 : 5
        case .stuck: 6
        }
    }

    /// When what it is at will be over.
    var end: Moment? {
        switch self {
        case .starting(_, let until), .stopping(_, let until, _): until
        case .off, .on, .stuck: nil
        }
    }
}

extension Replication {
    var code: Int {
        switch self {
        case .none: 1
        case .copying(let source, _): source == .active ? 2 : 3
        case .following(let source): source == .active ? 4 : 5
        }
    }
}
