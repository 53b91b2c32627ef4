import Appliance
import Dispatch
import Synchronization
import Terminal
import Walkthrough
import WebConsole

/// Talks to one box, on a thread of its own and one request at a time, and posts what came of it.
///
/// Guide mode holds a worker of a console that has no write: law 11.
final class BoxWorker<Console: ConsoleReader & SendableMetatype>: Sendable {
    private let side: Side
    private let clock: WorkClock
    private let inbox: Inbox<Event>
    private let console: Mutex<Console>
    private let queue: DispatchQueue

    init(_ side: Side, clock: WorkClock, inbox: Inbox<Event>, console: sending Console) {
        self.side = side
        self.clock = clock
        self.inbox = inbox
        self.console = Mutex(console)
        queue = DispatchQueue(label: "redpair.box.\(side.rawValue)")
    }

    /// Does what only looks at the box; what writes is not for every worker.
    func carryOut(_ effect: Effect) {
        switch effect {
        case .read(_, let pages): request { [side] in Self.read(pages, of: side, $0, asked: $1) }
        case .probe(_, let ports): request { [side] in .probed(side, $0.probe(ports), asked: $1) }
        case .look(_, let look): request { [side] console, _ in Self.look(look, at: side, console) }
        case .perform, .ring: break
        }
    }

    /// Looks at the box at once, in the session that goes on afterwards; waits for it.
    func glance(_ pages: Set<Page>) -> Glance {
        queue.sync { console.withLock { Glance($0, pages: pages) } }
    }

    /// Ends the session at the box; waits for it, at most so many seconds.
    func logOut(within seconds: Int) {
        let done = DispatchSemaphore(value: 0)
        queue.async { [self] in
            console.withLock { $0.logOut() }
            done.signal()
        }
        _ = done.wait(timeout: .now() + .seconds(seconds))
    }

    fileprivate func request(_ work: @escaping @Sendable (Console, Moment) -> Happening) {
        queue.async { [self] in
            let asked = clock.now
            let happening = console.withLock { work($0, asked) }
            post(Event(happening, at: clock.now))
        }
    }

    /// The inbox holds far more than two boxes can have under way; one that is full all the same is our mistake.
    private func post(_ event: Event) {
        let isTaken = inbox.post(event)
        precondition(isTaken, "the loop does not take its events any more")
    }

    private static func read(_ pages: Set<Page>, of side: Side, _ console: Console, asked: Moment) -> Happening {
        do { return .read(side, try console.read(pages), asked: asked) } catch {
            return .missed(side, error, asked: asked)
        }
    }

    private static func look(_ look: Look, at side: Side, _ console: Console) -> Happening {
        do { try console.look(look) } catch { return .looked(side, look, error) }
        return .looked(side, look, nil)
    }
}

extension BoxWorker where Console: ConsoleWriter {
    /// Sends a command, once.
    func perform(_ order: Order) {
        request { console, _ in
            .performed(order.id, console.perform(order.command, expecting: order.expecting))
        }
    }
}
