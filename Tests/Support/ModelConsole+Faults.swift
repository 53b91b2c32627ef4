import Appliance
import SimulatedPair
import Walkthrough

/// What is wrong with a console, or in its way.
extension ModelConsole {
    /// The longest that an answer may take; as the wire's own limit (15 s).
    private static let longest = Span.seconds(15)

    /// The box at the other end of a side's address.
    func end(_ side: Side) -> Side { wire.isCrossed ? side.peer : side }

    /// What keeps a page from coming, if anything does.
    func fault(of side: Side, _ pair: SimulatedPair) -> ConsoleFault? {
        if let fault = wire.fault(side) { return fault }
        if wire.answersAnyway.contains(side) { return nil }
        switch state(of: end(side), pair) {
        case .answering: return trouble(of: end(side), pair)
        case .daemonDown: return .daemonDown
        case .silent: return .refused
        }
    }

    private func state(of side: Side, _ pair: SimulatedPair) -> ConsoleState {
        pair.isReachableFromPC(side) ? pair.console(of: side) : .silent
    }

    private func trouble(of side: Side, _ pair: SimulatedPair) -> ConsoleFault? {
        switch pair.consoleTrouble(of: side) {
        case .loginRefused: .loginRefused
        case .cutOff: .cutOff
        case .serverError: .httpStatus(500)
        case .slow(let more) where more > Self.longest: .timedOut(Self.longest)
        case .slow, .locked, .monitorStuck, nil: nil
        }
    }

    /// How much longer than usual an answer takes.
    func delay(of side: Side, _ pair: SimulatedPair) -> Span {
        guard state(of: end(side), pair) == .answering, case .slow(let more)? = pair.consoleTrouble(of: end(side))
        else {
            return wire.delay
        }
        return wire.delay + min(more, Self.longest)
    }

    /// A locked console stores nothing, and says so.
    func lock(of side: Side, _ pair: SimulatedPair) -> ConsoleFault? {
        pair.consoleTrouble(of: side) == .locked ? .suspended("サーバデスクトップは現在ロックされているため、変更できません。") : nil
    }

    /// Law 5: host, peer and role are read again just before.
    func stranger(_ order: Order, _ pair: SimulatedPair) -> ConsoleFault? {
        let reading = reading(of: order.side, Set(Page.allCases), pair)
        if order.expecting.matches(reading) { return nil }
        return .wrongBox(expected: order.expecting, found: reading.host.map { Identity(host: $0) })
    }

    /// Whether a fresh page shows what was to be saved; what saves nothing needs no page.
    func isStored(_ command: Command, at side: Side, _ pair: SimulatedPair) -> Bool {
        switch command {
        case .setServices(let switches): switches.allSatisfy { pair.box(side).mail.isOn($0) == $1 }
        case .setRedundancy(let isEnabled): pair.box(side).redundancy.isEnabled == isEnabled
        case .restart, .shutDown, .applyUpdates: true
        }
    }
}
