import Appliance
import Foundation
import Procedure
import TestSupport
import Testing
import Walkthrough

@Suite("The record: what is folded from it is the very state that it was made from")
struct FoldTests {
    @Test("After every recorded event of a whole evening, the fold of the stored events is the state, to the last bit")
    func fold() throws {
        var evening = try Evening()
        var folded = Walkthrough(
            evening.work.procedure, settings: evening.work.settings, at: Moment(seconds: 1_228_300_000))
        var done = 0
        var differing = 0
        evening.work { evening in
            while done < evening.recorded.count {
                do { _ = folded.handle(try stored(evening.recorded[done])) } catch { differing += 1 }
                done += 1
                if done == evening.recorded.count, folded.now == evening.work.now, folded != evening.work {
                    differing += 1
                }
            }
            return evening.work.current == nil
        }
        #expect(evening.work.current == nil && done > 500)
        #expect(differing == 0)
        #expect(folded == evening.work)
    }

    @Test("Ticks that change nothing are not recorded, and an answer overtaken by a tick folds as it was taken")
    func ticks() throws {
        var evening = try Evening()
        evening.work { $0.work.currentStep?.id == Step.ID("1-2") }
        var work = evening.work
        let before = work
        let idle = work.handle(.tick, at: work.now + .milliseconds(1))
        #expect(idle.record == nil && idle.effects.isEmpty)
        let late = work.handle(.missed(.standby, .refused, asked: before.now), at: before.now)
        #expect(late.record?.at == work.now)
        var folded = before
        if let record = late.record { _ = folded.handle(record) }
        #expect(folded == work)
    }

    /// What comes back from the journal's own form of an event.
    private func stored(_ event: Event) throws -> Event {
        try JSONDecoder().decode(Event.self, from: JSONEncoder().encode(event))
    }
}
