import Appliance
import SimulatedPair
import TestSupport
import Testing
import WayBack

@Suite("The way back after a failure, wherever it comes")
struct FailureTests {
    /// Every moment at which an item's turn comes, and what the evening is so long later.
    private static func moments(later spans: Span...) -> [Evening] {
        Checkpoint.places.flatMap { _, evening in
            spans.map { later in
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
        for var evening in Self.moments(later: .zero, .minutes(2)) where evening.pair.box(side).power.lampIsOn {
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

    @Test(
        "A box is started to nobody's order, perhaps with no cable to tell of it: the advice holds all the same",
        arguments: Side.allCases)
    func startedByMistake(side: Side) {
        for var evening in Self.moments(later: .zero) where evening.pair.box(side).power == .off {
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

    @Test("A console that cannot be read is not touched: that is to be mended first")
    func unreadable() throws {
        var evening = try Checkpoint.at("2-4.1")
        evening.wire.fault = { $0 == .standby ? .loginRefused : nil }
        evening.pass(.minutes(1))
        #expect(WayBack(from: evening.work).advice == .person(.unreadable(.standby, .loginRefused)))
    }

    @Test("Mail flows, but the other box is awake outside the pair: it is shut down")
    func awakeOutside() throws {
        var evening = try Evening()
        evening.pass(.seconds(20))
        _ = evening.pair.perform(.setRedundancy(false), on: .standby, at: evening.now)
        _ = evening.pair.perform(.restart, on: .standby, at: evening.now)
        evening.pass(.minutes(7))
        #expect(try evening.course().strides == [Stride(.command(.shutDown, .standby))])
        expectItHolds(WayBack(from: evening.work), in: evening)
    }

    @Test("A gap of some seconds in the network changes no advice")
    func gap() throws {
        var evening = try Checkpoint.at("1-4.1")
        let before = WayBack(from: evening.work)
        evening.wire.fault = { _ in .timedOut(.seconds(3)) }
        evening.pass(.seconds(15))
        #expect(!evening.work.boxes.active.contact.isAnswering && before.kept(for: evening.work) == before)
    }

    @Test("H1: S was started with LAN1 in and took mail: S carries on, for A lacks that mail, and goes on lacking it")
    func mailOnStandby() throws {
        var evening = try Checkpoint.at("1-2.1")
        evening.pass(.seconds(30))
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .standby, at: evening.now)
        evening.work(upTo: "2-1")
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(8))
        #expect(
            evening.pair.box(.standby).storedMail.subtracting(evening.pair.box(.active).storedMail).isEmpty == false)
        let course = try evening.course()
        #expect(course.knownGood == .standby(isUpdated: false, because: .otherHasNewMail))
        #expect(course.strides.count == 1)
        expectItHolds(WayBack(from: evening.work), in: evening)
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(3))
        #expect(evening.doubt(of: .active) == .otherHasNewMail)
    }

    @Test("H1: the cable comes out when S has taken mail already: what S holds is not forgotten")
    func mailNotForgotten() throws {
        var evening = try Checkpoint.at("1-2.1")
        evening.pass(.seconds(30))
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .standby, at: evening.now)
        evening.work(upTo: "2-1")
        evening.press(.attest)
        evening.bench(.pressPower(.standby))
        evening.pass(.minutes(8))
        #expect(evening.work.exposures.standby?.open == [.smtp])
        evening.bench(.setLAN1(.standby, .unplugged))
        evening.pass(.minutes(1))
        evening.press(.attest)
        evening.pass(.minutes(1))
        let belief = WayBack(from: evening.work).belief
        #expect(belief.boxes.standby.lan1 == [.unplugged] && belief.boxes.active.doubt == .otherHasNewMail)
    }

    @Test(
        "F10: S was stopped by an override, without a proven sync: when A fails, it is not passed off as a whole copy")
    func copyUnproven() throws {
        var evening = try Checkpoint.at("1-2.1")
        evening.wire.reading = { if $0 == .active { $1.redundancy?.signal = .problem } }
        evening.pass(.minutes(6))
        evening.override(because: "同期異常は把握済み")
        evening.wire = Wire()
        evening.work(upTo: "1-4")
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(11))
        #expect(WayBack(from: evening.work).advice == .person(.silentHolder(.active, other: .copyUnproven)))
    }

    @Test("A dies while S is half overwritten: it alone has everything, and is to be started; S is left alone")
    func silentHolder() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.pass(.minutes(2))
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(2))
        #expect(WayBack(from: evening.work).advice == .person(.silentHolder(.active, other: .partialData)))
    }

    @Test("A dies so with the services on: as soon as S says that it is gone, S is not to be touched")
    func silentHolderAtOnce() throws {
        var evening = try Checkpoint.early()
        evening.bench(.cutPower(.active))
        evening.pass(.seconds(25))
        #expect(WayBack(from: evening.work).advice == .person(.silentHolder(.active, other: .otherHasNewMail)))
        evening.pass(.minutes(2))
        #expect(WayBack(from: evening.work).advice == .person(.silentHolder(.active, other: .otherHasNewMail)))
        evening.bench(.pressPower(.active))
        evening.work(limit: .minutes(40)) { $0.work.finishedAt != nil }
        #expect(evening.work.finishedAt != nil && evening.pair.mailLost == 0)
    }

    @Test("S has started alone on half a copy: nobody is told to start A, which it would overwrite")
    func halfCopyActive() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.pass(.minutes(2))
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(1))
        evening.bounce(.standby)
        evening.pass(.minutes(12))
        #expect(evening.pair.box(.standby).role == .active)
        guard case .person(.nothingGood) = WayBack(from: evening.work).advice else {
            Issue.record("\(WayBack(from: evening.work).advice)")
            return
        }
    }

    @Test("Both are silent while S is half overwritten: nothing is known good, and that is said")
    func nothingGood() throws {
        var evening = try Checkpoint.at("4-1.1")
        evening.pass(.minutes(2))
        for side in Side.allCases { evening.bench(.cutPower(side)) }
        evening.pass(.minutes(2))
        guard case .person(.nothingGood(active: .mute, standby: .mute)) = WayBack(from: evening.work).advice
        else {
            Issue.record("\(WayBack(from: evening.work).advice)")
            return
        }
    }
}
