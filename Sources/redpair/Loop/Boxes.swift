import Appliance
import Logging
import Terminal
import Walkthrough
import WebConsole

/// The two workers, either able to write or not.
enum Boxes: Sendable {
    /// For the work itself.
    case writing(BySide<BoxWorker<LoggedConsole<WebConsole>>>)
    /// For guide mode: nothing here can write, and the compiler sees to it.
    case reading(BySide<BoxWorker<LoggedConsole<ReadOnlyConsole>>>)

    init(
        _ makers: BySide<@Sendable () -> WebConsole>, isGuide: Bool, clock: WorkClock, inbox: Inbox<Event>, log: Logger
    ) {
        self =
            isGuide
            ? .reading(
                BySide({ side in
                    let console = LoggedConsole(ReadOnlyConsole(makers[side]()), of: side, log)
                    return BoxWorker(side, clock: clock, inbox: inbox, console: console)
                }))
            : .writing(
                BySide({ side in
                    let console = LoggedConsole(makers[side](), of: side, log)
                    return BoxWorker(side, clock: clock, inbox: inbox, console: console)
                }))
    }

    /// Hands an effect to the worker of its box.
    func carryOut(_ effect: Effect) {
        switch effect {
        case .read(let side, _), .probe(let side, _), .look(let side, _): look(effect, at: side)
        case .perform(let order):
            guard case .writing(let workers) = self else { return }
            workers[order.side].perform(order)
        case .ring: break
        }
    }

    private func look(_ effect: Effect, at side: Side) {
        switch self {
        case .writing(let workers): workers[side].carryOut(effect)
        case .reading(let workers): workers[side].carryOut(effect)
        }
    }

    /// Looks at both at once, before the work begins.
    func glances(_ pages: Set<Page>) -> BySide<Glance> {
        BySide(concurrently: { side in
            switch self {
            case .writing(let workers): workers[side].glance(pages)
            case .reading(let workers): workers[side].glance(pages)
            }
        })
    }

    /// Ends both sessions.
    func logOut() {
        for side in Side.allCases {
            switch self {
            case .writing(let workers): workers[side].logOut(within: 2)
            case .reading(let workers): workers[side].logOut(within: 2)
            }
        }
    }
}
