import Appliance

extension SimulatedPair {
    /// Does at a moment what hands do.
    public mutating func apply(_ act: BenchAct, at moment: Moment) {
        advance(to: moment)
        switch act {
        case .pressPower(let side): pressPower(of: side)
        case .cutPower(let side): cutPower(of: side)
        case .setLAN1(let side, let plug): plugLAN1(of: side, into: plug)
        case .setSyncLink(let isIn): syncLinkIsIn = isIn
        }
        settle()
    }

    private mutating func pressPower(of side: Side) {
        switch boxes[side].power {
        case .off: start(side)
        case .on: stop(side, startsAgain: false)
        case .starting, .stopping, .stuck: break
        }
    }

    private mutating func cutPower(of side: Side) {
        breakUpdate(on: side)
        dropDuties(of: side)
        agenda.cancel(.started(side), .stopped(side), .consoleChanged(side))
        endWork([.start, .stop, .restart, .update], on: side)
        boxes[side].power = .off
    }

    private mutating func plugLAN1(of side: Side, into plug: LAN1) {
        if plug == .engineersPC && boxes[side].lan1 != plug { plugs += 1 }
        boxes[side].lan1 = plug
        if plug == .engineersPC && boxes[side.peer].lan1 == .engineersPC { boxes[side.peer].lan1 = .unplugged }
    }
}
