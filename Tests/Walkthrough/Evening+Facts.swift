import Appliance
import Procedure
import TestSupport
import Testing
import Walkthrough

/// What a test asks of an evening.
extension Evening {
    /// The item whose turn it is, such as `1-3.2`; empty when all are done.
    var place: String { work.current?.id.description ?? "" }

    /// How an item came to be done; `nil` while it is not.
    func mark(of item: String) -> Mark? {
        guard let found = work.items.first(where: { $0.id.description == item }) else { return nil }
        if case .done(let mark, _) = work.progress(of: found.id) { return mark } else { return nil }
    }

    /// Why the current item may not be begun: condition and fact.
    var reasons: [Condition: Reason] {
        guard let item = work.current else { return [:] }
        var reasons: [Condition: Reason] = [:]
        for case .interlock(let requirement, let reason) in work.interlocks(of: item) {
            reasons[requirement.condition] = reason
        }
        return reasons
    }

    /// Has every page of a box read now, before anything that is still on its way comes in.
    mutating func readAtOnce(_ side: Side) throws {
        let answer = ModelConsole(wire: wire).answer(.read(side, Set(Page.allCases)), of: &pair, at: now)
        happen(try #require(answer?.0))
    }

    /// Works until an item is done, at the longest for so long.
    @discardableResult
    mutating func finish(_ item: String, within limit: Span = .minutes(30)) -> Bool {
        work(limit: limit) { $0.mark(of: item) != nil }
    }
}
