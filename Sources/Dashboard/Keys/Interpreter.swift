import Appliance
import Canvas
import SimulatedPair
import Walkthrough
import WayBack

/// What a key comes to.
public enum Reaction: Equatable, Sendable {
    /// Something for the walkthrough to decide.
    case intent(Intent)
    /// A hand at the rack of a rehearsal, or a fault of it.
    case bench(BenchMove)
    /// Another moment of a replay.
    case replay(ReplayAct)
    /// Leave the program.
    case leave
    /// Paint everything again.
    case repaint
    /// Only the screen changed, or nothing.
    case none
}

extension Scene {
    /// Takes a key: changes what the screen shows, or says what else it comes to.
    public mutating func react(to key: Key) -> Reaction {
        if key == .control("l") { return .repaint }
        view.notice = nil
        if onlooking != nil { return lookOn(key) }
        if work.prompt != nil { return atPrompt(key) }
        if let overlay = view.overlay { return over(overlay, key) }
        if putsEndAway(key) { return .none }
        guard let binding = Keymap.bindings.first(where: { $0.keys.contains(key) }) else { return .none }
        view.lastKey = KeyStroke(name: binding.name, words: binding.short)
        return carryOut(binding.action)
    }

    /// Puts the end screen away, where this key does.
    mutating func putsEndAway(_ key: Key) -> Bool {
        guard work.finishedAt != nil, !view.hasSeenEnd, key == .escape || key == .enter else { return false }
        view.hasSeenEnd = true
        return true
    }

    private func atPrompt(_ key: Key) -> Reaction {
        switch key {
        case .enter: .intent(.carryOut)
        case .escape: .intent(.cancel)
        case .backspace: .intent(.erase)
        case .character(let character): .intent(.type(String(character)))
        case .space where work.prompt?.isText == true: .intent(.type(" "))
        case .paste: .intent(.paste)
        default: .none
        }
    }

    mutating func over(_ overlay: ViewState.Overlay, _ key: Key) -> Reaction {
        switch (overlay, key) {
        case (.leaving, .character("y")), (.leaving, .character("Y")): return .leave
        case (.bench, .character(let number)) where bench?.benchAct(number) != nil:
            return bench?.benchAct(number).map { .bench(.hands($0)) } ?? .none
        case (.bench, .character("f")): view.overlay = .faults
        case (.faults, .character(let key)) where BenchFault.of(key) != nil: return switchOn(key)
        case (.faults, .escape), (.faults, .character("q")), (.faults, .character("f")): view.overlay = .bench
        case (.monitor(let side), .tab), (.monitor(let side), .character("d")):
            (view.overlay, view.scroll) = (.monitor(side.peer), 0)
        case (.log, .up), (.log, .character("k")): view.logScroll += 1
        case (.log, .down), (.log, .character("j")): view.logScroll = max(0, view.logScroll - 1)
        case (.log, .pageUp): view.logScroll += 10
        case (.log, .pageDown): view.logScroll = max(0, view.logScroll - 10)
        case (_, .up), (_, .character("k")): scroll(by: -1)
        case (_, .down), (_, .character("j")): scroll(by: 1)
        case (_, .pageUp): scroll(by: -10)
        case (_, .pageDown): scroll(by: 10)
        case (_, .escape), (_, .character("q")), (.bench, .character("w")), (.log, .character("l")),
            (.wayBack, .character("b")), (.help, .character("?")), (.leaving, .character("n")):
            view.overlay = nil
        default: break
        }
        view.logScroll = min(view.logScroll, work.log.count)
        return .none
    }

    private mutating func switchOn(_ key: Character) -> Reaction {
        guard let fault = BenchFault.of(key) else { return .none }
        view.notice = fault.words
        return .bench(.fault(fault.mishap))
    }

    mutating func carryOut(_ action: Binding.Action) -> Reaction {
        switch action {
        case .carryOut, .attest:
            view.selection = nil
            return .intent(action == .carryOut ? .carryOut : .attest)
        case .refresh: return .intent(.refresh)
        case .override, .note:
            view.selection = nil
            return .intent(action == .override ? .override : .note)
        case .up: select(selected - 1)
        case .down: select(selected + 1)
        case .pageUp: select(selected - 8)
        case .pageDown: select(selected + 8)
        case .home: select(0)
        case .end: select(work.items.count - 1)
        case .other:
            view.selection = nil
            return .intent(.cancel)
        case .monitor: (view.overlay, view.scroll) = (.monitor(work.current?.side ?? .active), 0)
        case .log: (view.overlay, view.logScroll) = (.log, 0)
        case .wayBack: (view.overlay, view.scroll) = (.wayBack(WayBack(from: work)), 0)
        case .bench: view.overlay = bench == nil ? nil : .bench
        case .presenter: view.isPresenting.toggle()
        case .help: (view.overlay, view.scroll) = (.help, 0)
        case .replay(let act): return .replay(act)
        case .leave where work.finishedAt != nil: return .leave
        case .leave: view.overlay = .leaving
        }
        return .none
    }

    /// No further than there can be lines; the view stops at the last one.
    private mutating func scroll(by lines: Int) {
        let all =
            switch view.overlay {
            case .wayBack(let way): WayBackText(scene: self, way: way).all.count
            case .monitor(let side): MonitorView(scene: self, side: side).lines.count
            case .help: HelpView(scene: self).keys.count
            default: 0
            }
        view.scroll = min(max(0, view.scroll + lines), all)
    }

    private mutating func select(_ index: Int) {
        let index = min(max(0, index), work.items.count - 1)
        view.selection = index == work.position ? nil : index
    }
}
