import Appliance

extension Requirement {
    /// Reads a sentence of the table, such as `active light green after 1-1` or `standby redundancy enabled as last read`.
    public init?(_ text: String) {
        var words = text.split(separator: " ").map(String.init)
        var after: Step.ID?
        if words.count > 2, words[words.count - 2] == "after" {
            guard let step = Step.ID(words[words.count - 1]) else { return nil }
            after = step
            words.removeLast(2)
        }
        let lastKnown = words.suffix(3) == ["as", "last", "read"]
        if lastKnown { words.removeLast(3) }
        guard let condition = Condition(words) else { return nil }
        self.init(condition, after: after, lastKnown: lastKnown)
    }

    /// One that reads well, to show to whoever wrote one that does not.
    static let example = "active light green after 1-1, standby silent, active smtp off, patches equal"
}

extension Condition {
    fileprivate init?(_ words: [String]) {
        if words == ["patches", "equal"] {
            self = .patchesEqual
            return
        }
        guard let side = words.first.flatMap(Side.init(rawValue:)) else { return nil }
        let rest = words.dropFirst().joined(separator: " ")
        let last = words.last ?? ""
        switch (words.count, words.dropFirst().first) {
        case (3, "light"): self.init(Light(rawValue: last)) { .light(side, $0) }
        case (3, "role"): self.init(Role(rawValue: last)) { .role(side, $0) }
        case (3, "peer"): self.init(PeerState(rawValue: last)) { .peer(side, $0) }
        case (3, "sync"): self.init(SyncState(rawValue: last)) { .sync(side, $0) }
        case (4, "port"): self.init(port: words[2], does: last, on: side)
        case (3, let name?) where MailService(rawValue: name) != nil: self.init(service: name, is: last, on: side)
        default: self.init(phrase: rest, of: side)
        }
    }

    private init?<Value>(_ value: Value?, _ make: (Value) -> Condition) {
        guard let value else { return nil }
        self = make(value)
    }

    private init?(service name: String, is state: String, on side: Side) {
        guard let service = MailService(rawValue: name), state == "on" || state == "off" else { return nil }
        self = .service(side, service, on: state == "on")
    }

    private init?(port name: String, does what: String, on side: Side) {
        guard let service = MailService(rawValue: name) else { return nil }
        switch what {
        case "closed": self = .portClosed(side, service)
        case "greets": self = .portGreets(side, service)
        default: return nil
        }
    }

    private init?(phrase: String, of side: Side) {
        switch phrase {
        case "silent": self = .silent(side)
        case "answering": self = .answering(side)
        case "lan1 out": self = .lan1Out(side)
        case "untouched": self = .untouched(side)
        case "restarted": self = .restarted(side)
        case "steady": self = .steady(side)
        case "not syncing": self = .notSyncing(side)
        case "redundancy enabled": self = .redundancy(side, enabled: true)
        case "redundancy disabled": self = .redundancy(side, enabled: false)
        case "services as recorded": self = .servicesAsRecorded(side)
        case "mail closed": self = .mailClosed(side)
        case "mail greets": self = .mailGreets(side)
        case "updates listed": self = .updatesListed(side)
        case "updates none": self = .updatesNone(side)
        case "others normal": self = .othersNormal(side)
        default: return nil
        }
    }
}

extension Operation {
    /// Reads what an item does: `stop smtp`, `stop others`, `disable redundancy`, `restart`, `shut down`, `update`, …
    init?(_ text: String) {
        switch text {
        case "stop others": self = .stopOthers
        case "start others": self = .startOthers
        case "disable redundancy": self = .disableRedundancy
        case "enable redundancy": self = .enableRedundancy
        case "restart": self = .restart
        case "shut down": self = .shutDown
        case "update": self = .update
        default:
            let words = text.split(separator: " ").map(String.init)
            guard words.count == 2, let service = MailService(rawValue: words[1]) else { return nil }
            switch words[0] {
            case "stop": self = .stop(service)
            case "start": self = .start(service)
            default: return nil
            }
        }
    }

    /// What reads well, to show to whoever wrote what does not.
    static let known = [
        "stop SERVICE", "stop others", "start SERVICE", "start others", "disable redundancy", "enable redundancy",
        "restart", "shut down", "update",
    ]
}
