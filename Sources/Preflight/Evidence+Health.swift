import Appliance

extension Evidence {
    /// Whether the boxes themselves are well.
    var health: [Check] {
        Side.allCases.flatMap { side in
            [
                Check(.components(side), fact(\.components, on: .monitor, of: side).finding(components)),
                Check(.load(side), load(side)),
            ]
        }
    }

    /// A component that is switched off or not watched has no problem, as far as anybody can tell; an empty list tells
    /// nothing.
    private func components(_ components: [Component]) -> Check.Finding {
        if components.isEmpty { return .unread(.fact) }
        let bad = components.filter { $0.signal == .problem || $0.signal == .severe || $0.signal == nil }
        return bad.isEmpty ? .normal(components.filter { $0.signal == .normal }.map(\.name)) : .notNormal(bad)
    }

    private func load(_ side: Side) -> Check.Finding {
        fact(\.processor, on: .processor, of: side).finding { processor in
            if let load = processor.load1 { return .load(load) }
            let gap = inspection(side)?.reading.gaps.first { $0.page == .processor }
            return .unread(gap.map { .page($0.fault) } ?? .fact)
        }
    }
}
