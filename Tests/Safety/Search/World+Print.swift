import Appliance
import Procedure
import SimulatedPair
import Walkthrough

/// The abstraction: two worlds with the same print are taken for the same state.
///
/// Of time only the order of things is kept: which of the current item's facts are proved, and by now old or not; which
/// box is through with its start first. How long ago something was, and what is on its way on the wire besides an order,
/// are left out.
extension World {
    package var print: Print {
        var print = Print()
        takeStory(into: &print)
        takeWork(into: &print)
        for side in Side.allCases {
            takeKnown(work.boxes[side], into: &print)
            takeTruth(pair.boxes[side], of: side, into: &print)
        }
        takePair(into: &print)
        return print
    }

    private func takeStory(into print: inout Print) {
        print.take(budget.mischief)
        print.take(budget.faults)
        print.take(strayedAt == nil ? 0 : isRecentlyStrayed ? 1 : 2)
        print.take(wentOn)
        print.take(isUnlucky)
        print.take(isUpdatedByAnother)
        for place in untrueSince.indices { print.take(isOldUntruth(place)) }
        print.take(hasMailAside)
        print.take(misfortunes.active.map(\.number) ?? -1)
        print.take(misfortunes.standby.map(\.number) ?? -1)
        print.take(checked.count)
    }

    private func takeWork(into print: inout Print) {
        print.take(work.position)
        if work.current != nil { print.take(work.progress[work.position].code) }
        print.take(work.prompt?.code ?? 0)
        print.take(work.isPromptReady)
        for refusal in work.refusalsNow { print.take(refusal.code(in: self)) }
        print.take(work.current.flatMap { work.unmet($0) }?.reason.code ?? 0)
        print.take(work.recorded.active?.switches.bits ?? -1)
        print.take(work.leftOpen.active.count &* 8 &+ work.leftOpen.standby.count)
        print.take(work.applied.active.count &* 8 &+ work.applied.standby.count)
        print.take(work.wantsAttestation)
        print.take(work.cleared == work.position)
        print.take(work.isPCPlugged)
        print.take(work.wholeness.isWhole.active)
        print.take(work.wholeness.isWhole.standby)
        for alarm in work.alarms { print.take(alarm.code) }
        for breach in work.breaches { print.take(work.procedure.latches.firstIndex(of: breach.latch) ?? -1) }
        print.take(work.released.count &* 4 &+ work.exposures.standby.code)
        print.take(work.finishedAt != nil)
    }

    private func takeKnown(_ box: BoxRecord, into print: inout Print) {
        print.take(box.contact.code)
        print.take(box.redundancy.map { $0.value.signal?.code ?? 9 } ?? -1)
        print.take(box.redundancy?.value.role)
        print.take(box.redundancy?.value.sync)
        print.take(box.redundancySetting.map { $0.value.enabled ? 1 : 2 } ?? 0)
        print.take(box.mail?.value.switches.bits ?? -1)
        print.take(box.ports?.value.reduce(0) { $1.value == .closed ? $0 : $0 + $1.key.bit } ?? -1)
        print.take(box.updates.map { $0.value.hasBeenChecked ? $0.value.updates.count : -2 } ?? -1)
        print.take(box.updates?.value.progress != nil)
        print.take(box.updateHistory?.value.count ?? -1)
    }

    private func takeTruth(_ box: SimulatedBox, of side: Side, into print: inout Print) {
        print.take(box.power.code)
        print.take(pair.console(of: side))
        print.take(box.lan1)
        print.take(box.redundancy.isEnabled)
        print.take(box.redundancyInForce)
        print.take(box.role)
        print.take(box.mail.switches.bits)
        print.take(box.applied.count)
        print.take(box.listed?.count ?? -1)
        print.take(box.updateRun?.done ?? -1)
        print.take(pair.isAboutToRestart(side))
        print.take(box.dataAreWhole)
        print.take(box.apart.map { $0.acceptedMail ? 2 : 1 } ?? 0)
        print.take(box.monitor.redundancy.code)
        print.take(box.monitor.role)
    }

    private func takePair(into print: inout Print) {
        print.take(pair.syncLinkIsIn)
        print.take(pair.replication.code)
        print.take(pair.offeredUpdates.count)
        print.take(pair.incidents.count)
        print.take((pair.boxes.active.power.end ?? now) < (pair.boxes.standby.power.end ?? now))
    }

    /// Whether what is wrong may not have been seen by anybody yet.
    var isRecentlyStrayed: Bool { strayedAt.map { now - $0 < World.notice } ?? false }
}

extension Misfortune {
    fileprivate var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Exposure? {
    fileprivate var code: Int { map { $0.isKnown ? $0.open.isEmpty ? 1 : 2 : 3 } ?? 0 }
}

extension [MailService: Bool] {
    fileprivate var bits: Int { reduce(0) { $1.value ? $0 + $1.key.bit : $0 } }
}

extension MailService {
    fileprivate var bit: Int {
        switch self {
        case .smtp: 1
        case .smtps: 2
        case .submission: 4
        case .imap: 8
        case .imaps: 16
        case .pop: 32
        case .pops: 64
        }
    }
}
