import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Testing
import WayBack

@Suite("The way back on a PC whose record is not the work's")
struct OtherPCTests {
    /// Another PC looks at the pair as it is when the turn of an item has come, and for so long.
    private static func stranger(at place: String, for span: Span = .minutes(2)) throws -> Evening {
        var other = try Checkpoint.at(place).besides()
        other.pass(span)
        return other
    }

    @Test(
        "Where the two are not up together, nobody there knows whose data are the newer ones: it says so, at once and later",
        arguments: ["1-3.1", "1-4.1", "1-5.1", "2-1.1", "2-2.1", "2-4.1", "3-1.1", "3-3.1", "3-7.1", "3-8.1"])
    func neverTogether(place: String) throws {
        for span in [Span.seconds(9), .seconds(24), .minutes(2), .minutes(15)] {
            let advice = WayBack(from: try Self.stranger(at: place, for: span).work).advice
            let isTold = advice == .person(.neverTogether) || (span < .seconds(30) && advice == .person(.unread))
            #expect(isTold, "\(place) after \(span): \(advice)")
        }
    }

    @Test("Redundant again with every service off: mail is not flowing; what the table stops is started")
    func mailStillOff() throws {
        let other = try Self.stranger(at: "5-1.1")
        let way = WayBack(from: other.work)
        guard case .course(let course) = way.advice else {
            Issue.record("\(way.advice)")
            return
        }
        #expect(course.strides.map(\.move) == [.command(.setServices([.smtp: true, .pop: true]), .active)])
        expectItHolds(way, in: other)
    }

    @Test("After the work mail flows, for whoever looks")
    func afterwards() throws {
        #expect(WayBack(from: try Self.stranger(at: "end").work).advice == .flowing(by: .active, then: [], left: []))
    }

    @Test("An update that somebody else began is not taken for none")
    func updatedByAnother() throws {
        var evening = try Checkpoint.at("1-3.2")
        _ = evening.pair.perform(.restart, on: .active, at: evening.now)
        evening.pass(.minutes(8))
        _ = evening.pair.look(.checkUpdates, on: .active, at: evening.now)
        evening.pass(.seconds(30))
        _ = evening.pair.perform(.applyUpdates, on: .active, at: evening.now)
        evening.pass(.minutes(2))
        #expect(evening.doubt(of: .active) == .updateUnproven)
    }

    @Test("Two that are アクティブ at once: neither is given mail before the other is off (H2)")
    func dualActive() throws {
        var evening = try Checkpoint.at("3-8.1")
        evening.bench(.setSyncLink(false))
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(8))
        #expect(evening.work.alarms.first == .dualActive)
        let course = try evening.course()
        #expect(course.strides.map(\.move).first == .command(.shutDown, .standby))
        #expect(course.strides.count == 2)
    }

    @Test("A box that is in the pair is not left off")
    func inThePair() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.pass(.minutes(1))
        let course = try evening.course()
        #expect(!course.left.contains { if case .rebuild = $0 { true } else { false } })
    }
}
