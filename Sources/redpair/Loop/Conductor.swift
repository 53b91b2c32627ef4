import Appliance
import Journal
import Logging
import Procedure
import Terminal
import Walkthrough

/// The one loop that joins it all: it waits, hands each event to the walkthrough, and has its effects carried out.
///
/// It decides nothing about the work. One thread; the boxes' threads only post into its inbox.
final class Conductor {
    /// Why it stopped.
    enum Ending {
        /// Every row is done.
        case finished
        /// A person left, or a signal came.
        case left
    }

    /// What shows the work to somebody, and moves hands: a screen, or the autopilot's lines.
    protocol Face: AnyObject {
        /// Takes what happened at the terminal; adds what it comes to.
        func take(_ happening: EventLoop.Happening, _ conductor: Conductor) throws
        /// Shows the state of things after events; says in how many real milliseconds it wants to be called again.
        func show(_ conductor: Conductor) -> Int?
        /// Rings for a person.
        func ring()
    }

    private(set) var work: Walkthrough
    /// How often something has happened to the work that may be seen of it. That a box is asked again is not: what becomes
    /// of it is.
    private(set) var turns = 0
    let clock: WorkClock
    private let loop: EventLoop
    private let inbox: Inbox<Event>
    private let boxes: Boxes
    private let log: Logger
    private let plugs: () -> Int?
    private let news: [Happening]
    private var recorder: Recorder
    private var standing: Standing?
    /// Whether something waits for the record that must not be lost. That boxes are asked again is written with what comes of
    /// it: the disk need not be waited for twice.
    private var hasNews = false
    private var ending: Ending?

    /// - Parameter plugs: how often a network plug of this machine has been put in; `nil` where it cannot tell.
    init(
        _ recorded: RecordedWork, clock: WorkClock, loop: EventLoop, inbox: Inbox<Event>, boxes: Boxes,
        log: Logger, plugs: @escaping () -> Int?
    ) {
        (self.log, self.plugs) = (log, plugs)
        (work, recorder, news) = (recorded.work, recorded.recorder, recorded.news)
        (self.clock, self.loop, self.inbox, self.boxes) = (clock, loop, inbox, boxes)
    }

    /// Runs until the work or the person is done.
    func run(_ face: any Face) throws -> Ending {
        defer {
            recorder.close(work.finishedAt == nil ? .left : .finished)
            boxes.logOut()
        }
        begin(face)
        while ending == nil {
            let wanted = face.show(self)
            if ending != nil { break }
            let due = work.nextWake.map { clock.milliseconds(until: $0) }
            let happenings = try loop.wait(atMost: [wanted, due].compactMap(\.self).min())
            for happening in happenings where happening != .inbox && happening != .deadline {
                try face.take(happening, self)
            }
            for event in inbox.takeAll() { happen(event.what, at: event.at, face) }
            if let wake = work.nextWake, wake <= clock.now { happen(.tick, face) }
            keepRecord(face)
        }
        return ending ?? .left
    }

    /// A person wants something.
    func intend(_ intent: Intent, _ face: any Face) { happen(.hand(intent), face) }

    /// The loop ends after this round.
    func stop(_ ending: Ending) { self.ending = self.ending ?? ending }

    /// The work begins, or is taken up again. What was in flight then was another process's, which is gone with its
    /// connection: nobody knows what became of it, and nobody sends it again.
    private func begin(_ face: any Face) {
        happen(.began, face)
        for one in news { happen(one, face) }
        if let order = work.inFlight { happen(.performed(order.id, .unknown(.cutOff)), face) }
        if let fault = recorder.fault { happen(.recordLost(fault, unsent: nil), face) }
    }

    private func happen(_ what: Happening, at moment: Moment? = nil, _ face: any Face) {
        // Before an answer is taken in: whether it came through the PC's own cable depends on it.
        if work.watchesPlugs, let times = plugs(), times != work.plugs {
            take(.plugged(times: times), at: nil, face)
        }
        take(what, at: moment, face)
    }

    private func take(_ what: Happening, at moment: Moment?, _ face: any Face) {
        noteRecord(what)
        let (wasAsked, progress) = (work.prompt != nil, work.progress)
        let (effects, record) = work.handle(what, at: moment ?? clock.now)
        if !what.isUnseen(effects, wasAsked: wasAsked) || work.progress != progress {
            turns += 1
            hasNews = true
        }
        if let record { recorder.note(.event(record)) }
        noteStanding()
        for effect in effects {
            switch effect {
            case .ring:
                log.notice("ring")
                face.ring()
            case .perform(let order): send(order, face)
            case .read, .probe, .look: boxes.carryOut(effect)
            }
        }
    }

    /// The one fault that the record itself may not be able to tell.
    private func noteRecord(_ what: Happening) {
        switch what {
        case .recordLost(_, let unsent):
            log.error("recordLost", metadata: ["unsent": "\(unsent.map(String.init) ?? "-")"])
        case .recordRegained: log.notice("recordRegained")
        default: break
        }
    }

    /// For lists of sessions, which do not fold.
    private func noteStanding() {
        let now = Standing(work)
        guard now != standing else { return }
        recorder.note(.stood(now))
        hasNews = true
        standing = now
    }

    /// Law 4: the intent is on the disk before the request leaves. No record, no command.
    private func send(_ order: Order, _ face: any Face) {
        log.notice(
            "order", metadata: ["id": "\(order.id)", "item": "\(order.item)", "box": "\(order.side.letter)"])
        recorder.note(.intent(order))
        _ = recorder.commit(at: WorkClock.realMilliseconds)
        if let fault = recorder.fault { return happen(.recordLost(fault, unsent: order.id), face) }
        boxes.carryOut(.perform(order))
    }

    /// Writes what this round brought, all in one.
    private func keepRecord(_ face: any Face) {
        guard hasNews || recorder.fault != nil else { return }
        hasNews = false
        switch recorder.commit(at: WorkClock.realMilliseconds) {
        case .none: break
        case .lost(let fault): happen(.recordLost(fault, unsent: nil), face)
        case .regained: happen(.recordRegained, face)
        }
    }
}
