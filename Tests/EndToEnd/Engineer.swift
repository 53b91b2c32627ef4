/// A person at the keyboard: reads the screen, does what it asks for, and presses a key again that was not heard.
struct Engineer {
    /// The rows that the screen asked for, in the order in which they came.
    private(set) var rows: [DashboardScreen.Row] = []

    private let keyboard: Keyboard
    private let bench: any Bench

    /// A person at a rehearsal, who works on the bench of its own screen, or one with a bench elsewhere.
    init(at terminal: TmuxSession, reading wording: Wording, bench: (any Bench)? = nil) {
        keyboard = Keyboard(terminal: terminal, wording: wording)
        self.bench = bench ?? ScreenBench(keyboard: keyboard)
    }

    /// What went wrong with the work.
    enum Fault: Error {
        /// A dangerous prompt asked for the letter of the other box.
        case wrongLetter(Character, screen: String)
        /// It took too long.
        case tookTooLong(screen: String)
    }

    /// Works until the screen says that it is enough.
    ///
    /// - Parameter patience: the longest wait for something to do.
    /// - Returns: the screen that said so.
    @discardableResult
    mutating func work(
        limit: Duration = .seconds(120), patience: Duration = .seconds(60), until isEnough: (DashboardScreen) -> Bool
    ) throws -> DashboardScreen {
        let end = ContinuousClock.now + limit
        while true {
            let screen = try keyboard.look(for: "something to do", limit: patience) {
                isEnough($0) || $0.demand != .patience || $0.row != rows.last
            }
            if let row = screen.row, row != rows.last { rows.append(row) }
            if isEnough(screen) { return screen }
            guard ContinuousClock.now < end else { throw Fault.tookTooLong(screen: screen.text) }
            // A person takes no half-painted screen for the whole: the row of one moment is not done with the words of another.
            let again = try keyboard.look()
            if (again.row, again.demand) == (screen.row, screen.demand) { try answer(screen) }
        }
    }

    private func answer(_ screen: DashboardScreen) throws {
        switch screen.demand {
        case .finished, .patience: break
        case .takeUp: try keyboard.press("Enter") { $0.demand != .takeUp }
        case .goOn: try keyboard.press("Enter") { $0.demand != .goOn }
        case .enter: try keyboard.press("Enter") { $0.demand != .enter }
        case .enterAgain: try keyboard.press("Enter") { $0.demand != .enterAgain }
        case .confirmation: try keyboard.press("Enter") { $0.demand != .confirmation }
        case .letter(let letter, ""):
            guard letter == (screen.row ?? rows.last)?.side else {
                throw Fault.wrongLetter(letter, screen: screen.text)
            }
            try keyboard.press("\(letter)") { $0.demand == .letter(letter, typed: "\(letter)") }
        case .letter(_, let typed) where typed.count > 1:
            try keyboard.press("BSpace") { $0.demand != screen.demand }
        case .letter: try keyboard.press("Enter") { $0.demand != screen.demand }
        case .hands(let hands): try use(hands, on: screen)
        }
    }

    /// A box that does not go down may never have heard of it: once the screen offers it, it is told again.
    private func sendAgain(_ screen: DashboardScreen) throws {
        if screen.offersEnter { try keyboard.press("Enter") { $0.demand != screen.demand } }
    }

    private func use(_ hands: DashboardScreen.Hands, on screen: DashboardScreen) throws {
        guard let row = screen.row else { return }
        switch hands {
        case .unplugLAN1: try bench.unplugLAN1(of: row.side)
        case .restoreLAN1: try bench.restoreLAN1(of: row.side)
        case .pressPower: try bench.switchOn(row.side)
        case .watchLamp:
            guard try bench.goesDark(row.side) else { return try sendAgain(screen) }
        case .plugPC: return try bench.plugPC(into: row.side)
        case .announcePC: break
        }
        try keyboard.press("Space") { $0.demand != screen.demand || $0.row != row }
        if hands == .announcePC { try bench.plugPC(into: row.side) }
    }
}
