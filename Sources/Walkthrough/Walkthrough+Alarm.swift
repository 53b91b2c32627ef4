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
            return [dualActive, stillActive, inService, sameBox, tookOver].compactMap(\.self)
                + Side.allCases.compactMap { wrongBox($0) }
        }
        let pair = [dualActive, stillActive, startedAsStandby, partialData, sameBox, unequalPair, onlyCopyGone]
            .compactMap(\.self)
        let boxes = Side.allCases.flatMap { side in
            [
                wrongBox(side), updateOnLivePair(side), brokenUpdate(side), updateFailed(side), updateStuck(side),
                startsAgain(side),
            ].compactMap(\.self)
        }
        var all =
            pair + breaches.map { alarm(of: $0) }.filter { !pair.contains($0) } + [tookOver].compactMap(\.self) + boxes
        let told = Set(all.contains { $0.side == nil } ? Side.allCases : all.compactMap(\.side))
        // A pair that somebody has begun to work on shows odd lights as well: this tells why.
        all += [mailOffBefore].compactMap(\.self)
        all += Side.allCases.filter { !told.contains($0) }.compactMap { unexpectedLight($0) }
        all += [outcomeUnknown, levelsDiffer].compactMap(\.self)
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

    private var sameBox: Alarm? {
        guard let host = boxes.active.host, boxes.standby.host == host else { return nil }
        return .sameBox(host)
    }

    private func wrongBox(_ side: Side) -> Alarm? {
        guard case .troubled(_, .wrongBox(let expected, let found)) = boxes[side].contact else { return nil }
        return .wrongBox(side, expected: expected.host, found: found?.host)
    }

    /// A table that stops mail gives back what was on before: where nothing took mail in, nothing will. That mail can still be
    /// fetched (IMAP) is how a work that was given up in STEP1-1 leaves the box.
    private var mailOffBefore: Alarm? {
        guard plan.stopsMail, finishedAt == nil, let mail = recorded.active, mail.switches[.smtp] != nil,
            !mail.takesMailIn
        else { return nil }
        return .mailOffBefore(.active)
    }

    private var outcomeUnknown: Alarm? {
        guard let item = current, let doubt = progress[position].act?.doubt else { return nil }
        return .outcomeUnknown(item.side, item.id, doubt)
    }

    /// A page that is only old contradicts nothing (F5); where another alarm tells of the box, its light is no news.
    private func unexpectedLight(_ side: Side) -> Alarm? {
        guard boxes[side].contact.isAnswering, let light = boxes[side].redundancy?.value.light,
            case .unexpected(let expected) = judgement(of: side), !released.contains(.silent(side)),
            monitorLooked(at: side, after: stepBeganAt)
        else { return nil }
        return .unexpectedLight(side, light, expected: expected)
    }
}
