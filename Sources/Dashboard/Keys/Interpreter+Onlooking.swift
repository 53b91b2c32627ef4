import Canvas

extension Scene {
    /// The keys that there are, in the order in which help prints them.
    var bindings: [Binding] {
        switch onlooking {
        case nil: Keymap.bindings.filter { $0.exists(in: self) }
        case .watching: Keymap.looking
        case .replaying: Keymap.replaying
        }
    }

    /// Takes a key of somebody who only looks: it changes what the screen shows, or is refused with a sentence.
    mutating func lookOn(_ key: Key) -> Reaction {
        if case .replaying = onlooking, let binding = Keymap.replay.first(where: { $0.keys.contains(key) }) {
            return carryOut(binding.action)
        }
        if let overlay = view.overlay { return over(overlay, key) }
        if putsEndAway(key) { return .none }
        if let binding = Keymap.looking.first(where: { $0.keys.contains(key) }) { return look(binding.action) }
        view.notice = Keymap.bindings.first { $0.keys.contains(key) }.flatMap { onlooking?.refusal(of: $0.action) }
        return .none
    }

    /// Leaving ends nothing, so nothing is asked.
    private mutating func look(_ action: Binding.Action) -> Reaction {
        switch action {
        case .leave: return .leave
        case .other: view.selection = nil
        default: return carryOut(action)
        }
        return .none
    }
}
