import Appliance
import Foundation
import SimulatedConsole
import SimulatedPair
import TestSupport
import Testing

@testable import WebConsole

@Suite("The client against the simulated pair, over real HTTP", .serialized)
struct SimulatedPairTests {
    static let start = Moment(seconds: 1_228_262_700)

    /// A pair at work, a hundred times as fast as life, with jumps where a test wants them.
    struct Rehearsal {
        let time = RehearsalTime(start: SimulatedPairTests.start, speed: 100)
        let consoles: SimulatedConsole

        init() async throws {
            let pair = SimulatedPair(startingAt: SimulatedPairTests.start)
            consoles = try SimulatedConsole(
                pair: pair, clock: { [time] in time.now }, speed: 100, layout: .free(), password: Secret("secret"))
            try await consoles.start()
        }

        /// Lets time pass in the pair.
        func pass(_ span: Span) {
            time.jump(span)
            consoles.withPair { _, _ in }
        }

        /// Calls a side's console on a thread of its own: a blocked thread must not be one that the server needs.
        func call<Value: Sendable>(_ side: Side, _ body: @escaping @Sendable (WebConsole) throws -> Value) async throws
            -> Value
        {
            let url = consoles.layout.consoleURL(of: side)
            let time = time
            return try await withCheckedThrowingContinuation { continuation in
                Thread.detachNewThread {
                    continuation.resume(
                        with: Result {
                            let console = try WebConsole(
                                address: ConsoleAddress(url), user: "admin", password: Secret("secret"),
                                guide: .builtIn(), now: { time.now })
                            defer { console.logOut() }
                            return try body(console)
                        })
                }
            }
        }
    }

    @Test("Every fact of both boxes is read, without a gap")
    func readsBoth() async throws {
        let rehearsal = try await Rehearsal()
        for side in Side.allCases {
            let reading = try await rehearsal.call(side) { try $0.read(Set(Page.allCases)) }
            #expect(reading.gaps == [], "\(side)")
            #expect(reading.components?.count == 15)
            #expect(reading.redundancy?.role == (side == .active ? .active : .standby))
            #expect(reading.redundancy?.light == .green && reading.redundancy?.sync == .complete)
            #expect(reading.redundancy?.peer == .running)
            #expect(reading.processor?.uptime != nil)
            #expect(reading.mail?.switches.count == 7 && reading.mail?.ports.count == 7)
            #expect(reading.redundancySetting?.enabled == true && reading.redundancySetting?.peerHost != nil)
            #expect(reading.updates?.hasBeenChecked == false)
            #expect(reading.updateHistory != nil)
        }
        await rehearsal.consoles.stop()
    }

    /// What a round of work left behind.
    private struct Work: Sendable {
        var outcomes: [Outcome] = []
        var ports: [MailService: PortState] = [:]
        var mail: MailSettings?
        var listed: UpdateList?
        var running: UpdateList?
    }

    @Test("Services stop, seen on the page and from outside; redundancy is unticked; updates are listed and applied")
    func works() async throws {
        let rehearsal = try await Rehearsal()
        let work = try await rehearsal.call(.active) { console -> Work in
            var work = Work()
            let reading = try console.read([.identity, .redundancySetting, .mail])
            let meant = Identity(
                host: try #require(reading.host), peerHost: reading.redundancySetting?.peerHost, role: .active)
            let ports = try #require(reading.mail).ports
            work.ports = console.probe(ports)
            work.outcomes.append(console.perform(.setServices([.smtp: false, .pop: false]), expecting: meant))
            work.mail = try console.read([.mail]).mail
            work.outcomes.append(console.perform(.setRedundancy(false), expecting: meant))
            try console.look(.refreshMonitor)
            try console.look(.checkUpdates)
            work.listed = try console.read([.updates]).updates
            work.outcomes.append(console.perform(.applyUpdates, expecting: meant))
            work.running = try console.read([.updates]).updates
            work.outcomes.append(console.perform(.restart, expecting: Identity(host: "wrong.example")))
            return work
        }
        #expect(work.outcomes.prefix(3) == [.accepted, .accepted, .accepted])
        guard case .open(let greeting) = work.ports[.smtp], case .refused(.wrongBox) = work.outcomes[3] else {
            Issue.record("SMTP is not open, or the wrong box was restarted: \(work)")
            return
        }
        #expect(greeting.text.hasPrefix("220"))
        #expect(work.mail?.switches[.smtp] == false && work.mail?.switches[.pop] == false)
        #expect(work.listed?.hasBeenChecked == true && work.listed?.updates.count == UpdatePackage.manuals.count)
        #expect(work.running?.progress != nil)
        await rehearsal.consoles.stop()
    }

    @Test("A restart is accepted, and the box goes away")
    func restarts() async throws {
        let rehearsal = try await Rehearsal()
        let outcome = try await rehearsal.call(.standby) { console -> Outcome in
            let host = try #require(try console.read([.identity]).host)
            return console.perform(.restart, expecting: Identity(host: host, role: .standby))
        }
        #expect(outcome == .accepted)
        rehearsal.pass(.seconds(60))
        await #expect(throws: ConsoleFault.self) { try await rehearsal.call(.standby) { try $0.read([.identity]) } }
        await rehearsal.consoles.stop()
    }
}

/// A clock that runs faster than life, and can be put forward.
final class RehearsalTime: Sendable {
    private let start: Moment
    private let speed: Int64
    private let began = ContinuousClock().now
    private let jumped = Locked(Span.zero)

    init(start: Moment, speed: Int64) {
        self.start = start
        self.speed = speed
    }

    var now: Moment {
        let passed = Span(milliseconds: Int64((ContinuousClock().now - began) / .milliseconds(1)))
        return start + passed * speed + jumped.value
    }

    func jump(_ span: Span) { jumped.change { $0 = $0 + span } }
}
