import Appliance
import SimulatedPair
import Walkthrough

extension Alarm {
    /// What it says is to be done first, as far as that is done at the rack; `nil` when nothing is, or all of it was.
    func remedy(_ pair: SimulatedPair) -> BenchAct? {
        switch self {
        case .lan1LeftIn(let side, _): pair.box(side).lan1 == .unplugged ? nil : .setLAN1(side, .unplugged)
        case .dualActive: Self.apart(pair)
        case .stillActive(let side): Self.again(side, pair)
        case .notActive(let side, _, isAlone: true), .onlyCopyGone(let side): Self.back(side, pair)
        case .startedFirst, .startedAsStandby, .partialData, .answersWhileStopped, .isUsed, .mailNotStopped,
            .mailOffBefore, .tookOver, .inService, .notActive, .updateOnLivePair, .unequalPair, .levelsDiffer,
            .brokenUpdate, .updateStuck, .updateFailed, .startsAgain, .wrongBox, .sameBox, .outcomeUnknown,
            .unexpectedLight:
            nil
        }
    }

    /// The button that stops the box which should be off, where no command can be sent to it.
    func button(_ pair: SimulatedPair) -> BenchAct? {
        switch self {
        case .startedFirst(let side), .answersWhileStopped(let side), .isUsed(let side, isUpdating: false):
            pair.box(side).power.isOn && pair.box(side).updateRun == nil ? .pressPower(side) : nil
        default: nil
        }
    }

    /// The standby side off the LAN, then off; the cable between the boxes in.
    private static func apart(_ pair: SimulatedPair) -> BenchAct? {
        if pair.box(.standby).lan1 == .connected { return .setLAN1(.standby, .unplugged) }
        if pair.box(.standby).power.isOn { return .pressPower(.standby) }
        return pair.syncLinkIsIn ? nil : .setSyncLink(true)
    }

    /// The box off, the cable between the boxes in, and the box back on the LAN and on.
    private static func again(_ side: Side, _ pair: SimulatedPair) -> BenchAct? {
        if pair.box(side).power != .off { return pair.box(side).role == .active ? .pressPower(side) : nil }
        return pair.syncLinkIsIn ? back(side, pair) : .setSyncLink(true)
    }

    /// Power and LAN1 of the box that must be there.
    private static func back(_ side: Side, _ pair: SimulatedPair) -> BenchAct? {
        if pair.box(side).lan1 != .connected { return .setLAN1(side, .connected) }
        return pair.box(side).power == .off ? .pressPower(side) : nil
    }
}
