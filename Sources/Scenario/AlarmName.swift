import Walkthrough

/// An alarm by its name in a scenario's file.
public enum AlarmName: String, CaseIterable, Hashable, Sendable {
    /// H1.
    case lan1LeftIn, mailNotStopped, mailOffBefore, tookOver
    /// The pair serves already.
    case inService
    /// H2.
    case dualActive, stillActive, answersWhileStopped, isUsed
    /// H3.
    case startedFirst, startedAsStandby, partialData, notActive
    /// H4, H5, H6.
    case updateOnLivePair, unequalPair, levelsDiffer, onlyCopyGone
    /// H7.
    case brokenUpdate, updateStuck, updateFailed, startsAgain
    /// H8, H9.
    case wrongBox, sameBox, outcomeUnknown
    /// Law 10.
    case unexpectedLight

    /// The name of an alarm.
    public init(_ alarm: Alarm) {
        switch alarm {
        case .lan1LeftIn: self = .lan1LeftIn
        case .mailNotStopped: self = .mailNotStopped
        case .mailOffBefore: self = .mailOffBefore
        case .tookOver: self = .tookOver
        case .inService: self = .inService
        case .dualActive: self = .dualActive
        case .stillActive: self = .stillActive
        case .answersWhileStopped: self = .answersWhileStopped
        case .isUsed: self = .isUsed
        case .startedFirst: self = .startedFirst
        case .startedAsStandby: self = .startedAsStandby
        case .partialData: self = .partialData
        case .notActive: self = .notActive
        case .updateOnLivePair: self = .updateOnLivePair
        case .unequalPair: self = .unequalPair
        case .levelsDiffer: self = .levelsDiffer
        case .onlyCopyGone: self = .onlyCopyGone
        case .brokenUpdate: self = .brokenUpdate
        case .updateStuck: self = .updateStuck
        case .updateFailed: self = .updateFailed
        case .startsAgain: self = .startsAgain
        case .wrongBox: self = .wrongBox
        case .sameBox: self = .sameBox
        case .outcomeUnknown: self = .outcomeUnknown
        case .unexpectedLight: self = .unexpectedLight
        }
    }
}
