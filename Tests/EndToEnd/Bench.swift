/// The front and the back of the boxes: where hands work. Sides go by their letters, `A` and `S`. What is already as it
/// should be is left alone.
protocol Bench {
    func unplugLAN1(of side: Character) throws
    func restoreLAN1(of side: Character) throws
    func plugPC(into side: Character) throws
    func switchOn(_ side: Character) throws
    /// Waits a while for the power lamp to go out; whether it did.
    func goesDark(_ side: Character) throws -> Bool
}

/// The bench that a rehearsal shows on its own screen.
struct ScreenBench: Bench {
    let keyboard: Keyboard

    private var wording: Wording { keyboard.wording }

    func unplugLAN1(of side: Character) throws { try set(cable(side)) { $0.contains(wording.cableIsOut) } }
    func restoreLAN1(of side: Character) throws { try set(cable(side)) { $0.contains(wording.cableIsIn) } }
    func switchOn(_ side: Character) throws { try set(power(side)) { $0.contains("●") } }

    func plugPC(into side: Character) throws {
        try open {
            if try keyboard.look().bench(cable(side)).contains(wording.cableIsPC) { return }
            try keyboard.press("5") { $0.bench(cable(side)).contains(wording.cableIsPC) }
        }
    }

    func goesDark(_ side: Character) throws -> Bool {
        try open {
            try keyboard.look(for: "the power lamp to go out", limit: .seconds(20)) {
                $0.bench(power(side)).contains("○")
            }
        }
        return true
    }

    private func power(_ side: Character) -> Character { side == "A" ? "1" : "2" }
    private func cable(_ side: Character) -> Character { side == "A" ? "3" : "4" }

    /// Presses a number on the bench, unless all is as it should be.
    private func set(_ number: Character, until isRight: (Substring) -> Bool) throws {
        try open {
            if !isRight(try keyboard.look().bench(number)) {
                try keyboard.press("\(number)") { isRight($0.bench(number)) }
            }
        }
    }

    private func open(_ work: () throws -> Void) throws {
        try keyboard.press("w") { $0.showsBench }
        try work()
        try keyboard.press("w") { !$0.showsBench }
    }
}

/// The bench of a pair next door, in typed lines.
struct TypedBench: Bench {
    let pair: SimulatedPairProgram

    private static let patience = Duration.seconds(20)

    func unplugLAN1(of side: Character) throws { try set(side, "lan1 \(side) out", until: "LAN1: out") }
    func restoreLAN1(of side: Character) throws { try set(side, "lan1 \(side) in", until: "LAN1: in, to the LAN") }
    func plugPC(into side: Character) throws { try set(side, "lan1 \(side) pc", until: "LAN1: the PC") }
    func switchOn(_ side: Character) throws { try set(side, "power \(side)", until: "lamp on") }

    func goesDark(_ side: Character) throws -> Bool {
        let end = ContinuousClock.now + Self.patience
        while ContinuousClock.now < end {
            if try pair.state(of: side).contains("lamp off") { return true }
        }
        return false
    }

    private func set(_ side: Character, _ line: String, until state: String) throws {
        if try pair.state(of: side).contains(state) { return }
        _ = try pair.ask(line, until: "S  ")
        let now = try pair.state(of: side)
        if !now.contains(state) { throw TmuxFault.neverShown("“\(state)” after “\(line)”", screen: now) }
    }
}
