import Appliance
import Procedure
import Scenario
import SimulatedPair
import Walkthrough

/// An engineer who is careful, and whose hands slip where a scenario has it so.
///
/// Never overrides, does not hammer a console that refuses, and looks at the rack again where nothing comes of what
/// was done there.
public struct Engineer: Sendable {
    /// After a command that was not taken, how long until it is tried again.
    static let pause = Span.minutes(1)
    /// What has not come true for so long is looked at again, or sent again by hand where the program allows it.
    static let patience = Span.minutes(10)
    /// How often one item is sent again by hand.
    static let mostResends = 2

    /// How long a command is tried before the button is pressed.
    static let composure = Span.minutes(3)

    private let slips: [Item.ID: Slip]
    /// Items whose work at the rack is believed to be done, and since when.
    private var believed: [Item.ID: Moment] = [:]
    /// When the turn of each item that hands are needed for was first seen.
    private var turns: [Item.ID: Moment] = [:]
    /// What was said to be done and is still to be.
    private var owed: [(act: BenchAct, at: Moment)] = []
    /// When each item's command was last confirmed.
    private var confirmed: [Item.ID: Moment] = [:]
    private var resends: [Item.ID: Int] = [:]
    /// How far the work was when it last went on, and when that was.
    private var progress: (frontier: Int, at: Moment)?
    /// Since when each alarm that is in force has been seen.
    private var alarms: [Alarm: Moment] = [:]

    /// One whose hands slip as a scenario says; without one they never do.
    public init(_ scenario: Scenario? = nil) {
        slips = Dictionary((scenario?.slips ?? []).map { ($0.item, $0.slip) }) { $1 }
    }

    /// What is done now; `nil` while there is nothing but to wait.
    public mutating func next(_ work: Walkthrough, _ pair: SimulatedPair) -> Movement? {
        if let due = owed.firstIndex(where: { $0.at <= pair.now }) { return .bench(owed.remove(at: due).act) }
        if let act = heed(work, pair) { return .bench(act) }
        if let act = lookAround(work, pair) { return .bench(act) }
        if let key = override(work) { return .key(key) }
        if isWaiting(work, pair.now) { return nil }
        var autopilot = Autopilot()
        autopilot.believed = Set(believed.filter { pair.now - $0.value < Self.patience }.keys)
        guard let movement = autopilot.next(work, pair) else { return resend(work, pair.now) }
        guard let item = work.current else { return movement }
        switch movement {
        case .bench(let act): return slip(act, item, pair.now).map { .bench($0) } ?? next(work, pair)
        case .key(.carryOut): return confirm(item, work, pair.now) ? movement : nil
        case .key: return movement
        }
    }

    /// What is found wrong at the rack when nothing has gone on for long.
    private mutating func lookAround(_ work: Walkthrough, _ pair: SimulatedPair) -> BenchAct? {
        guard let last = progress, last.frontier == work.frontier else {
            progress = (work.frontier, pair.now)
            return nil
        }
        guard pair.now - last.at >= Self.patience else { return nil }
        return RackCheck(work: work, pair: pair).remedy
    }

    /// The keys of an override, where a scenario has it so and the table allows it.
    private func override(_ work: Walkthrough) -> Intent? {
        if let prompt = work.prompt {
            guard case .override = prompt.question, prompt.typed.isEmpty else { return nil }
            return .type("訓練")
        }
        guard let item = work.current, slips[item.id] == .override, let terms = work.overrideNow else { return nil }
        return terms.requires.allSatisfy { work.finding($0) == .holds } ? .override : nil
    }

    /// What the alarms say is to be done at the rack; a button only where no command has helped for a while.
    private mutating func heed(_ work: Walkthrough, _ pair: SimulatedPair) -> BenchAct? {
        alarms = Dictionary(work.alarms.map { ($0, alarms[$0] ?? pair.now) }) { one, _ in one }
        for alarm in work.alarms {
            if let act = alarm.remedy(pair) { return act }
            if let since = alarms[alarm], pair.now - since >= Self.composure, let act = alarm.button(pair) {
                return act
            }
        }
        return nil
    }

    /// Whether nothing is done about the item yet, for no good reason.
    private mutating func isWaiting(_ work: Walkthrough, _ now: Moment) -> Bool {
        guard let item = work.current, case .wait(let length)? = slips[item.id] else { return false }
        let turn = turns[item.id] ?? now
        turns[item.id] = turn
        return now - turn < length
    }

    /// What becomes of an act at the rack; `nil` when nothing does.
    private mutating func slip(_ act: BenchAct, _ item: Item, _ now: Moment) -> BenchAct? {
        guard let slip = slips[item.id], believed[item.id] == nil else { return act }
        believed[item.id] = now
        switch slip {
        case .wait, .override: return act
        case .forget: return nil
        case .late(let length):
            owed.append((act, now + length))
            return nil
        case .otherBox: return act.atOtherBox
        }
    }

    /// Whether Enter is pressed now: not again right after the same command was not taken.
    private mutating func confirm(_ item: Item, _ work: Walkthrough, _ now: Moment) -> Bool {
        if work.prompt != nil {
            confirmed[item.id] = now
            return true
        }
        return confirmed[item.id].map { now - $0 >= Self.pause } ?? true
    }

    /// What was sent long ago and has not come true is sent again by hand, where the program allows it.
    private mutating func resend(_ work: Walkthrough, _ now: Moment) -> Movement? {
        guard work.prompt == nil, let item = work.current, let act = work.progress(of: item.id).act else { return nil }
        guard item.operation != nil, now - act.since >= Self.patience, work.refusalsNow.isEmpty else { return nil }
        if let (_, reason) = work.unmet(item), item.operation == .restart, reason != .notGoneYet { return nil }
        guard resends[item.id, default: 0] < Self.mostResends else { return nil }
        resends[item.id, default: 0] += 1
        return .key(.carryOut)
    }
}

extension BenchAct {
    /// The same at the other box.
    fileprivate var atOtherBox: BenchAct {
        switch self {
        case .pressPower(let side): .pressPower(side.peer)
        case .cutPower(let side): .cutPower(side.peer)
        case .setLAN1(let side, let plug): .setLAN1(side.peer, plug)
        case .setSyncLink: self
        }
    }
}
