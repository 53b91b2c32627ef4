import Appliance
import Procedure
import Walkthrough

/// How far a work had come: what a list of sessions shows, recorded whenever it changes.
public struct Standing: Codable, Equatable, Sendable {
    /// The host names of the boxes, as far as they were known.
    public var hosts: BySide<BoxText?>
    /// When the work began.
    public var beganAt: Moment?
    /// The row whose turn it was; `nil` when every row was done.
    public var step: Step.ID?
    /// When mail was stopped.
    public var mailStoppedAt: Moment?
    /// When it flowed again.
    public var mailStartedAt: Moment?
    /// How long mail was down again after that, in all, as far as it is over; `nil` where it never was.
    public var outages: Span?
    /// When the work was finished.
    public var finishedAt: Moment?

    /// How this work stands.
    public init(_ work: Walkthrough) {
        hosts = BySide { work.boxes[$0].host }
        (beganAt, finishedAt) = (work.beganAt, work.finishedAt)
        step = work.current?.id.step
        let over = work.outages.compactMap { outage in outage.to.map { $0 - outage.from } }
        outages = over.isEmpty ? nil : over.reduce(.zero, +)
        switch work.mailStop {
        case .notYet: break
        case .since(let start): mailStoppedAt = start
        case .over(let start, let end): (mailStoppedAt, mailStartedAt) = (start, end)
        }
    }

    /// How long mail was stopped in all, or until `now` where it still is; `nil` where it was not, or nobody says until when.
    public func mailStop(at now: Moment?) -> Span? {
        guard let mailStoppedAt, let end = mailStartedAt ?? now else { return nil }
        return end - mailStoppedAt + (outages ?? .zero)
    }
}
