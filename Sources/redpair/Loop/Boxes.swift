import Appliance
import Terminal
import Walkthrough
import WebConsole

/// The two workers, either able to write or not.
enum Boxes {
    /// For the work itself.
    case writing(BySide<BoxWorker<WebConsole>>)
    /// For guide mode: nothing here can write, and the compiler sees to it.
    case reading(BySide<BoxWorker<ReadOnlyConsole>>)

    init(_ makers: BySide<@Sendable () -> WebConsole>, isGuide: Bool, clock: WorkClock, inbox: Inbox<Event>) {
        self =
            isGuide
            ? .reading(
                BySide { BoxWorker($0, clock: clock, inbox: inbox, console: ReadOnlyConsole(makers[$0]())) })
            : .writing(BySide { BoxWorker($0, clock: clock, inbox: inbox, console: makers[$0]()) })
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
