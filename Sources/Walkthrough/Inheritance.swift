import Appliance

/// What an earlier work on the same pair leaves to the next one, where it was given up before mail was given back: that mail
/// is stopped is a debt of the pair, whoever works on it (law 8, F20).
public struct Inheritance: Codable, Equatable, Sendable {
    /// The mail switches of each side before that work, as far as they were read.
    public private(set) var mail = BySide<MailSettings?>(active: nil, standby: nil)
    /// Since when mail has been stopped; `nil` where that work did not come to see it.
    public var stoppedSince: Moment?

    /// Nothing yet.
    public init() {}

    /// Takes in what happened in that work before its first command.
    public mutating func take(_ what: Happening) {
        switch what {
        case .read(let side, let reading, _): if let mail = reading.mail { add(mail, of: side) }
        case .inherited(let earlier):
            for side in Side.allCases { if let mail = earlier.mail[side] { add(mail, of: side) } }
            stoppedSince = earlier.stoppedSince
        default: break
        }
    }

    private mutating func add(_ settings: MailSettings, of side: Side) {
        mail[side] = settings.with(mail[side]?.switches ?? [:])
    }
}

extension Walkthrough {
    /// Hears what an earlier work owes. It is believed once mail is seen to be off.
    mutating func inherit(_ inheritance: Inheritance) {
        guard orders == 0 else { return }
        inherited = inheritance
    }

    /// Before the first command: what was on before the earlier work is to come back too. Where mail runs, somebody has paid
    /// that debt since, and what the earlier work knew is history.
    mutating func record(_ mail: MailSettings, of side: Side) {
        let isNew = recorded[side] == nil
        recorded[side] = mail.with(recorded[side]?.switches ?? [:])
        guard let inheritance = inherited else { return }
        if side == .active, mail.takesMailIn {
            (inherited, mailStop) = (nil, .notYet)
            recorded = BySide(active: mail, standby: boxes.standby.mail?.value)
            return
        }
        if let earlier = inheritance.mail[side] { recorded[side] = recorded[side]?.with(earlier.switches) }
        guard side == .active, isNew else { return }
        if let since = inheritance.stoppedSince { mailStop = .since(since) }
        note(.inherited)
    }
}

extension MailSettings {
    /// Whether a service is on that mail comes in through.
    var takesMailIn: Bool { switches.contains { $0.key.acceptsMail && $0.value } }

    /// With these switches on as well: what was on at any time before the first command must come back (F20), even if it
    /// was turned off in a browser.
    func with(_ earlier: [MailService: Bool]) -> MailSettings {
        MailSettings(switches: switches.merging(earlier) { $0 || $1 }, ports: ports)
    }
}
