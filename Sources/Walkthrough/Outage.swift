import Appliance
import Procedure

/// A time without mail after the services were started again: アクティブ側 did not answer, and スタンバイ側 had not taken over (H6).
public struct Outage: Equatable, Sendable {
    /// Since when アクティブ側 did not answer.
    public var from: Moment
    /// When mail was seen to come in again; `nil` while it does not.
    public var to: Moment?
}

extension Walkthrough {
    /// How long mail was down in all until `now`: the stop by the table, and what came after it; `nil` where it never was.
    public func mailDown(at now: Moment) -> Span? {
        guard let stop = mailStop.length(at: now) else { return nil }
        return outages.reduce(stop) { $0 + (($1.to ?? now) - $1.from) }
    }

    /// Since when mail is down although it was started again.
    public var outageSince: Moment? { outages.last.flatMap { $0.to == nil ? $0.from : nil } }

    mutating func watchOutage() {
        guard case .over = mailStop, finishedAt == nil else { return }
        if outageSince != nil {
            if isMailBack { outages[outages.count - 1].to = now }
        } else if case .silent(let since, _) = boxes.active.contact, isServiceGone {
            outages.append(Outage(from: since, to: nil))
        }
    }

    /// Where neither box answers, it may as well be the PC that has lost the network; where スタンバイ側 sees it run, it is only
    /// its console that hangs.
    private var isServiceGone: Bool {
        guard case .silent(let since, _) = boxes.active.contact, finding(Requirement(.silent(.active))) == .holds,
            boxes.standby.contact.isAnswering, !isServing(.standby)
        else { return false }
        return boxes.standby.redundancy?.value.peer != .running || !monitorLooked(at: .standby, after: since)
    }

    /// That a box answers is not enough: its mail services come up later than its console.
    private var isMailBack: Bool { isServing(.standby) || (boxes.active.contact.isAnswering && takesMail(.active)) }

    private func isServing(_ side: Side) -> Bool { isInForce(side, as: .active) && takesMail(side) }

    private func takesMail(_ side: Side) -> Bool { openNow(side).contains(where: \.acceptsMail) }
}
