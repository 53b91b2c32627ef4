import Appliance
import Procedure

extension Walkthrough {
    /// Notes which alarms came and went, and rings for a new one.
    mutating func sound() -> [Effect] {
        guard beganAt != nil else { return [] }
        let now = alarmsNow
        guard now != alarms else { return [] }
        let (new, gone) = (now.filter { !alarms.contains($0) }, alarms.filter { !now.contains($0) })
        for alarm in gone { note(.alarmOver(alarm)) }
        for alarm in new { note(.alarm(alarm)) }
        alarms = now
        return new.isEmpty ? [] : [.ring]
    }

    /// The alarms that forbid to send, or to do, the current item now.
    public var locks: [Refusal] {
        let isMending = isReopened(position)
        return alarms.filter { $0.locksWrites && !(isMending && $0.isOfLatch) }.map { .alarm($0) }
    }

    /// Most dangerous first.
    private var alarmsNow: [Alarm] {
        // What else is odd about the boxes is so by the table, which does not hold any more.
        if let inService {
            return [dualActive, inService, sameBox, tookOver].compactMap(\.self)
                + Side.allCases.compactMap { wrongBox($0) }
        }
        let pair = [dualActive, startedAsStandby, partialData, sameBox, unequalPair, onlyCopyGone].compactMap(\.self)
        let boxes = Side.allCases.flatMap { side in
            [wrongBox(side), updateOnLivePair(side), brokenUpdate(side), updateStuck(side), startsAgain(side)]
                .compactMap(\.self)
        }
        var all =
            pair + breaches.map { alarm(of: $0) }.filter { !pair.contains($0) } + [tookOver].compactMap(\.self) + boxes
        let told = Set(all.contains { $0.side == nil } ? Side.allCases : all.compactMap(\.side))
        all += Side.allCases.filter { !told.contains($0) }.compactMap { unexpectedLight($0) }
        all += [outcomeUnknown, mailOffBefore, levelsDiffer].compactMap(\.self)
        return all.filter(\.isFullStop) + all.filter { !$0.isFullStop }
    }

    private func alarm(of breach: Breach) -> Alarm {
        switch (breach.latch.holds, breach.reason) {
        case (.lan1Out(let side), _): .lan1LeftIn(side, open: MailService.allCases.filter { exposed($0, side) })
        case (.mailClosed(let side), .portsOpen(let services)): .mailNotStopped(side, services)
        case (.role(let side, _), .silent) where isHalfCopied(side.peer): .onlyCopyGone(side)
        case (.role(let side, _), let reason):
            .notActive(side, reason, isAlone: !boxes[side.peer].contact.isThere)
        case (let condition, _):
            breach.latch.hazard == .reversedSync
                ? .startedFirst(condition.side ?? .standby) : answering(condition.side ?? .standby)
        }
    }

    /// Whoever stops the only box that is up, or one that applies updates, may do more harm than the two together.
    private func answering(_ side: Side) -> Alarm {
        guard boxes[side].contact.isThere else { return .answersWhileStopped(side) }
        if isUpdating(side) { return .isUsed(side, isUpdating: true) }
        return isMissed(side.peer) ? .isUsed(side, isUpdating: false) : .answersWhileStopped(side)
    }

    /// Whether a box that is to be on by the table has been silent for longer than any start takes.
    private func isMissed(_ side: Side) -> Bool {
        guard case .silent(let since, _) = boxes[side].contact else { return false }
        return now - since > settings.longestStart && !isExpectedSilent(side)
    }

    /// Whether a box that answers applies updates now, whoever told it to.
    func isUpdating(_ side: Side) -> Bool {
        boxes[side].contact.isAnswering && boxes[side].updates?.value.progress != nil
    }

    private func exposed(_ service: MailService, _ side: Side) -> Bool {
        exposures[side]?.open.contains(service) == true
    }

    /// H2, by what both say of themselves now.
    private var dualActive: Alarm? {
        let areActive = Side.allCases.allSatisfy { side in
            guard boxes[side].contact.isAnswering, let status = boxes[side].redundancy else { return false }
            return status.value.role == .active && now - status.answered <= settings.readingAge
        }
        return areActive ? .dualActive : nil
    }

    /// H3, by what the box itself says that has just been started, where its row wants it アクティブ: also while that row waits
    /// for what another alarm has reopened. Once the copy is complete nothing is lost any more by stopping its source.
    private var startedAsStandby: Alarm? {
        guard items.indices.contains(frontier) else { return nil }
        let step = plan.steps[plan.stepPlaces[frontier]]
        guard let started = step.items.first(where: { $0.hands == .pressPower }),
            step.items.contains(where: { $0.sensed.contains(Requirement(.role(started.side, .active))) }),
            finding(Requirement(.role(started.side, .active))) == .lacks(.role(.standby)),
            boxes[started.side].redundancy?.value.sync != .complete
        else { return nil }
        return .startedAsStandby(started.side, isOverwritten: isOverwritten(started.side))
    }

    private func isOverwritten(_ side: Side) -> Bool {
        !wholeness.isWhole[side] || finding(Requirement(.silent(side.peer))) != .holds
    }

    /// H3: アクティブ側 holds the newest data, for スタンバイ側 was stopped before it; and these are not whole.
    private var partialData: Alarm? {
        guard !wholeness.isWhole.active, boxes.active.contact.isAnswering,
            boxes.active.redundancy?.value.role == .active
        else { return nil }
        return .partialData(.active)
    }

