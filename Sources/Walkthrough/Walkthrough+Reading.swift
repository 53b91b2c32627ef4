import Appliance
import Procedure

extension Walkthrough {
    mutating func take(_ reading: Reading, from side: Side, asked: Moment) {
        if let known = boxes[side].host, let host = reading.host, host != known {
            let found = Identity(host: host)
            return take(.wrongBox(expected: Identity(host: known), found: found), from: side, asked: asked)
        }
        let (before, failover) = (boxes[side].redundancy?.value, boxes[side].failoverTime)
        boxes[side].take(reading, asked: asked, at: now)
        if boxes[side].answered(at: now) { note(.answers(side, host: boxes[side].host)) }
        noteChanges(of: side, from: before)
        noteTakeover(of: side, from: failover)
        wasSeenTogether = wasSeenTogether || areTogether
        if orders == 0, let mail = reading.mail { record(mail, of: side) }
        rest(side)
    }

    private var areTogether: Bool { isInForce(.active, as: .active) && isInForce(.standby, as: .standby) }

    mutating func take(_ fault: ConsoleFault, from side: Side, asked: Moment) {
        let before = boxes[side].contact
        if boxes[side].missed(fault, asked: asked, at: now) {
            note(.wentAway(side, fault))
        } else if before == .untried, case .silent = boxes[side].contact {
            note(.foundSilent(side, fault))
        } else if case .troubled(_, fault) = boxes[side].contact, boxes[side].contact != before {
            note(.troubled(side, fault))
        }
        rest(side)
    }

    mutating func take(_ ports: [MailService: PortState], from side: Side, asked: Moment) {
        boxes[side].ports = Sighting(value: ports, asked: asked, answered: now, clock: nil)
        let open = Set(ports.filter { $0.value.isOpen && $0.key.acceptsMail }.keys)
        noteExposure(of: side, open)
        if side == .active, !open.isEmpty, case .since = mailStop, !isCopied { mailAside = mailAside ?? now }
        rest(side)
    }

    /// Whether スタンバイ側 has at once what アクティブ側 takes in: it stands by, and one of the two says that they are in sync; the
    /// other's page may be older.
    private var isCopied: Bool {
        isInForce(.standby, as: .standby) && Side.allCases.contains { boxes[$0].redundancy?.value.light == .green }
    }

    /// What a box that may have been up with its LAN1 in could take mail in through.
    private mutating func noteExposure(of side: Side, _ open: Set<MailService>) {
        if exposures[side] == nil, isUnseen(side), !open.isEmpty { exposures[side] = Exposure(since: now) }
        guard let exposure = exposures[side], isUnseen(side) || isExposed(side) || isStartOf(exposure, at: side) else {
            return
        }
        exposures[side]?.open.formUnion(open)
        exposures[side]?.isKnown = true
    }

    private func isExposed(_ side: Side) -> Bool { breaches.contains { $0.latch.holds == .lan1Out(side) } }

    /// Whether nothing but a person's word tells that it answers through the PC's cable, and not through a LAN1 left in.
    private func isUnseen(_ side: Side) -> Bool {
        guard plugs == nil, let item = current, item.side == side else { return false }
        return item.hands == .connectPC || required(by: item).contains { $0.condition == .untouched(side) }
    }

    /// Whether a box that was exposed has not started again since: what is closed now was closed then.
    private func isStartOf(_ exposure: Exposure, at side: Side) -> Bool {
        guard !exposure.isKnown, let started = boxes[side].processor?.started else { return false }
        return started.lowerBound <= exposure.since
    }

    mutating func took(_ look: Look, at side: Side, _ fault: ConsoleFault?) {
        switch (look, fault) {
        case (.checkUpdates, let fault?):
            if fault != boxes[side].checkFault { note(.lookFailed(side, look, fault)) }
            boxes[side].checkFault = fault
        case (.refreshMonitor, let fault?): note(.lookFailed(side, look, fault))
        case (.refreshMonitor, nil): boxes[side].refreshedAt = now
        case (.checkUpdates, nil): (boxes[side].checkedAt, boxes[side].checkFault) = (now, nil)
        }
        rest(side)
        boxes[side].nextReading = now
    }

    private mutating func noteChanges(of side: Side, from before: RedundancyStatus?) {
        guard let after = boxes[side].redundancy?.value else { return }
        if before?.light != after.light || before?.role != after.role { wholeness.take(after, of: side) }
        if before?.light != after.light { note(.light(side, after.light)) }
        if mailAside != nil, isCopied { mailAside = nil }
        if before?.role != after.role { note(.role(side, after.role)) }
    }

    /// The request came back; the next one is due after a pause.
    private mutating func rest(_ side: Side) {
        boxes[side].isBusy = false
        boxes[side].nextReading = now + interval(of: side)
    }
}
