import Appliance
import Canvas
import Dashboard
import TestSupport
import Testing
import Walkthrough

@Suite("What the screen is not drawn anew for cannot be seen")
struct UnseenTests {
    @Test("Over a whole evening: before and after such an event, the picture is the same")
    func wholeEvening() throws {
        var evening = try Evening(Settings())
        let fresh = evening.work
        evening.work { $0.work.current == nil }
        var work = fresh
        var unseen = 0
        for event in evening.recorded {
            let before = work
            let effects = work.handle(event)
            guard event.what.isUnseen(effects, wasAsked: before.prompt != nil) else { continue }
            unseen += 1
            // Each of them is compared word by word, every eighth on the whole screen: drawing takes its time.
            #expect(before.prompt == work.prompt && before.refusals == work.refusals && before.alarms == work.alarms)
            #expect(before.progress == work.progress && before.log == work.log && before.debts == work.debts)
            guard unseen % 8 == 0 else { continue }
            #expect(picture(of: before, at: event.at) == picture(of: work, at: event.at), "\(event)")
        }
        #expect(unseen > 200)
    }

    private func picture(of work: Walkthrough, at now: Moment) -> Canvas {
        Scene(
            work: work, mode: .real, language: .japanese, addresses: BySide(active: "a", standby: "s"), now: now,
            utcOffset: 0
        ).drawn(Size(columns: 80, rows: 24))
    }
}
