import Appliance
import SimulatedPair

extension Mischief {
    /// Reads a sentence of a scenario, such as `standby lan1 in`, `sync stalls at 40 %` or `hands forget`.
    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        let rest = Array(words.dropFirst())
        switch words.first {
        case "hands": self.init(Slip(rest)) { .slip($0) }
        case "somebody": self.init(orderIn: rest)
        case "sync": self.init(sync: rest)
        case "publish": self.init(rest.count == 1 ? UpdatePackage(rest[0]) : nil) { .mishap(.published($0)) }
        case let name?:
            guard let side = Side(rawValue: name) else { return nil }
            self.init(of: side, rest)
        case nil: return nil
        }
    }

    /// Ones that read well, to show to whoever wrote one that does not.
    static let example = """
        hands forget | wait 6 min | late 5 min | take the other box | override; active power button | power cut | lan1 in | lan1 out | lan1 pc; \
        sync link out; sync stalls at 40 %; active update stops after 1; publish 20090101.nup; active clock 10 min ahead; \
        active sessions end; active console locked | login refused | cut off | error | stuck | slow 30 s for 5 min; \
        active answer lost; active order forgotten; somebody active smtp on | redundancy disabled | restart | shut down
        """

    private init?<Value>(_ value: Value?, _ make: (Value) -> Mischief) {
        guard let value else { return nil }
        self = make(value)
    }

    private init?(sync words: [String]) {
        switch words {
        case ["link", "out"]: self = .bench(.setSyncLink(false))
        case ["link", "in"]: self = .bench(.setSyncLink(true))
        default:
            guard words.first == "stalls" else { return nil }
            self.init(Percent(words.dropFirst())) { .mishap(.syncStalls(atPercent: $0.value)) }
        }
    }

    private init?(of side: Side, _ words: [String]) {
        switch words {
        case ["power", "button"]: self = .bench(.pressPower(side))
        case ["power", "cut"]: self = .bench(.cutPower(side))
        case ["lan1", "in"]: self = .bench(.setLAN1(side, .connected))
        case ["lan1", "out"]: self = .bench(.setLAN1(side, .unplugged))
        case ["lan1", "pc"]: self = .bench(.setLAN1(side, .engineersPC))
        case ["sessions", "end"]: self = .mishap(.sessionsEnd(side))
        case ["answer", "lost"]: self = .mishap(.answerLost(side))
        case ["order", "forgotten"]: self = .mishap(.orderForgotten(side))
        default: self.init(Mishap(of: side, words)) { .mishap($0) }
        }
    }

    private init?(orderIn words: [String]) {
        guard let side = words.first.flatMap(Side.init(rawValue:)) else { return nil }
        self.init(Command(words: Array(words.dropFirst()))) { .order(side, $0) }
    }
}

extension Slip {
    fileprivate init?(_ words: [String]) {
        switch words.first {
        case "forget" where words.count == 1: self = .forget
        case "late", "wait":
            guard let length = Span(words: Array(words.dropFirst())) else { return nil }
            self = words[0] == "late" ? .late(length) : .wait(length)
        case "override" where words.count == 1: self = .override
        case "take" where words == ["take", "the", "other", "box"]: self = .otherBox
        default: return nil
        }
    }
}

extension Mishap {
    /// `update stops after 1`, `clock 10 min ahead`, `console locked for 5 min`.
    fileprivate init?(of side: Side, _ words: [String]) {
        switch (words.count, words.first) {
        case (4, "update") where words[1...2] == ["stops", "after"]:
            guard let count = Int(words[3]), count >= 0 else { return nil }
            self = .updateStops(side, after: count)
        case (4, "clock"):
            guard let length = Span(words: Array(words[1...2])) else { return nil }
            guard words[3] == "ahead" || words[3] == "behind" else { return nil }
            self = .clockSet(side, ahead: words[3] == "ahead" ? length : .zero - length)
        case (_, "console"):
            let parts = words.dropFirst().split(separator: "for", maxSplits: 1).map(Array.init)
            guard parts.count == 2, let trouble = ConsoleTrouble(words: parts[0]), let length = Span(words: parts[1])
            else { return nil }
            self = .consoleFails(side, trouble, for: length)
        default: return nil
        }
    }
}

extension ConsoleTrouble {
    fileprivate init?(words: [String]) {
        switch words {
        case ["locked"]: self = .locked
        case ["login", "refused"]: self = .loginRefused
        case ["cut", "off"]: self = .cutOff
        case ["error"]: self = .serverError
        case ["stuck"]: self = .monitorStuck
        default:
            guard words.first == "slow", let length = Span(words: Array(words.dropFirst())) else { return nil }
            self = .slow(length)
        }
    }
}

extension Command {
    fileprivate init?(words: [String]) {
        switch words {
        case ["redundancy", "enabled"]: self = .setRedundancy(true)
        case ["redundancy", "disabled"]: self = .setRedundancy(false)
        case ["restart"]: self = .restart
        case ["shut", "down"]: self = .shutDown
        case ["update"]: self = .applyUpdates
        default:
            guard words.count == 2, let service = MailService(rawValue: words[0]), words[1] == "on" || words[1] == "off"
            else { return nil }
            self = .setServices([service: words[1] == "on"])
        }
    }
}

extension UpdatePackage {
    /// Reads `20090101.nup`: the patch level is the name without the ending.
    fileprivate init?(_ name: String) {
        guard name.hasSuffix(".nup"), name.count > 4 else { return nil }
        self = .publishedMeanwhile(String(name.dropLast(4)))
    }
}