    private var sameBox: Alarm? {
        guard let host = boxes.active.host, boxes.standby.host == host else { return nil }
        return .sameBox(host)
    }

    /// H5: what this work disabled is enabled again, on a box where that can be put right.
    private var unequalPair: Alarm? {
        let isRebuilt = plan.disablings.contains { place in
            guard progress[place].isDone else { return false }
            let side = items[place].side
            return boxes[side].contact.isAnswering && boxes[side].redundancySetting?.value.enabled == true
        }
        guard isRebuilt, case .lacks(.patchesDiffer(let active, let standby)) = finding(Requirement(.patchesEqual))
        else { return nil }
        return .unequalPair(onlyActive: active, onlyStandby: standby)
    }

    /// H6: the services run on what is owed, and the box that they run on does not answer. Where the other one has taken over
    /// with a whole copy, the sync was complete: before that it does not (manual (*2) (3)).
    private var onlyCopyGone: Alarm? {
        guard let side = owed.lazy.compactMap(\.condition.side).first else { return nil }
        if isInForce(side.peer, as: .active), wholeness.isWhole[side.peer] { return nil }
        return finding(Requirement(.silent(side))) == .holds ? .onlyCopyGone(side) : nil
    }

    /// Whether a box stands by with half a copy, and has looked since its peer went silent: that one is to be started.
    private func isHalfCopied(_ side: Side) -> Bool {
        guard case .silent(let since, _) = boxes[side.peer].contact else { return false }
        return !wholeness.isWhole[side] && isInForce(side, as: .standby) && monitorLooked(at: side, after: since)
    }

    private func wrongBox(_ side: Side) -> Alarm? {
        guard case .troubled(_, .wrongBox(let expected, let found)) = boxes[side].contact else { return nil }
        return .wrongBox(side, expected: expected.host, found: found?.host)
    }

    private func updateOnLivePair(_ side: Side) -> Alarm? {
        guard isUpdating(side) else { return nil }
        let open = openPorts(of: side).filter(\.acceptsMail)
        let inForce = boxes[side].redundancy.map { $0.value.light != .gray && $0.value.light != .unknown } ?? false
        return inForce || !open.isEmpty ? .updateOnLivePair(side, open: open) : nil
    }

    /// The box was applying updates when it was last heard, and nothing has answered since for longer than a start takes.
    private func brokenUpdate(_ side: Side) -> Alarm? {
        guard let updating = boxes[side].updatingAt, case .silent(let since, _) = boxes[side].contact,
            since - updating <= settings.steady || boxes[side].updates?.value.progress != nil,
            now - since > settings.longestStart
        else { return nil }
        return .brokenUpdate(side, since: since)
    }

    private func updateStuck(_ side: Side) -> Alarm? {
        guard let names = stuckUpdates(of: side) else { return nil }
        return .updateStuck(side, names)
    }

    private func startsAgain(_ side: Side) -> Alarm? {
        guard boxes[side].starts >= Self.manyStarts, case .answering(let since) = boxes[side].contact,
            now - since < settings.refreshTakes
        else { return nil }
        return .startsAgain(side, times: boxes[side].starts)
    }

    /// A table that stops mail gives back what was on before: where nothing took mail in, nothing will. That mail can still be
    /// fetched (IMAP) is how a work that was given up in STEP1-1 leaves the box.
    private var mailOffBefore: Alarm? {
        guard plan.stopsMail, finishedAt == nil, let mail = recorded.active, !mail.switches.isEmpty, !mail.takesMailIn
        else { return nil }
        return .mailOffBefore(.active)
    }

    /// While nothing was sent, it costs no mail to find out why; later the sides differ by the table. One list is only newer
    /// than the other until both were read.
    private var levelsDiffer: Alarm? {
        guard plan.stopsMail, frontier == 0, orders == 0, !Side.allCases.contains(where: isUpdating) else { return nil }
        return difference { $0.updateHistory?.value }
            ?? difference { $0.updates?.value.hasBeenChecked == true ? $0.updates?.value.updates : nil }
    }

    private func difference(_ list: (BoxRecord) -> [Update]?) -> Alarm? {
        guard let active = list(boxes.active), let standby = list(boxes.standby) else { return nil }
        func names(of updates: [Update], not others: [Update]) -> [BoxText] {
            updates.filter { one in !others.contains { $0.name == one.name && $0.patchLevel == one.patchLevel } }.map(
                \.name)
        }
        let (onlyActive, onlyStandby) = (names(of: active, not: standby), names(of: standby, not: active))
        return onlyActive.isEmpty && onlyStandby.isEmpty
            ? nil : .levelsDiffer(onlyActive: onlyActive, onlyStandby: onlyStandby)
    }

    private var outcomeUnknown: Alarm? {
        guard let item = current, let doubt = progress[position].act?.doubt else { return nil }
        return .outcomeUnknown(item.side, item.id, doubt)
    }

    /// A page that is only old contradicts nothing (F5); where another alarm tells of the box, its light is no news.
    private func unexpectedLight(_ side: Side) -> Alarm? {
        guard case .unexpected(let expected) = judgement(of: side), !released.contains(.silent(side)),
            boxes[side].contact.isAnswering,
            let light = boxes[side].redundancy?.value.light, monitorLooked(at: side, after: stepBeganAt)
        else { return nil }
        return .unexpectedLight(side, light, expected: expected)
    }

    /// One start after an update is announced by the manual, a second may come with a second run; a third is a loop.
    static let manyStarts = 3
}
