import Appliance
import Procedure
import SimulatedPair

extension Scenario {
    /// The name that stands for one made from a seed.
    public static let chaosName = "chaos"

    /// A random handful of what can go wrong; the same for the same seed.
    public static func chaos(seed: Int, for procedure: Procedure) -> Scenario {
        var chance = Chance(dice: SeededDice(seed: seed), items: procedure.items)
        let troubles = (0..<chance.among(1...4)).map { _ in chance.trouble() }
        return Scenario(
            name: "\(chaosName)-\(seed)", title: Words(ja: "でたらめ（シード \(seed)）", en: "Chaos (seed \(seed))"),
            teaches: Words(
                ja: "何が起きるかは分かりません。画面の警報と断りの理由だけを頼りに進めます。",
                en: "Nobody knows what will happen. The alarms and the reasons of refusals are all there is to go by."),
            troubles: troubles)
    }
}

/// Makes troubles out of dice.
private struct Chance {
    var dice: SeededDice
    let items: [Item]

    mutating func among(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

    private mutating func one<Value>(of values: [Value], else value: Value) -> Value {
        values.randomElement(using: &dice) ?? value
    }

    private mutating func side() -> Side { dice.comesUp(50) ? .active : .standby }
    private mutating func minutes(_ range: ClosedRange<Int>) -> Span { .minutes(Int64(among(range))) }

    mutating func trouble() -> Scenario.Trouble {
        switch among(0...9) {
        case 0, 1, 2: slip()
        case 3, 4: Scenario.Trouble(when: cue(), what: .bench(act()))
        case 5: Scenario.Trouble(when: cue(), what: .order(side(), command()))
        case 6, 7: Scenario.Trouble(when: cue(), what: .mishap(consoleFails()))
        default: Scenario.Trouble(when: cue(), what: .mishap(mishap()))
        }
    }

    private mutating func slip() -> Scenario.Trouble {
        let byHand = items.filter { $0.hands != nil }.map(\.id)
        guard let item = byHand.randomElement(using: &dice) else {
            return Scenario.Trouble(when: cue(), what: .mishap(mishap()))
        }
        let slips: [Slip] = [.forget, .wait(minutes(1...10)), .late(minutes(1...9)), .otherBox]
        return Scenario.Trouble(when: Cue(.turn(item)), what: .slip(one(of: slips, else: .forget)))
    }

    private mutating func cue() -> Cue {
        guard let item = items.map(\.id).randomElement(using: &dice) else { return Cue(.start) }
        let points: [Cue.Point] = [
            .start, .turn(item), .turn(item), .begun(item), .begun(item), .done(item),
            .update(side(), percent: among(0...99)), .sync(percent: among(0...99)),
        ]
        let delay = dice.comesUp(50) ? Span.seconds(Int64(among(1...300))) : .zero
        return Cue(one(of: points, else: .start), plus: delay)
    }

    private mutating func act() -> BenchAct {
        let side = side()
        let acts: [BenchAct] = [
            .pressPower(side), .pressPower(side), .cutPower(side), .setLAN1(side, .unplugged),
            .setLAN1(side, .connected), .setLAN1(side, .engineersPC), .setSyncLink(false), .setSyncLink(true),
        ]
        return one(of: acts, else: .pressPower(side))
    }

    private mutating func command() -> Command {
        let commands: [Command] = [
            .setServices([.smtp: true]), .setServices([.pop: true]), .setServices([.smtp: false]),
            .setRedundancy(true), .setRedundancy(false), .restart, .shutDown, .applyUpdates,
        ]
        return one(of: commands, else: .restart)
    }

    private mutating func consoleFails() -> Mishap {
        let troubles: [ConsoleTrouble] = [
            .locked, .loginRefused, .cutOff, .serverError, .monitorStuck, .slow(.seconds(Int64(among(1...40)))),
        ]
        return .consoleFails(side(), one(of: troubles, else: .locked), for: minutes(1...15))
    }

    private mutating func mishap() -> Mishap {
        let side = side()
        let mishaps: [Mishap] = [
            .updateStops(side, after: among(0...2)), .syncStalls(atPercent: among(0...99)), .sessionsEnd(side),
            .clockSet(side, ahead: minutes(-180...180)), .answerLost(side), .answerLost(side), .orderForgotten(side),
            .published(.publishedMeanwhile("20090115")),
        ]
        return one(of: mishaps, else: .sessionsEnd(side))
    }
}
