import Appliance

/// What a console says to an order.
public enum ConsoleAnswer: Hashable, Sendable {
    /// Taken; the page comes back at this moment, when the box is through with it.
    case taken(answersAt: Moment)
    /// Not taken, and nothing was changed.
    case refused(ConsoleRefusal)
}

/// Why a console does not take an order.
public enum ConsoleRefusal: Hashable, Sendable {
    /// Nobody listens, CCE is down, or the box is going down.
    case notAnswering(ConsoleState)
    /// Updates are being applied.
    case updateIsRunning
    /// Nothing is listed, or アップデート確認 was not done.
    case nothingListed
    /// The vendor's server cannot be reached: LAN1 is not in (F22).
    case updateServerUnreachable
}

extension SimulatedPair {
    /// Gives a box an order of the manual's chapter 3 at its console.
    public mutating func perform(_ command: Command, on side: Side, at moment: Moment) -> ConsoleAnswer {
        advance(to: moment)
        guard console(of: side) == .answering else { return .refused(.notAnswering(console(of: side))) }
        switch command {
        case .setServices(let switches):
            var mail = boxes[side].mail
            mail.switches.merge(switches) { $1 }
            return save(mail, on: side, at: moment)
        case .setRedundancy(let isEnabled):
            var redundancy = boxes[side].redundancy
            redundancy.isEnabled = isEnabled
            return save(redundancy, on: side, at: moment)
        case .restart, .shutDown, .applyUpdates: break
        }
        if forgetsOrder(side) { return .taken(answersAt: now) }
        return command == .applyUpdates ? applyUpdates(on: side) : goDown(side, startsAgain: command == .restart)
    }

    /// Makes a box look: 情報の更新 runs in the background, アップデート確認 while the browser waits.
    public mutating func look(_ look: Look, on side: Side, at moment: Moment) -> ConsoleAnswer {
        advance(to: moment)
        guard console(of: side) == .answering else { return .refused(.notAnswering(console(of: side))) }
        switch look {
        case .refreshMonitor: return refreshMonitor(of: side)
        case .checkUpdates: return checkUpdates(on: side)
        }
    }

    /// Stores the whole e-mail page.
    public mutating func save(_ mail: MailConfiguration, on side: Side, at moment: Moment) -> ConsoleAnswer {
        advance(to: moment)
        guard console(of: side) == .answering else { return .refused(.notAnswering(console(of: side))) }
        if forgetsOrder(side) { return .taken(answersAt: now + durations.save) }
        storeMail(mail, on: side)
        replicateSettings(from: side)
        settle()
        return .taken(answersAt: now + durations.save)
    }

    /// Stores the whole redundancy page; in force after the next start.
    public mutating func save(_ redundancy: RedundancyConfiguration, on side: Side, at moment: Moment) -> ConsoleAnswer
    {
        advance(to: moment)
        guard console(of: side) == .answering else { return .refused(.notAnswering(console(of: side))) }
        if !forgetsOrder(side) { boxes[side].redundancy = redundancy }
        return .taken(answersAt: now + durations.save)
    }

    /// The ball of 電子メールサーバ goes straight to its new state, without any test (`admin-ui` 2.6).
    mutating func storeMail(_ mail: MailConfiguration, on side: Side) {
        boxes[side].mail = mail
        boxes[side].monitor.mail = mail.servesAnything ? .normal : .none
    }

    /// A box that is going down already takes no notice.
    private mutating func goDown(_ side: Side, startsAgain: Bool) -> ConsoleAnswer {
        if boxes[side].power.isOn { stop(side, startsAgain: startsAgain) }
        settle()
        return .taken(answersAt: now)
    }

    /// A run that is under way goes on; no second one is started beside it.
    private mutating func refreshMonitor(of side: Side) -> ConsoleAnswer {
        guard boxes[side].power.isOn else { return .refused(.notAnswering(.daemonDown)) }
        if !agenda.contains(.refreshed(side)) { agenda.add(.refreshed(side), at: now + durations.refresh) }
        return .taken(answersAt: now)
    }
}
