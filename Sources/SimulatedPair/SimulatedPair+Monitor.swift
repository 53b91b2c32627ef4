import Appliance

extension SimulatedPair {
    /// The box's own clock.
    public func clock(of side: Side) -> Moment { now + boxes[side].clockOffset }

    /// Cron's next run: the next quarter hour by the box's own clock.
    func nextMonitorRun(of side: Side) -> Moment {
        let interval = durations.monitorInterval.milliseconds
        precondition(interval > 0, "the monitor runs with some time between")
        let own = clock(of: side).milliseconds
        return Moment(milliseconds: (own / interval + 1) * interval) - boxes[side].clockOffset
    }

    mutating func runMonitorByCron(of side: Side) {
        runMonitor(of: side)
        agenda.add(.monitorRuns(side), at: nextMonitorRun(of: side))
    }

    /// Writes down what is true now; the console shows it until the next run.
    mutating func runMonitor(of side: Side) {
        guard consoleTrouble(of: side) != .monitorStuck else { return }
        let box = boxes[side]
        var snapshot = MonitorSnapshot(takenAt: clock(of: side))
        snapshot.redundancy = redundancySignal(of: side)
        snapshot.role = box.role
        snapshot.peer = box.redundancyInForce ? (boxesSeeEachOther ? .running : .stopped) : nil
        snapshot.sync = syncState(of: side)
        snapshot.syncPercent = snapshot.sync == .running ? syncPercent : nil
        snapshot.failover = box.failover
        snapshot.network = box.lan1 == .unplugged ? .severe : .normal
        snapshot.mail = box.mail.servesAnything ? .normal : .none
        (snapshot.load1, snapshot.load15) = load(of: side)
        boxes[side].monitor = snapshot
    }

    private func redundancySignal(of side: Side) -> Signal {
        switch syncState(of: side) {
        case .complete: .normal
        case .running: .problem
        case .broken: .severe
        case nil: .disabled
        }
    }

    /// Average loads in hundredths: a sync is felt, though below the limit of a yellow ball (manual (*2) (2)).
    private func load(of side: Side) -> (Int, Int) {
        var load = 8
        if mailPortsOpen(side) { load += 27 }
        if case .copying = replication { load += 260 }
        if boxes[side].updateRun != nil { load += 140 }
        return (load, load * 2 / 3)
    }
}
