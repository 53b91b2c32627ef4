import Appliance
import Procedure

/// Law 7: ticks can come undone.
extension Walkthrough {
    /// Whether an item was done before, and must be done again because a latch broke.
    public func isReopened(_ place: Int) -> Bool { breach(at: place) != nil }

    func breach(at place: Int) -> Breach? {
        !breaches.isEmpty && progress.indices.contains(place) && !progress[place].isDone
            ? breaches.first { $0.reopened[place] != nil } : nil
    }

    /// The first item that was never done: where the work would be if no latch had broken.
    public var frontier: Int {
        breaches.isEmpty
            ? position : (position..<progress.count).first { !progress[$0].isDone && !isReopened($0) } ?? progress.count
    }

    /// The item there; `nil` where all were done once.
    public var frontierItem: Item? { items.indices.contains(frontier) ? items[frontier] : nil }

    /// Looks at every latch, and rings where one breaks.
    mutating func watchLatches() -> [Effect] {
        guard beganAt != nil, finishedAt == nil else { return [] }
        mendLatches()
        followBreaches()
        let broken = watches.indices.compactMap { place in
            contradiction(of: watches[place]).map { (watches[place].latch, $0) }
        }
        for (latch, reason) in broken { breaks(latch, reason) }
        return broken.isEmpty ? [] : [.ring]
    }

    /// What is seen against a latch that is watched now and was not broken before.
    private func contradiction(of watch: Watch) -> Reason? {
        guard let since = begin(of: watch) else { return nil }
        if released.contains(watch.latch.holds) || breaches.contains(where: { $0.latch.id == watch.latch.id }) {
            return nil
        }
        if !watch.latch.unless.isEmpty, let side = watch.latch.holds.side, startedUnseen(side) { return nil }
        return contradiction(of: watch.latch.holds, since: since)
    }

    /// Since when what a latch holds is to be so; `nil` where it need not be now.
    func begin(of watch: Watch) -> Moment? {
        guard case .done(_, let since) = progress[watch.from], isBefore(watch) else { return nil }
        return since
    }

    private func isBefore(_ watch: Watch) -> Bool {
        if frontier < watch.until { return true }
        guard watch.latch.releasesWhenBegun, frontier == watch.until else { return false }
        return progress[frontier].act?.attested == nil || (items[frontier].hands == .connectPC && !isPCPlugged)
    }

    /// Whether the count of ``plugs`` is wanted now: whoever performs the effects has it taken in before all else.
    public var watchesPlugs: Bool { current?.hands == .connectPC }

    /// Whether the PC was plugged in since a person said that it would be; where it cannot tell, that word has to do.
    package var isPCPlugged: Bool { plugs == nil || plugsBefore == nil || plugs != plugsBefore }

    /// What is *seen* against a condition: that nothing is known of it is no evidence.
    func contradiction(of condition: Condition, since: Moment) -> Reason? {
        switch condition {
        case .silent(let side), .lan1Out(let side): return boxes[side].contact.isThere ? .answering : nil
        case .role(let side, _) where finding(Requirement(.silent(side)), since: since) == .holds: return .silent
        default: break
        }
        switch finding(Requirement(condition), since: since) {
        case .lacks(let reason) where reason.isEvidence: return reason
        case .lacks, .holds: return nil
        }
    }

    private mutating func breaks(_ latch: Latch, _ reason: Reason) {
        var reopened: [Int: Progress] = [:]
        for place in items.indices where latch.reopens.contains(items[place].id) && progress[place].isDone {
            reopened[place] = progress[place]
            progress[place] = .pending
        }
        if case .silent(let side) = latch.holds { doubtCable(of: side.peer) }
        breaches.append(Breach(latch: latch, at: now, reason: reason, reopened: reopened))
        expose(latch)
        position = progress.firstIndex { !$0.isDone } ?? progress.count
        if case .goOn? = prompt?.question {} else { prompt = nil }
        note(.reopened(latch.reopens.first ?? latch.from, reason))
    }

    /// Whoever started the one box may have moved the cable of the other: that the PC was plugged into it is said anew.
    private mutating func doubtCable(of side: Side) {
        for place in items.indices where items[place].hands == .connectPC && items[place].side == side {
            if case .underWay = progress[place] { progress[place] = .pending }
        }
    }

    private mutating func expose(_ latch: Latch) {
        guard case .lan1Out(let side) = latch.holds, exposures[side] == nil else { return }
        exposures[side] = Exposure(since: now)
    }

    /// Drops what has come true again, or is seen to have done no harm.
    private mutating func mendLatches() {
        for breach in breaches {
            let isDoneAgain = breach.reopened.keys.allSatisfy { progress[$0].isDone }
            guard isDoneAgain || (inFlight == nil && isHarmless(breach)) else { continue }
            breaches.removeAll { $0.latch.id == breach.latch.id }
            if isDoneAgain { continue }
            released.insert(breach.latch.holds)
            for (place, before) in breach.reopened { progress[place] = before }
            position = progress.firstIndex { !$0.isDone } ?? progress.count
            note(.harmless(breach.latch.from))
        }
    }

    /// A box that was silent and comes back as スタンバイ is another matter, and so is another port that opens.
    private mutating func followBreaches() {
        for place in breaches.indices {
            switch breaches[place].latch.holds {
            case .role, .mailClosed: break
            default: continue
            }
            if let reason = contradiction(of: breaches[place].latch.holds, since: breaches[place].at) {
                breaches[place].reason = reason
            }
        }
    }

    private func isHarmless(_ breach: Breach) -> Bool {
        !breach.latch.unless.isEmpty
            && breach.latch.unless.allSatisfy { finding($0, since: breach.at) == .holds }
    }

    /// A latch with the places of its items in the table.
    struct Watch: Equatable, Sendable {
        let latch: Latch
        let from: Int
        let until: Int

        init?(_ latch: Latch, in items: [Item]) {
            guard let from = items.firstIndex(where: { $0.id == latch.from }),
                let until = items.firstIndex(where: { $0.id == latch.until })
            else { return nil }
            (self.latch, self.from, self.until) = (latch, from, until)
        }
    }
}

extension Contact {
    /// Whether something of the box answers, be it only its web server.
    var isThere: Bool {
        switch self {
        case .answering, .daemonDown: true
        case .untried, .silent, .troubled: false
        }
    }
}

extension Reason {
    /// Whether it says what *is*, not only what is not known.
    fileprivate var isEvidence: Bool {
        switch self {
        case .answering, .portsOpen, .role(.some): true
        default: false
        }
    }
}
