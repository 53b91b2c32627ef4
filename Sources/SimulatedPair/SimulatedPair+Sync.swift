import Appliance

/// How the data of one box reach the other.
public enum Replication: Hashable, Sendable {
    /// They do not: データの同期がとれていません。
    case none
    /// The other one is being overwritten in full: 同期中です。
    case copying(from: Side, since: Moment)
    /// In sync; what changes follows within seconds: 同期が完了しました。
    case following(from: Side)
}

extension SimulatedPair {
    /// What is true of a box's data; `nil` with redundancy not in force.
    public func syncState(of side: Side) -> SyncState? {
        guard boxes[side].power.isOn, boxes[side].redundancyInForce else { return nil }
        switch replication {
        case .none: return .broken
        case .copying: return .running
        case .following: return .complete
        }
    }

    /// How far the full sync is, 0 to 99; `nil` when none runs.
    public var syncPercent: Int? {
        guard case .copying(_, let since) = replication else { return nil }
        let whole = max(1, durations.fullSync.milliseconds)
        return min(syncStall ?? 99, Int((now - since).milliseconds * 100 / whole))
    }

    mutating func stallSync(atPercent percent: Int) {
        precondition((0...99).contains(percent), "a stalled sync is not complete")
        syncStall = percent
        agenda.cancel(.synchronised)
    }

    /// From here on the standby's own data are gone: what stood only there is lost.
    mutating func beginSync(from source: Side) {
        let target = source.peer
        replication = .copying(from: source, since: now)
        beginWork(.sync, on: target)
        if let apart = boxes[target].apart, apart.isNewer(than: boxes[source].apart) {
            note(.reversedSync(from: source, to: target))
        }
        loseMail(on: target, notOn: source)
        boxes[target].apart = nil
        boxes[target].dataAreWhole = false
        if syncStall == nil { agenda.add(.synchronised, at: now + durations.fullSync) }
    }

    mutating func finishSync() {
        guard case .copying(let source, _) = replication else { return }
        let target = source.peer
        replication = .following(from: source)
        boxes[target].storedMail = boxes[source].storedMail
        boxes[target].dataAreWhole = boxes[source].dataAreWhole
        boxes[source].apart = nil
        endWork([.sync], on: target)
        copySettings()
    }

    mutating func breakOffSync() {
        if case .copying(let source, _) = replication { endWork([.sync], on: source.peer) }
        replication = .none
        mail.forgetUnderWay()
        agenda.cancel(.synchronised, .settingsArrive)
    }

    /// Mail settings go from アクティブ to スタンバイ, and the standby's monitor takes them over without a test.
    mutating func copySettings() {
        guard case .following(let source) = replication else { return }
        storeMail(boxes[source].mail, on: source.peer)
    }

    mutating func replicateSettings(from side: Side) {
        guard replication == .following(from: side) else { return }
        agenda.cancel(.settingsArrive)
        agenda.add(.settingsArrive, at: now + durations.replication)
    }
}
