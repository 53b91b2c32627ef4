import Appliance
import Procedure

/// What is wrong between the two: both アクティブ (H2), a copy the wrong way round (H3), half a copy and nothing else (H6).
extension Walkthrough {
    /// H2, by what both say of themselves now.
    var dualActive: Alarm? {
        let areActive = Side.allCases.allSatisfy { side in
            guard boxes[side].contact.isAnswering, let status = boxes[side].redundancy else { return false }
            return status.value.role == .active && now - status.answered <= settings.readingAge
        }
        return areActive ? .dualActive : nil
    }

    /// H2 is not over with a cable that is pulled: the box goes on serving, and would be back with the cable. It is over once
    /// the two were read as something else, or both were.
    var stillActive: Alarm? {
        guard wereBothActive, dualActive == nil, let gone = Side.allCases.first(where: isGoneActive) else { return nil }
        return .stillActive(gone)
    }

    private func isGoneActive(_ side: Side) -> Bool {
        boxes[side].contact.isAway && boxes[side].redundancy?.value.role == .active
    }

    /// Notes that both were アクティブ, until one of them is read otherwise.
    mutating func watchSplit() {
        if dualActive != nil { wereBothActive = true }
        let areBothStill = Side.allCases.allSatisfy { boxes[$0].redundancy?.value.role == .active }
        if !areBothStill { wereBothActive = false }
    }

    /// H3, by what the box itself says that has just been started, where its row wants it アクティブ: also while that row waits
    /// for what another alarm has reopened. Once the copy is complete nothing is lost any more by stopping its source.
    var startedAsStandby: Alarm? {
        guard let step = frontierStep, let started = plan.startedActive[step],
            finding(Requirement(.role(started, .active))) == .lacks(.role(.standby)),
            boxes[started].redundancy?.value.sync != .complete
        else { return nil }
        return .startedAsStandby(started, isOverwritten: isOverwritten(started))
    }

    private func isOverwritten(_ side: Side) -> Bool {
        !wholeness.isWhole[side] || finding(Requirement(.silent(side.peer))) != .holds
    }

    /// H3: アクティブ側 holds the newest data, for スタンバイ側 was stopped before it; and these are not whole.
    var partialData: Alarm? {
        guard !wholeness.isWhole.active, boxes.active.contact.isAnswering,
            boxes.active.redundancy?.value.role == .active
        else { return nil }
        return .partialData(.active)
    }

    /// H6: the services run on what is owed, and the box that they run on does not answer. Where the other one has taken over
    /// with a whole copy, the sync was complete: before that it does not (manual (*2) (3)).
    var onlyCopyGone: Alarm? {
        guard let side = owed.lazy.compactMap(\.condition.side).first else { return nil }
        if isInForce(side.peer, as: .active), wholeness.isWhole[side.peer] { return nil }
        return finding(Requirement(.silent(side))) == .holds ? .onlyCopyGone(side) : nil
    }

    /// Whether a box stands by with half a copy, and has looked since its peer went silent: the peer has everything, and may be
    /// started again without being overwritten.
    func isHalfCopied(_ side: Side) -> Bool {
        guard case .silent(let since, _) = boxes[side.peer].contact else { return false }
        return !wholeness.isWhole[side] && isInForce(side, as: .standby) && monitorLooked(at: side, after: since)
    }
}
