import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing
import Walkthrough

@Suite("How often the boxes are asked")
struct ScheduleTests {
    @Test("In a whole evening: one request at a time per box, and none beside a command")
    func oneAtATime() throws {
        let evening = try Checkpoint.at("end")
        #expect(evening.traffic.violations.isEmpty, "\(evening.traffic.violations.prefix(3))")
        #expect(evening.traffic.requests.active > 500, "something was asked at all")
    }

    @Test("No busy loop: time goes on after a handful of events")
    func noBusyLoop() throws {
        #expect(try Checkpoint.at("end").traffic.longestStall < 10)
    }

    @Test(
        "Nor with a network that answers at once, or never as it should",
        arguments: [
            nil, ConsoleFault.refused, .daemonDown, .sessionExpired, .loginRefused,
        ])
    func noBusyLoopWithFaults(fault: ConsoleFault?) throws {
        var evening = try Checkpoint.at("1-2.1")
        evening.wire.fault = { _ in fault }
        evening.wire.isInstant = true
        let before = evening.traffic.requests
        evening.press(.refresh)
        evening.pass(.minutes(10))
        #expect(evening.traffic.longestStall < 10)
        #expect(evening.traffic.requests.active - before.active <= 400)
    }

    @Test("When something is due it is never due in the past while nothing is under way")
    func neverInThePast() throws {
        for item in ["1-1.1", "1-4.1", "2-1.3", "3-7.1", "4-1.1", "end"] {
            var evening = try Checkpoint.at(item)
            for _ in 1...200 {
                evening.wait(.seconds(3))
                if let wake = evening.work.nextWake { #expect(wake >= evening.now) }
            }
        }
    }

    @Test("A silent box that nobody waits for is asked slower and slower, down to every 40 s")
    func slowerAndSlower() throws {
        var evening = try Checkpoint.ready("1-5.1")
        evening.pass(.minutes(5))
        let before = evening.traffic.requests.standby
        evening.pass(.minutes(10))
        #expect((13...16).contains(evening.traffic.requests.standby - before))
    }

    @Test("One that a row rests on is asked every 5 s, and every 2 s while it is awaited")
    func required() throws {
        var evening = try Checkpoint.ready("3-7.1")
        let before = evening.traffic.requests
        evening.pass(.minutes(2))
        #expect((20...30).contains(evening.traffic.requests.standby - before.standby))
        evening.press(.attest)
        let attested = evening.traffic.requests
        evening.pass(.minutes(2))
        #expect((50...62).contains(evening.traffic.requests.active - attested.active))
    }

    @Test("When all is done the boxes are left in peace: a few readings a minute, and no 情報の更新")
    func calm() throws {
        var evening = try Checkpoint.at("end")
        evening.pass(.minutes(3))
        let before = evening.traffic
        evening.pass(.minutes(10))
        for side in Side.allCases {
            #expect(evening.traffic.requests[side] - before.requests[side] <= 150)
            #expect(evening.traffic.refreshes[side] == before.refreshes[side])
        }
    }

    @Test(
        "While a person makes up their mind, no box is made to look again and again",
        arguments: ["1-2.1", "1-3.2", "3-3.1"])
    func waitingForAPerson(item: String) throws {
        var evening = try Checkpoint.ready(item)
        evening.pass(.minutes(2))
        let before = evening.traffic
        evening.pass(.minutes(10))
        for side in Side.allCases {
            #expect(evening.traffic.refreshes[side] == before.refreshes[side])
            #expect(
                evening.traffic.requests[side] - before.requests[side] <= 135, "every 5 s, and settings now and then")
        }
    }

    @Test("A refresh that a person asks for leaves once, and both boxes are read at once")
    func byHand() throws {
        var evening = try Checkpoint.ready("1-2.1")
        evening.pass(.minutes(2))
        let before = evening.traffic.refreshes
        evening.press(.refresh)
        evening.pass(.minutes(5))
        #expect(evening.traffic.refreshes.active == before.active + 1)
        #expect(evening.traffic.refreshes.standby == before.standby + 1)
    }
}
