import Appliance
import Procedure

/// A time in which the standby side was アクティブ, unseen between two readings perhaps, and took in mail (F9, H1).
public struct Takeover: Equatable, Sendable {
    /// 前回フェールオーバした時刻, verbatim.
    public var time: BoxText
    /// The row in which it showed.
    public var step: Step.ID
}

extension Walkthrough {
    /// Takes in that the standby side's 前回フェールオーバした時刻 is another one than before, while it was to stand by.
    mutating func noteTakeover(of side: Side, from before: BoxText?) {
        guard side == .standby, isStandingBy, let step = currentStep,
            let before, let time = boxes[side].failoverTime, time != before, !time.isEmpty
        else { return }
        takeover = Takeover(time: time, step: step.id)
    }

    /// Whether both boxes are to be on: nobody was told to stop or to start one yet, or all of that is done. In between a
    /// box that is alone is アクティブ, and may call that a failover.
    var isStandingBy: Bool {
        guard let power = plan.power, frontier < items.count else { return false }
        return frontier < power.lowerBound || frontier > power.upperBound
            || frontier == power.lowerBound && progress[frontier] == .pending
    }

    /// Whether スタンバイ側 has taken over, and アクティブ側 has come back behind it: the addresses are right, the roles are not.
    public var haveRolesChanged: Bool {
        guard let power = plan.power, wasSeenTogether, frontier > power.upperBound else { return false }
        return isInForce(.standby, as: .active) && isInForce(.active, as: .standby)
    }

    /// It cannot be undone, only told: while the row lasts in which it showed, and in the report.
    var tookOver: Alarm? {
        guard let takeover, takeover.step == currentStep?.id else { return nil }
        return .tookOver(.standby, at: takeover.time)
    }
}
