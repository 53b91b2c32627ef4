import Appliance

extension SimulatedPair {
    mutating func start(_ side: Side) {
        guard !boxes[side].isBroken else {
            boxes[side].power = .stuck(since: now)
            return
        }
        beginWork(.start, on: side)
        comeUp(side)
    }

    private mutating func comeUp(_ side: Side) {
        let takes = boxes[side].redundancy.isEnabled ? durations.startWithRedundancy : durations.start
        boxes[side].power = .starting(since: now, until: now + takes)
        agenda.add(.consoleChanged(side), at: max(now, now + takes - durations.daemonDownWhileStarting))
        agenda.add(.started(side), at: now + takes)
    }

    /// The end of a start: the saved setting comes into force, and the box looks for its peer.
    mutating func finishStart(of side: Side) {
        boxes[side].power = .on(since: now)
        boxes[side].redundancyInForce = boxes[side].redundancy.isEnabled
        if boxes[side].redundancyInForce { chooseRole(of: side) }
        endWork([.start, .restart], on: side)
        agenda.add(.monitorRuns(side), at: nextMonitorRun(of: side))
        settle()
        runMonitor(of: side)
    }

    /// A clean stop. It does not wait for an update: that one is broken off (H7).
    mutating func stop(_ side: Side, startsAgain: Bool) {
        breakUpdate(on: side)
        dropDuties(of: side)
        endWork([.update], on: side)
        beginWork(startsAgain ? .restart : .stop, on: side)
        boxes[side].power = .stopping(since: now, until: now + durations.stop, startsAgain: startsAgain)
        let silentFrom = durations.answersWhileStopping + durations.daemonDownWhileStopping
        for phase in [durations.answersWhileStopping, silentFrom] where phase < durations.stop {
            agenda.add(.consoleChanged(side), at: now + phase)
        }
        agenda.add(.stopped(side), at: now + durations.stop)
    }

    mutating func finishStop(of side: Side) {
        guard case .stopping(_, _, let startsAgain) = boxes[side].power else { return }
        boxes[side].power = .off
        guard startsAgain else { return endWork([.stop], on: side) }
        guard !boxes[side].isBroken else {
            endWork([.restart], on: side)
            boxes[side].power = .stuck(since: now)
            return
        }
        comeUp(side)
    }

    /// What a box stops doing the moment it goes down.
    mutating func dropDuties(of side: Side) {
        boxes[side].role = nil
        boxes[side].listed = nil
        agenda.cancel(
            .monitorRuns(side), .refreshed(side), .checked(side), .packageApplied(side), .lateRestart(side),
            .failsOver(side))
    }
}
