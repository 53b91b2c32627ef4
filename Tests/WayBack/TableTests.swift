import Appliance
import SimulatedPair
import TestSupport
import Testing
import WayBack

@Suite("When it cannot go on: the table of ways back, row by row")
struct TableTests {
    private static let mailOn = Command.setServices([.smtp: true, .pop: true, .imap: true])

    @Test("Before the work, and after it, mail flows: nothing is needed")
    func flows() throws {
        var evening = try Evening()
        evening.pass(.seconds(20))
        #expect(WayBack(from: evening.work).advice == .flowing(by: .active, then: [], left: []))
        #expect(WayBack(from: try Checkpoint.at("end").work).advice == .flowing(by: .active, then: [], left: []))
    }

    @Test("Before anything was read there is no advice")
    func unread() throws {
        #expect(WayBack(from: try Evening().work).advice == .person(.unread))
    }

    @Test("Before 1-3 is saved: the pair. The services of A first, then S: it takes its place by itself")
    func pair() throws {
        let course = try course(at: "1-3.1")
        #expect(course.knownGood == .pair)
        #expect(course.strides.map(\.move) == [.command(Self.mailOn, .active)])
        #expect(course.then == [Stride(.pressPower(.standby), role: .standby)])
    }

    @Test("1-3 is saved and not yet in force: it is taken back before S comes")
    func savedOnly() throws {
        let course = try course(at: "1-3.2")
        #expect(course.knownGood == .pair)
        #expect(course.then.map(\.move) == [.command(.setRedundancy(true), .active), .pressPower(.standby)])
    }

    @Test("1-3: A does not come back. It is waited for; after ten minutes S is the way, and A stays off")
    func lostInRestart() throws {
        var evening = try Checkpoint.at("1-3.2")
        evening.work { !$0.pair.box(.active).power.isOn }
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(2))
        #expect(try evening.course().strides.first?.move == .wait(.active, .up))
        evening.pass(.minutes(10))
        try expectStandby(in: evening)
    }

    @Test("1-4: the update of A breaks. S was in sync when the services stopped, and is not updated")
    func brokenUpdate() throws {
        var evening = try Checkpoint.at("1-4.1")
        evening.work { $0.pair.box(.active).updateRun?.done == 1 }
        #expect(
            try evening.course().strides.prefix(2).map(\.move) == [
                .wait(.active, .updated), .command(.shutDown, .active),
            ])
        #expect(try evening.course().knownGood == .standby(isUpdated: false, because: .updateUnproven))
        evening.bench(.cutPower(.active))
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(11))
        #expect(evening.pair.box(.active).isBroken)
        try expectStandby(in: evening)
    }

    @Test(
        "1-5 to 2-4: A alone, and S is not taken into the pair: it lacks the updates (H5)",
        arguments: ["1-5.1", "2-1.1", "2-4.1"])
    func unequal(place: String) throws {
        let course = try course(at: place)
        #expect(course.knownGood == .active(isUpdated: true, other: nil) && course.then == [])
        #expect(course.left == [.updateFirst(.standby), .noFailover])
    }

    @Test("2-4: the update of S breaks. S stays off; A is updated and holds the data")
    func brokenUpdateOfStandby() throws {
        var evening = try Checkpoint.at("2-4.1")
        evening.work { $0.pair.box(.standby).updateRun?.done == 1 }
        evening.bench(.cutPower(.standby))
        evening.pass(.minutes(11))
        try expectActiveAlone(in: evening)
    }

    @Test("2-x: S is dead. It stays off; A: on, redundancy, restart, services", arguments: ["2-2.1", "2-3.1", "2-4.1"])
    func standbyDead(place: String) throws {
        var evening = try Checkpoint.at(place)
        evening.bench(.cutPower(.standby))
        evening.pass(.minutes(2))
        try expectActiveAlone(in: evening)
    }

    @Test("3-x: A alone as アクティブ, with what is saved so far", arguments: ["3-1.1", "3-2.1", "3-3.1", "3-4.1", "3-5.1"])
    func rebuilding(place: String) throws {
        let course = try course(at: place)
        #expect(course.knownGood == .active(isUpdated: true, other: nil))
        #expect(course.strides.last == Stride(.command(Self.mailOn, .active)))
        #expect(course.left == [.rebuild(.standby, because: nil), .noFailover])
    }

    @Test("4-1: the sync breaks off. S, half written, is put out of the way first")
    func brokenSync() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.pass(.minutes(2))
        evening.bench(.setSyncLink(false))
        evening.pass(.minutes(2))
        let course = try evening.course()
        #expect(course.knownGood == .active(isUpdated: true, other: .partialData))
        #expect(course.strides.map(\.move) == [.command(.shutDown, .standby), .command(Self.mailOn, .active)])
        expectItHolds(WayBack(from: evening.work), in: evening)
    }

    private func course(at place: String) throws -> Course { try Checkpoint.at(place).course() }

    private func expectStandby(in evening: Evening, _ location: SourceLocation = #_sourceLocation) throws {
        let course = try evening.course()
        let doubt = try #require(evening.doubt(of: .active))
        #expect(
            doubt.isMute && course.knownGood == .standby(isUpdated: false, because: doubt), sourceLocation: location)
        let expected = [
            Stride(.ensureOff(.active)), Stride(.pressPower(.standby), role: .active),
            Stride(.command(Self.mailOn, .standby)),
        ]
        #expect(course.strides == expected, sourceLocation: location)
        #expect(course.left == [.rebuild(.active, because: doubt), .noFailover], sourceLocation: location)
        expectItHolds(WayBack(from: evening.work), in: evening, location)
    }

    private func expectActiveAlone(in evening: Evening, _ location: SourceLocation = #_sourceLocation) throws {
        let course = try evening.course()
        let doubt = try #require(evening.doubt(of: .standby))
        #expect(doubt.isMute && course.knownGood == .active(isUpdated: true, other: doubt), sourceLocation: location)
        let moves = course.strides.map(\.move).filter { if case .restoreLAN1 = $0 { false } else { true } }
        let expected: [Move] = [
            .ensureOff(.standby), .pressPower(.active), .command(.setRedundancy(true), .active),
            .command(.restart, .active), .command(Self.mailOn, .active),
        ]
        #expect(moves == expected, sourceLocation: location)
        expectItHolds(WayBack(from: evening.work), in: evening, location)
    }
}

extension Doubt {
    fileprivate var isMute: Bool { if case .mute = self { true } else { false } }
}

extension Evening {
    /// The way back from here, where there is one that takes operations.
    func course() throws -> Course {
        let advice = WayBack(from: work).advice
        guard case .course(let course) = advice else { throw NoCourse(advice: advice, place: self.where) }
        return course
    }

    /// What stands against a box.
    func doubt(of side: Side) -> Doubt? { WayBack(from: work).belief.boxes[side].doubt }

    private struct NoCourse: Error {
        let advice: Advice
        let place: String
    }
}
