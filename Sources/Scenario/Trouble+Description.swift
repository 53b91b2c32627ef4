import Appliance
import SimulatedPair

extension Cue: CustomStringConvertible {
    /// As a scenario's file has it.
    public var description: String { delay == .zero ? point.text : "\(point.text) + \(delay.text)" }
}

extension Cue.Point {
    fileprivate var text: String {
        switch self {
        case .start: "at start"
        case .turn(let id): "at \(id)"
        case .begun(let id): "begun \(id)"
        case .done(let id): "after \(id)"
        case .update(let side, let percent): "\(side.rawValue) update at \(percent) %"
        case .sync(let percent): "sync at \(percent) %"
        }
    }
}

extension Span {
    fileprivate var text: String { seconds.isMultiple(of: 60) ? "\(seconds / 60) min" : "\(seconds) s" }
}

extension Mischief: CustomStringConvertible {
    /// As a scenario's file has it.
    public var description: String {
        switch self {
        case .slip(.forget): "hands forget"
        case .slip(.wait(let length)): "hands wait \(length.text)"
        case .slip(.late(let length)): "hands late \(length.text)"
        case .slip(.override): "hands override"
        case .slip(.otherBox): "hands take the other box"
        case .bench(let act): act.text
        case .mishap(let mishap): mishap.text
        case .order(let side, let command): "somebody \(side.rawValue) \(command.text)"
        }
    }
}

extension BenchAct {
    fileprivate var text: String {
        switch self {
        case .pressPower(let side): "\(side.rawValue) power button"
        case .cutPower(let side): "\(side.rawValue) power cut"
        case .setLAN1(let side, .connected): "\(side.rawValue) lan1 in"
        case .setLAN1(let side, .unplugged): "\(side.rawValue) lan1 out"
        case .setLAN1(let side, .engineersPC): "\(side.rawValue) lan1 pc"
        case .setSyncLink(let isIn): "sync link \(isIn ? "in" : "out")"
        }
    }
}

extension Mishap {
    fileprivate var text: String {
        switch self {
        case .updateStops(let side, let count): "\(side.rawValue) update stops after \(count)"
        case .published(let package): "publish \(package.name)"
        case .syncStalls(let percent): "sync stalls at \(percent) %"
        case .clockSet(let side, let ahead) where ahead < .zero:
            "\(side.rawValue) clock \((Span.zero - ahead).text) behind"
        case .clockSet(let side, let ahead): "\(side.rawValue) clock \(ahead.text) ahead"
        case .sessionsEnd(let side): "\(side.rawValue) sessions end"
        case .consoleFails(let side, let trouble, let length):
            "\(side.rawValue) console \(trouble.text) for \(length.text)"
        case .answerLost(let side): "\(side.rawValue) answer lost"
        case .orderForgotten(let side): "\(side.rawValue) order forgotten"
        }
    }
}

extension ConsoleTrouble {
    fileprivate var text: String {
        switch self {
        case .locked: "locked"
        case .loginRefused: "login refused"
        case .cutOff: "cut off"
        case .serverError: "error"
        case .slow(let length): "slow \(length.text)"
        case .monitorStuck: "stuck"
        }
    }
}

extension Command {
    fileprivate var text: String {
        switch self {
        case .setServices(let switches):
            switches.sorted { $0.key.rawValue < $1.key.rawValue }
                .map { "\($0.key.rawValue) \($0.value ? "on" : "off")" }.joined(separator: ", ")
        case .setRedundancy(let isEnabled): "redundancy \(isEnabled ? "enabled" : "disabled")"
        case .restart: "restart"
        case .shutDown: "shut down"
        case .applyUpdates: "update"
        }
    }
}
