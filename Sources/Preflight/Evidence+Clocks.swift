import Appliance

extension Evidence {
    /// Whether the clocks can be held against each other. A box's clock tells whole seconds.
    var clocks: [Check] {
        let ahead = BySide { side in
            fact(\.clock, on: .identity, of: side).map { $0 - (inspection(side)?.answeredAt ?? $0) }
        }
        let each = Side.allCases.map { side in Check(.clock(side), ahead[side].finding { .clock(ahead: $0) }) }
        let between = ahead.active.finding { active in
            ahead.standby.finding { .clocks(ahead: active - $0) }
        }
        return each + [Check(.clocks, between)]
    }
}

extension Fact {
    fileprivate func map<Other>(_ transform: (Value) -> Other) -> Fact<Other> {
        switch self {
        case .known(let value): .known(transform(value))
        case .missing(let why): .missing(why)
        }
    }
}
