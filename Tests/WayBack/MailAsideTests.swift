import Appliance
import SimulatedPair
import TestSupport
import Testing
import WayBack

@Suite("The way back where mail came in after the stop, or the roles have changed")
struct MailAsideTests {
    @Test("Mail that A took in while S was off: S holds not every mail any more, be the port closed again or not")
    func onActive() throws {
        for isClosedAgain in [false, true] {
            var evening = try Checkpoint.at("1-4.1")
            _ = evening.pair.perform(.setServices([.smtp: true]), on: .active, at: evening.now)
            evening.pass(.minutes(2))
            if isClosedAgain {
                _ = evening.pair.perform(.setServices([.smtp: false]), on: .active, at: evening.now)
                evening.pass(.minutes(2))
            }
            #expect(Belief(of: evening.work).boxes.standby.doubt == .otherHasNewMail, "\(isClosedAgain)")
        }
    }

    @Test("Mail that A took in while the two are in sync is on both")
    func onBoth() throws {
        var evening = try Checkpoint.at("5-1.1")
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .active, at: evening.now)
        evening.pass(.minutes(2))
        #expect(Belief(of: evening.work).boxes.standby.doubt == nil)
    }

    @Test("A sync cures it")
    func copied() throws {
        var evening = try Checkpoint.at("3-2.1")
        _ = evening.pair.perform(.setServices([.smtp: true]), on: .active, at: evening.now)
        evening.pass(.minutes(2))
        #expect(evening.work.mailAside != nil)
        evening.work(limit: .minutes(240)) { $0.work.current?.id.step.chapter == 5 }
        #expect(evening.work.mailAside == nil && evening.work.current?.id.step.chapter == 5)
    }

    @Test("S that took over in STEP5, and A in sync behind it: S goes on serving, and nobody stops it")
    func rolesChanged() throws {
        var evening = try Checkpoint.at("5-1.3")
        evening.bench(.cutPower(.active))
        evening.pass(.minutes(3))
        evening.bench(.pressPower(.active))
        evening.pass(.minutes(90))
        #expect(evening.pair.syncState(of: .active) == .complete)
        let belief = Belief(of: evening.work)
        #expect(belief.boxes.standby.role == .active && belief.sync == .complete)
        let way = WayBack(from: evening.work)
        switch way.advice {
        case .flowing(by: .standby, _, _): break
        case .course(let course): #expect(course.strides.filter { $0.move.side == .active || $0.stops } == [])
        case .flowing, .person: Issue.record("\(way.advice)")
        }
        expectItHolds(way, in: evening)
    }
}

extension Stride {
    /// Whether a box goes down by it.
    fileprivate var stops: Bool {
        switch move {
        case .command(.shutDown, _), .command(.restart, _), .pressPower: true
        default: false
        }
    }
}
