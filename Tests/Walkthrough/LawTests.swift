import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing
import Walkthrough

@Suite("Laws of the heart")
struct LawTests {
    /// Every item that sends something in the shipped evening; SMTP and POP are saved together.
    static let commands = [
        "1-1.1", "1-1.3", "1-2.1", "1-3.1", "1-3.2", "1-4.1", "1-5.1", "2-2.1", "2-2.2", "2-4.1", "2-5.1",
        "3-2.1", "3-3.1", "3-5.1", "3-6.1", "5-1.1", "5-1.3",
    ]

    @Test(
        "Commanded is not achieved: what a box accepts and does not do is never ticked, however long",
        arguments: commands)
    func acceptedIsNotDone(item: String) throws {
        var evening = try Checkpoint.ready(item)
        evening.wire.fate = .ignored
        evening.carryOut()
        #expect(evening.orders.last?.item.description == item)
        evening.press(.attest)
        evening.pass(.minutes(10))
        #expect(evening.mark(of: item) == nil && evening.place == item)
    }

    @Test("A reading that was asked for before the command ticks nothing", arguments: commands)
    func olderThanTheCommand(item: String) throws {
        var evening = try Checkpoint.ready(item)
        let side = try #require(evening.work.current?.side)
        let asked = evening.now
        var done = evening
        done.finish(item)
        evening.wire.fate = .ignored
        evening.carryOut()
        for effect in [Effect.read(side, Set(Page.allCases)), .probe(side, [:])] {
            let answer = ModelConsole().answer(effect, of: &done.pair, at: asked)
            evening.happen(try #require(answer?.0))
        }
        #expect(evening.mark(of: item) == nil)
    }

    @Test(
        "Unknown outcome, and the box did do it: the row is sensed all the same, and nothing is sent again",
        arguments: commands, [Span.seconds(10), .minutes(8)])
    func unknownButDone(item: String, unheard: Span) throws {
        var evening = try Checkpoint.ready(item)
        let before = evening.orders.count
        evening.wire.fate = .carriedOutUnheard(unheard)
        evening.carryOut()
        evening.pass(unheard)
        let isDone = evening.finish(item)
        #expect(isDone, "\(String(describing: evening.work.current.flatMap { evening.work.unmet($0) }))")
        #expect(evening.orders.count == before + 1)
    }

    @Test("Unknown outcome, and the order was lost: it holds, a person may send it again later", arguments: commands)
    func unknownAndLost(item: String) throws {
        var evening = try Checkpoint.ready(item)
        let before = evening.orders.count
        evening.wire.fate = .lost(.seconds(60))
        evening.carryOut()
        evening.press(.carryOut)
        evening.pass(.seconds(100))
        evening.press(.carryOut)
        #expect(evening.work.prompt == nil)
        #expect(evening.work.refusals.contains { if case .underWay = $0 { true } else { false } })
        evening.pass(.minutes(5))
        #expect(evening.orders.count == before + 1 && evening.place == item)
        evening.wire.fate = .carriedOut
        evening.carryOut()
        #expect(evening.orders.count == before + 2)
        let isDone = evening.finish(item)
        #expect(isDone)
    }

    @Test("A key that was refused because the item was under way: once that is over, nobody is told so any more")
    func refusalEnds() throws {
        var evening = try Checkpoint.ready("1-3.2")
        evening.carryOut()
        evening.pass(.seconds(1))
        evening.press(.carryOut)
        #expect(evening.work.refusals.contains { if case .underWay = $0 { true } else { false } })
        let isDone = evening.finish("1-3.2")
        #expect(isDone && evening.work.refusals == [])
    }

    @Test("Why a key was refused is told as long as it is so, whatever else would refuse it as well")
    func refusalStays() throws {
        var evening = try Checkpoint.ready("1-3.2")
        evening.wire.fate = .carriedOutUnheard(.minutes(2))
        evening.carryOut()
        evening.pass(.seconds(1))
        _ = evening.work.handle(Event(.recordLost(.full, unsent: nil), at: evening.now))
        evening.press(.attest)
        evening.pass(.seconds(5))
        let id = try #require(evening.work.inFlight?.id)
        #expect(evening.work.refusals == [.writeInFlight(id)])
    }

    @Test("One write in flight: until its outcome is known no key makes a second", arguments: commands)
    func oneInFlight(item: String) throws {
        var evening = try Checkpoint.ready(item)
        let before = evening.orders.count
        evening.wire.fate = .carriedOutUnheard(.minutes(2))
        evening.carryOut()
        for _ in 1...2 {
            evening.pass(.seconds(30))
            for key in [Intent.carryOut, .type("A"), .type("S"), .carryOut, .attest, .refresh] {
                evening.press(key)
                evening.pass(.seconds(2))
            }
        }
        #expect(evening.orders.count == before + 1)
        #expect(evening.work.inFlight?.id == evening.orders.last?.id)
        #expect(evening.traffic.violations.isEmpty)
    }

    @Test("A console that refuses leaves the item as it was, to be tried again")
    func refused() throws {
        var evening = try Checkpoint.ready("1-3.2")
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        evening.press(.type("A"))
        evening.press(.carryOut)
        evening.wire.fault = { _ in .suspended("locked") }
        evening.pass(.seconds(1))
        #expect(evening.work.progress(of: try #require(evening.work.current).id) == .pending)
        evening.wire.fault = { _ in nil }
        let isDone = evening.finish("1-3.2")
        #expect(isDone)
    }
}
