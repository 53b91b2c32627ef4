import Appliance
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
    let clock: WorkClock
    private let loop: EventLoop
    private let inbox: Inbox<Event>
    private let boxes: Boxes
    private var ending: Ending?

    init(_ work: Walkthrough, clock: WorkClock, loop: EventLoop, inbox: Inbox<Event>, boxes: Boxes) {
        (self.work, self.clock, self.loop, self.inbox, self.boxes) = (work, clock, loop, inbox, boxes)
    }

    /// Runs until the work or the person is done.
    func run(_ face: any Face) throws -> Ending {
        happen(.began, face)
        while ending == nil {
            let wanted = face.show(self)
            if ending != nil { break }
            let due = work.nextWake.map { clock.milliseconds(until: $0) }
            let happenings = try loop.wait(atMost: [wanted, due].compactMap(\.self).min())
            for happening in happenings where happening != .inbox && happening != .deadline {
                try face.take(happening, self)
            }
            for event in inbox.takeAll() { handle(event, face) }
            if let wake = work.nextWake, wake <= clock.now { happen(.tick, face) }
        }
        boxes.logOut()
        return ending ?? .left
    }

    /// A person wants something.
    func intend(_ intent: Intent, _ face: any Face) { happen(.hand(intent), face) }

    /// The loop ends after this round.
    func stop(_ ending: Ending) { self.ending = self.ending ?? ending }

    private func happen(_ what: Happening, _ face: any Face) { handle(Event(what, at: clock.now), face) }

    private func handle(_ event: Event, _ face: any Face) {
        for effect in work.handle(event) {
            if effect == .ring { face.ring() } else { boxes.carryOut(effect) }
        }
    }
}
