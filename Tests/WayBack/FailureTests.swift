import Appliance
import SimulatedPair
import TestSupport
import Testing
import WayBack

@Suite("The way back after a failure, wherever it comes")
struct FailureTests {
    /// Every moment at which an item's turn comes, a minute later, and in the middle of what takes long.
    private static var moments: [Evening] {
        Checkpoint.places.flatMap { _, evening in
            [Span.zero, .minutes(1), .minutes(3)].map { later in
                var evening = evening
                let end = evening.now + later
                evening.work { $0.now >= end }
                return evening
            }
        }
    }

    @Test(
        "The power of a box is cut: the other one carries mail, or a person is told why it cannot",
        arguments: Side.allCases)
    func powerCut(side: Side) {
        var courses = 0
        for var evening in Self.moments where evening.pair.box(side).power.lampIsOn {
            evening.bench(.cutPower(side))
            evening.pass(.minutes(11))
            let way = WayBack(from: evening.work)
            if case .person(let impasse) = way.advice {
                #expect(!evening.pair.box(side.peer).dataAreWhole, "\(evening.where) \(impasse)")
            } else {
                courses += 1
                expectItHolds(way, in: evening)
            }
        }
        #expect(courses > 10)
    }

    @Test("A box that comes back to nobody's order is taken as it is found", arguments: Side.allCases)
    func startedByMistake(side: Side) {
        for var evening in Self.moments where evening.pair.box(side).power == .off {
            guard evening.pair.isReachableFromPC(side) else { continue }
            evening.bench(.pressPower(side))
            evening.pass(.minutes(7))
            expectItHolds(WayBack(from: evening.work), in: evening)
        }
    }

    @Test("LAN1 of A is pulled: with S saying that it runs, the cable is looked at first")
    func cablePulled() throws {
        var evening = try Checkpoint.at("1-2.1")
        evening.bench(.setLAN1(.active, .unplugged))
        evening.pass(.minutes(1))
        evening.press(.refresh)
        evening.pass(.minutes(1))
        let course = try evening.course()
        #expect(course.strides.first?.move == .restoreLAN1(.active, from: .unsure))
        expectItHolds(WayBack(from: evening.work), in: evening)
    }

    @Test("A dies while S is half overwritten: nothing is known good, and that is said")
    func nothingGood() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.pass(.minutes(2))
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(2))
        guard case .person(.nothingGood(active: .mute, standby: .partialData)) = WayBack(from: evening.work).advice
        else {
            Issue.record("\(WayBack(from: evening.work).advice)")
            return
        }
    }
}
