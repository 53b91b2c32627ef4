import Appliance
import SimulatedConsole
import SimulatedPair
import Testing

@testable import WebConsole

@Suite("A simulated console in trouble, as the client sees it", .serialized)
struct TroubleTests {
    private typealias Rehearsal = SimulatedPairTests.Rehearsal

    /// A's console with something wrong, and what a call to it comes to.
    private func call<Value: Sendable>(
        after mishap: Mishap, _ body: @escaping @Sendable (WebConsole) throws -> Value
    ) async throws -> (value: Value, pair: SimulatedPair) {
        let rehearsal = try await Rehearsal()
        rehearsal.consoles.withPair { pair, now in pair.suffer(mishap, at: now) }
        let value = try await rehearsal.call(.active, body)
        let pair = rehearsal.consoles.pair
        await rehearsal.consoles.stop()
        return (value, pair)
    }

    private static let identity = Identity(host: "primary.nsk.dom")

    @Test(
        "What keeps a page from coming is told by its own name",
        arguments: [
            (ConsoleTrouble.loginRefused, ConsoleFault.loginRefused), (.cutOff, .cutOff),
            (.serverError, .httpStatus(500)),
        ])
    func faults(_ trouble: ConsoleTrouble, _ fault: ConsoleFault) async throws {
        let (found, _) = try await call(after: .consoleFails(.active, trouble, for: .minutes(60))) { console in
            do {
                _ = try console.read([.identity])
                return ConsoleFault?.none
            } catch let fault as ConsoleFault {
                return fault
            }
        }
        #expect(found == fault)
    }

    @Test("A slow page comes all the same, and later")
    func slow() async throws {
        let (reading, _) = try await call(after: .consoleFails(.active, .slow(.seconds(20)), for: .minutes(60))) {
            try $0.read([.identity])
        }
        #expect(reading.host == "primary.nsk.dom")
    }

    @Test(
        "A locked console is read, and refuses in its own words",
        arguments: [Command.setServices([.smtp: false]), .shutDown])
    func locked(_ command: Command) async throws {
        let (outcome, pair) = try await call(after: .consoleFails(.active, .locked, for: .minutes(60))) {
            $0.perform(command, expecting: Self.identity)
        }
        guard case .refused(.suspended(let words)) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(words.text.contains("ロックされている"))
        #expect(pair.box(.active).power.isOn && pair.box(.active).mail.isOn(.smtp))
    }

    @Test("H9: an order is carried out and its answer lost: nobody knows, the box does")
    func answerLost() async throws {
        let (outcome, pair) = try await call(after: .answerLost(.active)) {
            $0.perform(.setServices([.smtp: false]), expecting: Self.identity)
        }
        #expect(outcome == .unknown(.cutOff))
        #expect(!pair.box(.active).mail.isOn(.smtp))
    }

    @Test("A save that was forgotten is found out by reading the page again")
    func orderForgotten() async throws {
        let (outcome, pair) = try await call(after: .orderForgotten(.active)) {
            $0.perform(.setServices([.smtp: false]), expecting: Self.identity)
        }
        guard case .unknown(.notStored) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(pair.box(.active).mail.isOn(.smtp))
    }

    @Test("F17: a session that the box has ended is renewed, and the page comes")
    func sessionsEnd() async throws {
        let rehearsal = try await Rehearsal()
        let consoles = rehearsal.consoles
        let host = try await rehearsal.call(.active) { console in
            _ = try console.read([.identity])
            // A session that lasted is renewed at once; one that was hardly opened would be held back.
            rehearsal.pass(.minutes(1))
            consoles.withPair { pair, now in pair.suffer(.sessionsEnd(.active), at: now) }
            return try console.read([.identity]).host
        }
        await consoles.stop()
        #expect(host == "primary.nsk.dom")
    }

    @Test("A console that has nothing but errors any more is in trouble, not one that answers with gaps")
    func errorsAlone() async throws {
        let rehearsal = try await Rehearsal()
        let consoles = rehearsal.consoles
        let fault = try await rehearsal.call(.active) { console in
            _ = try console.read([.identity])
            consoles.withPair { pair, now in
                pair.suffer(.consoleFails(.active, .serverError, for: .minutes(60)), at: now)
            }
            do {
                _ = try console.read([.monitor, .redundancy, .mail])
                return ConsoleFault?.none
            } catch let fault as ConsoleFault {
                return fault
            }
        }
        await consoles.stop()
        #expect(fault == .httpStatus(500))
    }
}
