import TestSupport

/// The dashboard as a person reads it off the screen.
struct DashboardScreen: Equatable {
    /// The row that is to be done, and the box that it is about.
    struct Row: Hashable {
        /// Such as `2-1`.
        let step: String
        /// `A` or `S`.
        let side: Character
    }

    /// What the screen wants of a person.
    enum Demand: Equatable {
        /// The end is shown.
        case finished
        /// A line before the screen asks whether an unfinished work is taken up.
        case takeUp
        /// It was taken up, and both boxes were read.
        case goOn
        /// A prompt waits for a letter; this much was typed.
        case letter(Character, typed: String)
        /// A prompt waits for Enter.
        case confirmation
        /// Enter would send a command.
        case enter
        /// A command has come to nothing for long, and Enter would send it once more.
        case enterAgain
        /// Hands are wanted, then Space.
        case hands(Hands)
        /// Nothing but patience.
        case patience
    }

    /// What hands have to do.
    enum Hands: Equatable {
        case unplugLAN1, restoreLAN1, pressPower, watchLamp
        /// Say that the PC is about to be plugged in, then plug it in.
        case announcePC
        /// It was said, and the box is waited for: whoever was interrupted in between has yet to plug it in.
        case plugPC
    }

    let text: String
    let wording: Wording

    static func == (one: DashboardScreen, other: DashboardScreen) -> Bool { one.text == other.text }

    /// The row in the title of the pane that says what comes next; while an alarm stands there, the one at the top of the
    /// screen, whose side is the table's.
    var row: Row? { rowOfPane ?? rowUnderAlarm }

    private var rowOfPane: Row? {
        text.firstMatch(of: #/[─├]─ STEP([1-5]-[1-8]) ([AS]) /#).flatMap { match in
            match.output.2.first.map { Row(step: String(match.output.1), side: $0) }
        }
    }

    private var rowUnderAlarm: Row? {
        guard text.contains(Self.alarm),
            let match = text.prefix(while: { $0 != "\n" }).firstMatch(of: #/STEP([1-5]-[1-8]) /#)
        else { return nil }
        let step = String(match.output.1)
        return Self.sides[step].map { Row(step: step, side: $0) }
    }

    /// That pane, from its title to the bottom of the screen.
    private var next: Substring {
        let start = text.firstRange(of: #/[─├]─ STEP[1-5]-[1-8] [AS] /#) ?? text.firstRange(of: Self.alarm)
        return start.map { text[$0.lowerBound...] } ?? ""
    }

    private static var alarm: Regex<Substring> { #/[─├]─ (?:ALARM|警報)/# }

    /// The side of each row of the shipped table.
    private static let sides: [String: Character] = {
        do {
            return Dictionary(try Shipped.procedure.items.map { ("\($0.id.step)", $0.side.letter) }) { one, _ in one }
        } catch { preconditionFailure("the shipped table cannot be read: \(error)") }
    }()

    var demand: Demand {
        if text.contains(wording.done), text.contains(wording.nothingLost) { return .finished }
        if text.contains(wording.takeUp) { return .takeUp }
        if text.contains(wording.goOn) { return .goOn }
        if text.contains(wording.takenUp) { return .patience }
        if let letter { return letter }
        if text.contains(wording.plainPrompt) { return .confirmation }
        if next.contains(wording.enterSends) { return .enter }
        if next.contains(wording.spaceAttests) || next.contains(wording.lookThenSpace) {
            return hands.map { .hands($0) } ?? (offersEnter ? .enterAgain : .patience)
        }
        if next.contains(wording.connectPC), next.contains(wording.sensing) { return .hands(.plugPC) }
        return offersEnter ? .enterAgain : .patience
    }

    /// Whether the footer names Enter among the keys that mean something now.
    var offersEnter: Bool {
        text.split(separator: "\n").last.map { $0.contains("Enter ") } ?? false
    }

    /// `Type S, then Enter … > _`: the letter stands before the words, what was typed between `> ` and `_`.
    private var letter: Demand? {
        guard let line = text.split(separator: "\n").first(where: { $0.contains(wording.letterPrompt) }),
            let words = line.firstRange(of: wording.letterPrompt), let letter = line[..<words.lowerBound].last,
            let typed = line.firstMatch(of: /> ([A-Za-z]*)_/)
        else { return nil }
        return .letter(letter, typed: String(typed.output.1))
    }

    private var hands: Hands? {
        let phrases: [(String, Hands)] = [
            (wording.unplugLAN1, .unplugLAN1), (wording.restoreLAN1, .restoreLAN1), (wording.connectPC, .announcePC),
            (wording.pressPower, .pressPower), (wording.shutDown, .watchLamp),
        ]
        return phrases.first { next.contains($0.0) }?.1
    }

    /// Whether the end is shown, in a rehearsal or not.
    var showsEnd: Bool { text.contains(wording.done) && text.contains(wording.summary) }

    /// Whether the bench lies open.
    var showsBench: Bool { text.contains(wording.bench) }

    /// What stands on the bench beside a number.
    func bench(_ number: Character) -> Substring {
        text.split(separator: "\n").first { $0.contains("│  \(number)  ") } ?? ""
    }
}
