import Appliance

extension Check.Finding {
    /// A clock that is further out than this is worth knowing of: it makes the logs of two machines hard to compare.
    static let clockCaution = Span.seconds(60)
    /// A clock that is further out than this is to be set first: that a page shows the present is proved by the box's
    /// clock, and one that is set right in the middle of the work would break that proof.
    static let clockLimit = Span.minutes(5)
    /// 1 分間の平均負荷 from which the console itself shows yellow (`admin-ui` 2.5), in hundredths.
    static let loadCaution = 800

    /// What it means for the work.
    public var verdict: Verdict {
        switch self {
        case .refreshFails(.suspended): .notReady
        case .unread, .incomplete: .unknown
        case .answers, .encrypted, .complete, .peers, .rolesAsColumns, .fresh, .noFailover, .serverAnswers,
            .sameUpdates, .sameInstalled, .switches, .noOtherPorts, .portsGreet, .normal:
            .ready
        case .inClear, .perhapsOld, .refreshFails, .failover, .nothingToApply, .allSwitchedOff, .otherPorts,
            .portsDoNotGreet:
            .caution
        case .fails, .sameBox, .strangers, .rolesReversed, .bothActive, .noneActive, .serverFails, .updatesDiffer,
            .updating, .installedDiffer:
            .notReady
        case .light(let light): light == .unknown ? .unknown : light == .green ? .ready : .notReady
        case .sync(let sync, _): sync == .complete ? .ready : .notReady
        case .peer(let peer): peer == .running ? .ready : .notReady
        case .redundancy(let isEnabled): isEnabled ? .ready : .notReady
        case .clock(let ahead), .clocks(let ahead): Self.verdict(ofClock: ahead)
        case .notNormal(let components): Self.verdict(of: components)
        case .load(let load): load < Self.loadCaution ? .ready : .caution
        }
    }

    private static func verdict(ofClock ahead: Span) -> Verdict {
        let length = max(ahead, .zero - ahead)
        if length > clockLimit { return .notReady }
        return length > clockCaution ? .caution : .ready
    }

    private static func verdict(of components: [Component]) -> Verdict {
        let signals = components.map(\.signal)
        if signals.contains(.severe) { return .notReady }
        return signals.contains(nil) ? .unknown : .caution
    }
}
