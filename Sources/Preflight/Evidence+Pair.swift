import Appliance

extension Evidence {
    /// Whether the two are a healthy pair, the way round that the columns say.
    var pair: [Check] {
        [Check(.names, names), Check(.roles, roles)]
            + Side.allCases.flatMap { side in
                [
                    Check(.monitor(side), monitor(side)),
                    Check(.light(side), status(side).finding { .light($0.light) }),
                    Check(.sync(side), status(\.sync, side) { .sync($1, percent: $0.syncPercent) }),
                    Check(.peer(side), status(\.peer, side) { .peer($1) }),
                    Check(.redundancy(side), setting(side).finding { .redundancy(enabled: $0.enabled) }),
                    Check(.failover(side), status(side).finding(failover)),
                ]
            }
    }

    /// H8: not one box twice, and not boxes of two pairs.
    private var names: Check.Finding {
        facts(\.host, on: .identity).finding { hosts in
            if hosts.active.isSameHost(as: hosts.standby) { return .sameBox(hosts.active) }
            for side in Side.allCases {
                guard case .known(let setting) = setting(side), let peer = setting.peerHost else {
                    return .unread(missing(setting(side)))
                }
                let other = hosts[side.peer]
                if !peer.isSameHost(as: other) { return .strangers(side, names: peer, other: other) }
            }
            return .peers(hosts)
        }
    }

    private var roles: Check.Finding {
        facts(\.redundancy, on: .redundancy).finding { status in
            switch (status.active.role, status.standby.role) {
            case (.active, .standby): .rolesAsColumns
            case (.standby, .active): .rolesReversed(BySide { inspection($0)?.reading.host })
            case (.active, .active): .bothActive
            case (.standby, .standby): .noneActive
            case (nil, _): .unread(why(.active))
            case (_, nil): .unread(why(.standby))
            }
        }
    }

    private func monitor(_ side: Side) -> Check.Finding {
        switch inspection(side)?.refresh {
        case nil: .unread(.console)
        case .proved: .fresh
        case .unproved(let span): .perhapsOld(span)
        case .failed(let fault): .refreshFails(fault)
        }
    }

    private func failover(_ status: RedundancyStatus) -> Check.Finding {
        guard let time = status.failoverTime, let cause = status.failoverCause else { return .unread(.fact) }
        return time.isEmpty && cause.isEmpty ? .noFailover : .failover(time: time, cause: cause)
    }

    private func status(_ side: Side) -> Fact<RedundancyStatus> { fact(\.redundancy, on: .redundancy, of: side) }

    private func setting(_ side: Side) -> Fact<RedundancySetting> {
        fact(\.redundancySetting, on: .redundancySetting, of: side)
    }

    /// A fact of 冗長化構成詳細, which may be there while others are missing.
    private func status<Value>(
        _ fact: KeyPath<RedundancyStatus, Value?>, _ side: Side, _ judge: (RedundancyStatus, Value) -> Check.Finding
    ) -> Check.Finding {
        status(side).finding { status in
            status[keyPath: fact].map { judge(status, $0) } ?? .unread(why(side))
        }
    }

    /// Why a fact of 冗長化構成詳細 is missing though the page was read.
    private func why(_ side: Side) -> Check.Missing {
        let gap = inspection(side)?.reading.gaps.first { $0.page == .redundancy }
        return gap.map { .page($0.fault) } ?? .fact
    }

    private func missing(_ setting: Fact<RedundancySetting>) -> Check.Missing {
        if case .missing(let why) = setting { why } else { .fact }
    }
}

extension BoxText {
    /// Whether two names mean one host: case does not count, and a name without a domain stands for any.
    fileprivate func isSameHost(as other: BoxText) -> Bool {
        let (one, other) = (text.lowercased(), other.text.lowercased())
        if one.contains(".") == other.contains(".") { return one == other }
        return one.prefix { $0 != "." } == other.prefix { $0 != "." }
    }
}
