import Appliance
import Walkthrough

/// The time in which mail flowed before the sync was complete: without automatic failover (manual (*2) (3)).
public struct NoFailover: Equatable, Sendable {
    /// When mail came back.
    public var from: Moment
    /// When the sync was seen to be complete; `nil` where the record ends before.
    public var to: Moment?
}

extension NoFailover? {
    /// Goes on with what is owed and known now. What came true and came undone again has never been over.
    mutating func go(on work: Walkthrough) {
        guard case .over(_, let back) = work.mailStop else { return }
        let isOwed = work.debts.contains { if case .noFailover = $0 { true } else { false } }
        if isOwed {
            self = NoFailover(from: self?.from ?? back, to: nil)
        } else if self?.to == nil {
            self?.to = work.now
        }
    }
}
