import Appliance
import Procedure
import SimulatedPair
import TestSupport
import Walkthrough

extension World {
    /// What is not so for longer than this must have been seen: no reading as old proves anything any more.
    static let notice = Span.seconds(50)

    /// What of the current item's requirements is not so now.
    var untruths: [Untruth] {
        guard work.current != nil else { return [] }
        return guardsNow.enumerated().compactMap { place, requirement in
            guard isUntrue(requirement) else { return nil }
            return Untruth(
                condition: requirement.condition, isKnown: work.finding(requirement) != .holds,
                isOld: strayedAt == nil || isOldUntruth(place))
        }
    }

    /// What of an item's requirements is known not to be so.
    func known(at place: Int) -> [Untruth] {
        guards[place].compactMap { requirement in
            guard isUntrue(requirement), work.finding(requirement) != .holds else { return nil }
            return Untruth(condition: requirement.condition, isKnown: true, isOld: true)
        }
    }

    /// What the current item requires; what is done again because a latch broke, what the latch does.
    private var guardsNow: [Requirement] {
        guard work.isReopened(work.position) else { return guards[work.position] }
        return work.breaches.first { $0.latch.reopens.contains(work.items[work.position].id) }?.latch.requires ?? []
    }

    func isOldUntruth(_ place: Int) -> Bool {
        guard untruePlace == work.position, untrueSince.indices.contains(place), let since = untrueSince[place] else {
            return false
        }
        return now - since >= Self.notice
    }

    /// Keeps book of what can be seen not to be so; only where somebody strayed can there be anything.
    mutating func watchUntruths() {
        guard strayedAt != nil, work.current != nil else { return }
        let guards = guardsNow
        if untruePlace != work.position || untrueSince.count != guards.count {
            (untruePlace, untrueSince) = (work.position, Array(repeating: nil, count: guards.count))
        }
        for (place, requirement) in guards.enumerated() {
            untrueSince[place] = isUntrue(requirement) && shows(requirement) ? untrueSince[place] ?? now : nil
        }
    }

    func isUntrue(_ requirement: Requirement) -> Bool {
        switch requirement.condition {
        case .light(let side, .green), .sync(let side, .complete):
            // A box that hands have switched off is in sync as long as it holds all that the other one does.
            return isWholeCopyOff(of: side) ? false : pair.truth(of: requirement.condition.swapped(isSwapped)) == false
        case .role(let side, let role) where isWholeCopyOff(of: side.peer):
            // What is off plays no role; the table asks for the one that it had, by its own monitor.
            return pair.boxes[box(at: side)].monitor.role != role
        case .mailClosed(let side):
            return MailService.allCases.contains {
                pair.isServing($0, on: box(at: side)) && !work.leftOpen[side].contains($0)
            }
        case .updatesNone(let side):
            // What is published later is found by the next アップデート確認.
            let names = Set(pair.boxes[side].applied.map(\.package.name))
            return !names.isSuperset(of: UpdatePackage.two.map(\.name)) || pair.boxes[side].updateRun != nil
        case .untouched(.standby): return hasMailAside
        default: return pair.truth(of: requirement.condition.swapped(isSwapped)) == false
        }
    }

    private func isWholeCopyOff(of side: Side) -> Bool {
        guard let item = work.current, item.operation == .shutDown, item.side == side.peer else { return false }
        let (copy, source) = (pair.boxes[box(at: item.side)], pair.boxes[box(at: side)])
        return copy.power == .off && copy.dataAreWhole && source.storedMail.subtracting(copy.storedMail).isEmpty
    }

    /// Whether the box itself shows that it is not so. Of its role, its light and its data it shows what its monitor last
    /// wrote, which may be a quarter of an hour old: where the table does not ask for more, that has to do. And where the table
    /// is content with what was last read, a box that has gone off since shows nothing of what was done to it on its way down.
    private func shows(_ requirement: Requirement) -> Bool {
        if requirement.lastKnown, let side = requirement.condition.side, pair.console(of: box(at: side)) != .answering {
            return false
        }
        return switch requirement.condition.swapped(isSwapped) {
        case .role(let side, let role): pair.boxes[side].monitor.role != role
        case .light(let side, let light): pair.boxes[side].monitor.redundancy.light != light
        case .sync(let side, let sync): pair.boxes[side].monitor.sync != sync
        default: true
        }
    }
}

extension Condition {
    /// The same of the box that really answers there.
    func swapped(_ isSwapped: Bool) -> Condition {
        guard isSwapped else { return self }
        switch self {
        case .role(let side, let role): return .role(side.peer, role)
        case .light(let side, let light): return .light(side.peer, light)
        case .sync(let side, let sync): return .sync(side.peer, sync)
        case .updatesListed(let side): return .updatesListed(side.peer)
        default: return self
        }
    }
}
