import Appliance

extension SimulatedPair {
    mutating func checkUpdates(on side: Side) -> ConsoleAnswer {
        if let refusal = refusalToUpdate(side) { return .refused(refusal) }
        agenda.cancel(.checked(side))
        agenda.add(.checked(side), at: now + durations.check)
        return .taken(answersAt: now + durations.check)
    }

    mutating func finishCheck(on side: Side) {
        let applied = Set(boxes[side].applied.map(\.package.name))
        boxes[side].listed = offeredUpdates.filter { !applied.contains($0.name) }
    }

    mutating func applyUpdates(on side: Side) -> ConsoleAnswer {
        if let refusal = refusalToUpdate(side) { return .refused(refusal) }
        guard let packages = boxes[side].listed, !packages.isEmpty else { return .refused(.nothingListed) }
        if boxes[side].redundancyInForce || takesMailIn(side) { note(.updatedWhileServing(side)) }
        boxes[side].updateRun = UpdateRun(packages: packages, since: now)
        beginWork(.update, on: side)
        agenda.add(.packageApplied(side), at: now + durations.updatePackage)
        return .taken(answersAt: now)
    }

    private func takesMailIn(_ side: Side) -> Bool {
        MailService.allCases.contains { $0.acceptsMail && isServing($0, on: side) }
    }

    private func refusalToUpdate(_ side: Side) -> ConsoleRefusal? {
        if !boxes[side].power.isOn { return .notAnswering(.daemonDown) }
        if boxes[side].updateRun != nil { return .updateIsRunning }
        return boxes[side].lan1 == .connected ? nil : .updateServerUnreachable
    }

    mutating func finishPackage(on side: Side) {
        guard var run = boxes[side].updateRun else { return }
        if let most = boxes[side].mostUpdates, boxes[side].applied.count >= most { return giveUpUpdate(on: side) }
        boxes[side].applied.append(AppliedUpdate(package: run.current, at: now))
        run.done += 1
        run.since = now
        guard run.done == run.packages.count else {
            boxes[side].updateRun = run
            return agenda.add(.packageApplied(side), at: now + durations.updatePackage)
        }
        finishUpdate(run, on: side)
    }

    /// The list empties, and the restart comes some seconds after 100 % (`admin-ui` 5.2).
    private mutating func finishUpdate(_ run: UpdateRun, on side: Side) {
        boxes[side].updateRun = nil
        boxes[side].listed = nil
        if run.packages.contains(where: \.needsRestart) {
            agenda.add(.lateRestart(side), at: now + durations.lateRestart)
        } else {
            endWork([.update], on: side)
        }
    }

    /// The present package does not go on: the run is over, and what is missing is listed by the next check (F11).
    private mutating func giveUpUpdate(on side: Side) {
        boxes[side].updateRun = nil
        boxes[side].listed = nil
        endWork([.update], on: side)
    }

    /// How far アップデート実行 is over all its packages, 0 to 99; `nil` when none runs.
    public func updateRunPercent(of side: Side) -> Int? {
        guard let run = boxes[side].updateRun, let percent = updatePercent(of: side) else { return nil }
        return (run.done * 100 + percent) / run.packages.count
    }

    /// Whether a box will restart by itself in some seconds.
    public func isAboutToRestart(_ side: Side) -> Bool { agenda.contains(.lateRestart(side)) }

    mutating func restartAfterUpdate(_ side: Side) {
        stop(side, startsAgain: true)
    }

    /// How far the package under way is, 0 to 99; `nil` when none is.
    public func updatePercent(of side: Side) -> Int? {
        guard let run = boxes[side].updateRun else { return nil }
        let whole = max(1, durations.updatePackage.milliseconds)
        return min(99, Int((now - run.since).milliseconds * 100 / whole))
    }

    /// H7: what is being applied when the box goes down leaves it unable to start.
    mutating func breakUpdate(on side: Side) {
        guard let run = boxes[side].updateRun else { return }
        boxes[side].updateRun = nil
        boxes[side].isBroken = true
        note(.updateBroken(side, package: run.current.name))
    }
}
