import Appliance
import Procedure

extension Walkthrough {
    /// Whether a requirement holds, by proofs no older than `since` (`nil`: by any recent reading).
    public func finding(_ requirement: Requirement, since: Moment? = nil) -> Finding {
        var since = since
        if let after = requirement.after {
            guard let done = stepDoneAt[after] else { return .lacks(.notReadSince) }
            since = max(since ?? done, done)
        }
        return Proof(since: since, lastKnown: requirement.lastKnown).finding(requirement.condition, in: self)
    }
}

/// Judges conditions by what was read, and by how new that is. The work is lent to it, not copied, for it is large: no closure
/// takes the whole of it.
struct Proof {
    /// Only what was asked after this proves anything; `nil`: what is recent does.
    let since: Moment?
    /// Whether even an old reading of a silent box will do.
    let lastKnown: Bool

    func finding(_ condition: Condition, in work: Walkthrough) -> Finding {
        switch condition {
        case .silent(let side): silent(side, in: work)
        case .answering(let side): answering(side, in: work)
        case .lan1Out(let side): lan1Out(side, in: work)
        case .untouched(let side): untouched(side, in: work)
        case .restarted(let side): restarted(side, in: work)
        case .steady(let side): steady(side, in: work)
        case .light(let side, .gray):
            monitor(side, since: bootOf(side, in: work), in: work) {
                Finding($0.light == .gray, else: .light($0.light))
            }
        case .light(let side, .green):
            monitor(side, denied: work.denial(of: side), in: work) {
                Finding($0.light == .green, else: .light($0.light))
            }
        case .light(let side, let light): monitor(side, in: work) { Finding($0.light == light, else: .light($0.light)) }
        case .role(let side, let role): monitor(side, in: work) { Finding($0.role == role, else: .role($0.role)) }
        case .peer(let side, let peer): monitor(side, in: work) { Finding($0.peer == peer, else: .peer($0.peer)) }
        case .sync(let side, let sync):
            monitor(side, denied: sync == .complete ? work.denial(of: side) : nil, in: work) {
                Finding($0.sync == sync, else: .sync($0.sync, percent: $0.syncPercent))
            }
        case .notSyncing(let side):
            monitor(side, in: work) { Finding($0.isSyncing == false, else: .sync($0.sync, percent: $0.syncPercent)) }
        case .redundancy(let side, let enabled):
            read(work.boxes[side].redundancySetting, of: .redundancySetting, side, in: work) {
                Finding($0.enabled == enabled, else: .redundancy(enabled: $0.enabled))
            }
        case .service(let side, let service, let on): self.service(service, of: side, on: on, in: work)
        case .servicesAsRecorded(let side): servicesAsRecorded(side, in: work)
        case .portClosed(let side, let service): closed([service], of: side, in: work)
        case .mailClosed(let side): closed(MailService.allCases, of: side, in: work)
        case .mailGreets(let side): greeting(MailService.allCases, of: side, in: work)
        case .portGreets(let side, let service): greeting([service], of: side, in: work)
        case .updatesListed(let side): updatesListed(side, in: work)
        case .updatesNone(let side): updatesNone(side, in: work)
        case .patchesEqual: patchesEqual(in: work)
        case .othersNormal(let side): othersNormal(side, in: work)
        }
    }

    /// Judges what was read, if it is new enough.
    ///
    /// - Parameters:
    ///   - page: where it stands, if on a page: why that cannot be read is a better reason than that it was not.
    ///   - limit: how old it may be; as long as settings are kept, where nobody says otherwise.
    func read<Value>(
        _ sighting: Sighting<Value>?, of page: Page?, _ side: Side, in work: Walkthrough, limit: Span? = nil,
        _ judge: (Value) -> Finding
    ) -> Finding {
        guard let sighting else { return .lacks(unreadable(page, side, in: work) ?? .notRead) }
        if let doubt = doubt(asked: sighting.asked, answered: sighting.answered, side, in: work, limit: limit) {
            return .lacks(unreadable(page, side, in: work) ?? doubt)
        }
        return judge(sighting.value)
    }

    private func unreadable(_ page: Page?, _ side: Side, in work: Walkthrough) -> Reason? {
        guard let page, work.boxes[side].contact.isAnswering else { return nil }
        return work.boxes[side].unreadable[page].map { .unreadable(page, $0) }
    }

    /// Why what was asked and answered then proves nothing about now; `nil` if it does.
    func doubt(asked: Moment, answered: Moment, _ side: Side, in work: Walkthrough, limit: Span? = nil) -> Reason? {
        if lastKnown { return nil }
        switch work.boxes[side].contact {
        case .answering: break
        case .silent: return .silent
        case .untried, .daemonDown: return .unsure
        case .troubled(_, let fault): return .troubled(fault)
        }
        if let since, asked < since { return .notReadSince }
        let age = work.now - answered
        return age > limit ?? max(work.settings.readingAge, work.settings.settingsAge * 2) ? .old(age) : nil
    }

    /// The same of the box's own status, which is read all the time.
    func readStatus(_ side: Side, in work: Walkthrough, _ judge: (RedundancyStatus) -> Finding) -> Finding {
        read(
            work.boxes[side].redundancy, of: .redundancy, side, in: work, limit: work.settings.readingAge, judge)
    }

    /// Judges what the box's monitor wrote, if the monitor is proved to have looked since (F5: the page shows old states).
    ///
    /// - Parameter change: when what it writes can last have become otherwise, as far as is known: since a box came or went.
    ///   Where nobody asks for more, what contradicts may be older, what proves may not.
    /// - Parameter denied: when the other box's monitor wrote that it is otherwise.
    private func monitor(
        _ side: Side, since change: Moment? = nil, denied: Moment? = nil, in work: Walkthrough,
        _ judge: (RedundancyStatus) -> Finding
    ) -> Finding {
        guard let seen = work.boxes[side].redundancy else { return .lacks(.notRead) }
        let limit = work.settings.readingAge
        if let doubt = doubt(asked: seen.asked, answered: seen.answered, side, in: work, limit: limit) {
            return .lacks(doubt)
        }
        let finding = judge(seen.value)
        if let since, !work.monitorLooked(at: side, after: since) { return .lacks(.monitorIsOld) }
        let change = [change ?? work.lastChange(seenBy: side), denied].compactMap(\.self).max()
        let isNew = lastKnown || change.map { work.monitorLooked(at: side, after: $0) } != false
        return finding == .holds && !isNew ? .lacks(.monitorIsOld) : finding
    }

    /// When a box last started, or earlier: whether redundancy is in force is decided there. A gap on the line is no start,
    /// by its uptime.
    private func bootOf(_ side: Side, in work: Walkthrough) -> Moment? {
        let box = work.boxes[side]
        return [box.processor?.started?.upperBound, work.lastChange(of: side)].compactMap(\.self).min()
    }

    private func othersNormal(_ side: Side, in work: Walkthrough) -> Finding {
        read(work.boxes[side].components, of: .monitor, side, in: work) { components in
            let bad = components.filter { $0.signal == .problem || $0.signal == .severe || $0.signal == nil }
                .map(\.name).filter { $0 != Component.redundancyName }
            return Finding(bad.isEmpty, else: .notNormal(bad))
        }
    }
}

extension RedundancyStatus {
    /// Whether one copies from the other now; `nil` where it does not say.
    fileprivate var isSyncing: Bool? {
        if sync == .running || light == .yellow { return true }
        return sync == nil && light == .unknown ? nil : false
    }
}

extension Component {
    /// 冗長化構成の状態, the row of the monitor that is the pair's light.
    static let redundancyName: BoxText = "冗長化構成の状態"
}
