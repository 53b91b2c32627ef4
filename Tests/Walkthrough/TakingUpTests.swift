import Appliance
import Procedure
import TestSupport
import Testing
import Walkthrough

@Suite("Taken up again: killed anywhere, the work goes on, and nothing is sent or ticked by itself")
struct TakingUpTests {
    /// Every so many events: a prime, so that no rhythm of the polling hides a moment.
    private static let stride = 23

    @Test("All through the evening: no command leaves, no row is ticked, and a person is asked first")
    func nothingByItself() throws {
        var evening = try Evening()
        var checked = 0
        var sent = 0
        var ticked = 0
        var unasked = 0
        evening.work { evening in
            guard checked * Self.stride < evening.recorded.count, evening.work.current != nil else {
                return evening.work.current == nil
            }
            checked += 1
            var next = evening
            next.killAndTakeUp(after: .minutes(60))
            unasked += next.work.isAskedToGoOn ? 0 : 1
            next.pass(.minutes(2))
            sent += next.orders.count - evening.orders.count
            ticked += next.work.position - evening.work.position
            return false
        }
        #expect(checked > 20)
        #expect((sent, ticked, unasked) == (0, 0, 0))
    }

    @Test("Killed at each command, after the box took it: the row completes, and no command is sent twice")
    func everyCommand() throws {
        var evening = try Evening()
        var killed = 0
        while evening.work(until: { $0.work.inFlight != nil }), let order = evening.work.inFlight {
            var next = evening
            next.killAndTakeUp(after: .seconds(20))
            let isDone = next.work { $0.work.progress(of: order.item).isDone }
            #expect(isDone, "killed at \(order.item)")
            #expect(next.orders.count { $0.item == order.item } == 1, "\(order.item)")
            killed += 1
            evening.work { $0.work.inFlight == nil }
        }
        #expect(evening.work.current == nil && killed > 10)
    }

    @Test("A question that was answered in the last moment is withdrawn, not carried out an hour later")
    func openPrompt() throws {
        var evening = try Evening(Settings())
        evening.work(limit: .minutes(2), hands: false) { $0.work.refusalsNow.isEmpty }
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        evening.press(.carryOut)
        #expect(evening.work.prompt?.confirmedAt != nil)
        evening.killAndTakeUp(after: .minutes(60))
        evening.pass(.minutes(1))
        #expect(evening.orders.isEmpty)
        #expect(evening.work.isAskedToGoOn)
    }

    @Test(
        "What a monitor saw before the question was asked ticks nothing when it is answered long after",
        arguments: [true, false])
    func longQuestion(isYes: Bool) throws {
        var evening = try Evening()
        evening.work(upTo: "4-1")
        evening.killAndTakeUp(after: .seconds(20))
        evening.work(limit: .minutes(90), hands: false) { $0.work.boxes.active.redundancy?.value.sync == .complete }
        evening.bench(.setSyncLink(false))
        evening.bench(.setSyncLink(true))
        evening.pass(evening.work.settings.readingAge + .seconds(5))
        #expect(evening.work.isAskedToGoOn && evening.work.boxes.active.redundancy?.value.sync == .complete)
        evening.press(isYes ? .carryOut : .cancel)
        evening.pass(.seconds(5))
        #expect(evening.work.prompt == nil && evening.work.currentStep?.id == Step.ID("4-1"))
        evening.work { $0.work.currentStep?.id == Step.ID("5-1") }
        #expect(evening.pair.truth(of: .sync(.active, .complete)) == true)
    }

    @Test("To be taken up again is no start of a box, however often")
    func noStarts() throws {
        var evening = try Checkpoint.ready("4-1.1")
        let starts = evening.work.boxes.map(\.starts)
        for _ in 0..<5 {
            evening.killAndTakeUp(after: .seconds(20))
            evening.pass(.seconds(20))
            evening.press(.carryOut)
            evening.pass(.seconds(20))
        }
        #expect(evening.work.boxes.map(\.starts) == starts && evening.work.alarms.isEmpty)
    }

    @Test("Old readings prove nothing: both boxes count as untried, and Enter waits for both")
    func oldIsOld() throws {
        var evening = try Evening()
        evening.work { $0.work.currentStep?.id == Step.ID("1-3") }
        evening.killAndTakeUp(after: .seconds(1))
        #expect(Side.allCases.allSatisfy { evening.work.boxes[$0].contact == .untried })
        #expect(!evening.work.isPromptReady)
        evening.press(.carryOut)
        #expect(evening.work.prompt?.confirmedAt == nil)
        evening.pass(.seconds(5))
        #expect(evening.work.isPromptReady)
    }

    @Test("No record, no command: what could not be recorded did not leave, and writes wait until the record is back")
    func noRecord() throws {
        var evening = try Evening(Settings())
        evening.work(limit: .minutes(2), hands: false) { $0.work.refusalsNow.isEmpty }
        evening.happen(.recordLost(.full, unsent: nil))
        evening.carryOut()
        #expect(evening.orders.isEmpty)
        #expect(evening.work.refusals == [.noRecord(.full)])
        evening.happen(.recordRegained)
        #expect(evening.work.refusals.isEmpty)
        evening.pass(.seconds(5))
        evening.carryOut()
        #expect(evening.orders.count == 1)
    }

    @Test("An order whose intent could not be written is not in flight; one that left before is")
    func unsent() throws {
        var evening = try Evening()
        evening.work { $0.work.inFlight != nil }
        let order = try #require(evening.work.inFlight)
        var other = evening
        other.happen(.recordLost(.full, unsent: nil))
        #expect(other.work.inFlight == order)
        evening.happen(.recordLost(.full, unsent: order.id))
        #expect(evening.work.inFlight == nil)
        #expect(evening.work.progress(of: order.item) == .pending)
    }
}

extension Walkthrough {
    /// Whether a person is being asked to go on with a work that was left.
    fileprivate var isAskedToGoOn: Bool { if case .goOn? = prompt?.question { true } else { false } }
}
