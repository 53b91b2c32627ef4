/// A person at the keyboard: reads the screen, does what it asks for, and presses a key again that was not heard.
struct Engineer {
    let terminal: TmuxSession
    let wording: Wording
    /// The rows that the screen asked for, in the order in which they came.
    private(set) var rows: [DashboardScreen.Row] = []

    /// How often a key is pressed that nothing answers.
    private static let tries = 8
    /// How long a person waits before he presses a key again: longer than the 400 ms in which a prompt drops input.
    private static let patience = Duration.milliseconds(500)
    /// The same for Space: a second one within 700 ms counts as a finger that was not lifted.
    private static let patienceAfterSpace = Duration.milliseconds(1000)

    init(at terminal: TmuxSession, reading wording: Wording) { (self.terminal, self.wording) = (terminal, wording) }

    /// What went wrong with the work.
    enum Fault: Error {
        /// The screen did not react to a key.
        case noReaction(to: String, screen: String)
        /// A dangerous prompt asked for the letter of the other box.
        case wrongLetter(Character, screen: String)
        /// It took too long.
        case tookTooLong(screen: String)
    }

    /// Works until the screen says that it is enough.
    ///
    /// - Returns: the screen that said so.
    @discardableResult
    mutating func work(
        limit: Duration = .seconds(120), until isEnough: (DashboardScreen) -> Bool
    ) throws -> DashboardScreen {
        let end = ContinuousClock.now + limit
        while true {
            let screen = try look(for: "something to do", limit: .seconds(60)) {
                isEnough($0) || $0.demand != .patience || $0.row != rows.last
            }
            if let row = screen.row, row != rows.last { rows.append(row) }
            if isEnough(screen) { return screen }
            guard ContinuousClock.now < end else { throw Fault.tookTooLong(screen: screen.text) }
            try answer(screen)
        }
    }

    private func answer(_ screen: DashboardScreen) throws {
        switch screen.demand {
        case .finished, .patience: break
        case .enter: try press("Enter") { $0.demand != .enter }
        case .confirmation: try press("Enter") { $0.demand != .confirmation }
        case .letter(let letter, ""):
            guard letter == (screen.row ?? rows.last)?.side else {
                throw Fault.wrongLetter(letter, screen: screen.text)
            }
            try press("\(letter)") { $0.demand == .letter(letter, typed: "\(letter)") }
        case .letter(_, let typed) where typed.count > 1: try press("BSpace") { $0.demand != screen.demand }
        case .letter: try press("Enter") { $0.demand != screen.demand }
        case .hands(let hands): try use(hands, on: screen)
        }
    }

    private func use(_ hands: DashboardScreen.Hands, on screen: DashboardScreen) throws {
        guard let row = screen.row else { return }
        let (power, cable): (Character, Character) = row.side == "A" ? ("1", "3") : ("2", "4")
        switch hands {
        case .unplugLAN1: try atBench { try set(cable) { $0.contains(wording.cableIsOut) } }
        case .restoreLAN1: try atBench { try set(cable) { $0.contains(wording.cableIsIn) } }
        case .pressPower: try atBench { try set(power) { $0.contains("●") } }
        case .watchLamp: try atBench { try waitForDark(power) }
        case .connectPC: break
        }
        try press("Space") { $0.demand != screen.demand || $0.row != row }
        if hands == .connectPC {
            try atBench { try press("5") { $0.bench(cable).contains(wording.cableIsPC) } }
        }
    }

    private func atBench(_ work: () throws -> Void) throws {
        try press("w") { $0.showsBench }
        try work()
        try press("w") { !$0.showsBench }
    }

    /// Presses a number on the bench, unless all is as it should be.
    private func set(_ number: Character, until isRight: (Substring) -> Bool) throws {
        if !isRight(try look().bench(number)) { try press("\(number)") { isRight($0.bench(number)) } }
    }

    private func waitForDark(_ power: Character) throws {
        try look(for: "the power lamp to go out", limit: .seconds(20)) { $0.bench(power).contains("○") }
    }

    private func press(_ key: String, until hasReacted: (DashboardScreen) throws -> Bool) throws {
        let patience = key == "Space" ? Self.patienceAfterSpace : Self.patience
        for _ in 0..<Self.tries {
            try terminal.press(key)
            if try terminal.comes(within: patience, { try hasReacted(read($0)) }) { return }
        }
        throw Fault.noReaction(to: key, screen: try terminal.screen())
    }

    private func look() throws -> DashboardScreen { read(try terminal.screen()) }

    @discardableResult
    private func look(
        for what: String, limit: Duration, until isThere: (DashboardScreen) throws -> Bool
    ) throws -> DashboardScreen {
        read(try terminal.wait(for: what, limit: limit) { try isThere(read($0)) })
    }

    private func read(_ screen: String) -> DashboardScreen { DashboardScreen(text: screen, wording: wording) }
}
