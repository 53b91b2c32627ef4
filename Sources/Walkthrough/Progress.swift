import Appliance
import Procedure

/// How far an item is. Each state carries only what is true in it.
public enum Progress: Equatable, Sendable {
    /// Its turn has not come, or nothing was done about it yet.
    case pending
    /// Its command is on the way to the box.
    case sending(Order)
    /// Its command was taken (or may have been), or its hands' work was attested: now it is being sensed.
    case underWay(Act)
    /// It came true.
    case done(Mark, at: Moment)

    /// Whether it came true.
    public var isDone: Bool { if case .done = self { true } else { false } }

    /// What was done about the item, if anything was.
    public var act: Act? { if case .underWay(let act) = self { act } else { nil } }
}

/// How an item came to be done: law 1, three different marks. Only sensed is green.
public enum Mark: String, Codable, CaseIterable, Sendable {
    /// The program saw it.
    case sensed
    /// A person said so.
    case attested
    /// A person decided otherwise than the table has it.
    case overridden
}

/// What was done about an item.
public struct Act: Equatable, Sendable {
    /// Since when only newer readings count.
    public var since: Moment
    /// When the command's outcome came in; `nil` where hands did it.
    public var sent: Moment?
    /// The wire's fault, where nobody knows whether the box took the command (H9).
    public var doubt: ConsoleFault?
    /// When a person attested it.
    public var attested: Moment?

    /// Whether a person has to look first at what else has changed by it (F4).
    public var awaitsAssent: Bool { if case .changedBeside? = doubt { attested == nil } else { false } }
}

/// What a person is asked before anything is sent or decided.
public struct Prompt: Equatable, Sendable {
    /// What is asked.
    public enum Question: Equatable, Sendable {
        /// Send this?
        case send(Order)
        /// Leave these ports open?
        case leaveOpen([MailService])
        /// Go on against the table's conditions, for which reason?
        case override(Override)
        /// Which line for the record?
        case note
        /// Go on with the work that was left so?
        case goOn(TakingUp)
    }

    /// What is asked.
    public var question: Question
    /// The item that it is about.
    public var item: Item.ID
    /// The letter that must be typed first; `nil` where Enter alone will do.
    public var letter: Character?
    /// Whose initial must follow the letter; `nil` where nobody's must.
    public var witness: Witness?
    /// What was typed so far.
    public var typed = ""
    /// When it opened.
    public var openedAt: Moment
    /// When Enter was pressed; it counts once no auto-repeat followed.
    public var confirmedAt: Moment?

    /// The most characters of a reason or a note.
    public static let textLimit = 200

    /// Whether words of a person's own are asked for.
    public var isText: Bool {
        switch question {
        case .override, .note: true
        case .send, .leaveOpen, .goOn: false
        }
    }

    /// All that must be typed before Enter counts; `nil` where Enter alone will do.
    public var wanted: String? {
        letter.map { letter in String(letter) + (witness.map { String($0.initial) } ?? "") }
    }

    /// What must be typed next; `nil` where nothing must, or where what was typed is wrong.
    public var wantedNext: Character? {
        guard let wanted, wanted.hasPrefix(typed.uppercased()) else { return nil }
        return wanted.dropFirst(typed.count).first
    }

    /// Whether something was typed that no further letter makes right.
    public var isMistyped: Bool { !isText && !typed.isEmpty && !isAnswered && wantedNext == nil }

    /// Whether what was typed is what must be.
    public var isAnswered: Bool {
        if isText { return !BoxText(typed).isEmpty }
        return wanted.map { typed.uppercased() == $0 } ?? true
    }
}
