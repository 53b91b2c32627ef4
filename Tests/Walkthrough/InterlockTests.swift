import Appliance
import Procedure
import TestSupport
import Testing

@testable import Walkthrough

@Suite("Interlocks")
struct InterlockTests {
    /// Every requirement of every item, its row's included; but of those that come true together with the one before.
    static let all: [(item: String, requirement: Requirement)] = Checkpoint.places.flatMap { place, evening in
        evening.work.current.map { evening.work.required(by: $0).map { (place, $0) } } ?? []
    }

    @Test("All of the table's are put to the test")
    func complete() throws {
        let procedure = try Evening().work.procedure
        let written = procedure.steps.flatMap { $0.requires + $0.items.flatMap(\.requires) }
        #expect(Set(written).isSubset(of: Set(Self.all.map(\.requirement))))
        #expect(Self.all.count > 50)
    }

    @Test("Each refuses when what it asks for is not so, and says what is so instead", arguments: all)
    func refuses(item: String, requirement: Requirement) throws {
        var evening = try Checkpoint.at(item)
        let before = evening.orders.count
        // Each for itself: a latch would reopen an earlier row before.
        evening.work.watches = []
        if case .untouched(let side) = requirement.condition {
            evening.work.exposures[side] = Exposure(since: evening.now, open: [.smtp], isKnown: true)
        }
        // Nothing must come true by itself meanwhile: the ports that the item would see closed stay open.
        evening.wire.port = { _, _ in .open(greeting: "") }
        if requirement.lastKnown, let side = requirement.condition.side { evening.wire.answersAnyway.insert(side) }
        evening.wire.breaks(requirement.condition)
        if let side = requirement.condition.side { try evening.readAtOnce(side) }
        evening.pass(.minutes(3))
        let reasons = evening.work.refusalsNow.compactMap { refusal in
            if case .interlock(requirement, let reason) = refusal { reason } else { nil }
        }
        #expect(reasons.contains { $0.tells(of: requirement.condition) }, "\(evening.work.refusalsNow)")
        #expect(evening.work.current?.id.description == item)
        evening.press(.attest)
        evening.press(.carryOut)
        #expect(evening.work.prompt == nil && evening.orders.count == before)
        #expect(evening.work.progress(of: try #require(evening.work.current).id) == .pending)
        #expect(!evening.work.refusals.isEmpty)
    }

    @Test("Each refuses on facts that are too old", arguments: all)
    func refusesOldFacts(item: String, requirement: Requirement) throws {
        var evening = try Self.cutOff(Checkpoint.ready(item))
        // An answer that was on its way has let it come true.
        if evening.place != item { evening = try Self.cutOff(Checkpoint.at(item)) }
        let refused = evening.work.refusalsNow.contains { refusal in
            if case .interlock(requirement, _) = refusal { true } else { false }
        }
        let isMemory = [.patchesEqual, .untouched(.standby)].contains(requirement.condition)
        let restsOnMemory = requirement.lastKnown || isMemory
        #expect(refused != restsOnMemory, "\(evening.work.refusalsNow)")
    }

    /// The same, after three minutes in which no page came.
    private static func cutOff(_ evening: Evening) throws -> Evening {
        var evening = evening
        evening.wire.fault = { _ in .httpStatus(503) }
        evening.pass(.minutes(3))
        return evening
    }
}
