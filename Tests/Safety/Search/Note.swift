import Appliance
import Procedure
import SimulatedPair
import Walkthrough

/// Something that happened in the world and that has to be judged.
package enum Note: Sendable {
    /// An order left while these of its item's requirements were not so, and the program knew or not.
    case sent(Order, untrue: [Untruth])
    /// Hands did what the table asked for while these were not so.
    case asked(BenchAct, untrue: [Untruth])
    /// Space was taken for an item that nobody had begun while these were not so.
    case attested(Item.ID, untrue: [Untruth])
    /// An order left while another was on its way.
    case sentBeside(Order)
    /// A box took a second order for the same item.
    case takenTwice(Order)
    /// An item was ticked as sensed while this was not so.
    case falseTick(Item.ID, Condition)
    /// An item was ticked while these of its requirements were not so.
    case ticked(Item.ID, untrue: [Untruth])
    /// Something really went wrong.
    case accident(Accident)
}

/// A requirement that is not so.
package struct Untruth: Hashable, Sendable {
    /// What is not so.
    package var condition: Condition
    /// Whether the program knew.
    package var isKnown: Bool
    /// Whether it has not been so for long enough that the program must have seen it.
    package var isOld: Bool
}

/// What must never happen, as facts of the boxes.
package enum Accident: Hashable, Sendable {
    /// H1 to H7, as the boxes themselves suffer them.
    case incident(Kind)
    /// F2: スタンバイ側 accepts mail that STEP4 will write over.
    case mailAside
    /// H5: redundancy is enabled on boxes with different updates.
    case unequalPair
    /// F10: the standby box is shut down though its copy is behind.
    case staleCopy
    /// H6: services come on while the other box's copy is behind.
    case noNet
    /// H7: a box is sent down while it applies an update.
    case downWhileUpdating
    /// H8: the order goes to the other box.
    case wrongBox
    /// F22: mail is stopped, and no box was ever seen to reach the update server.
    case stoppedUnproven
    /// F20: the work ends with other services than before.
    case servicesNotGivenBack
    /// The work ends with something undone.
    case endedUnfinished

    /// An incident's kind, without its figures.
    package enum Kind: Hashable, Sendable {
        case dualActive, mailLost, reversedSync, partialData, updateBroken, updatedWhileServing

        init(_ fact: Incident.Fact) {
            switch fact {
            case .dualActive: self = .dualActive
            case .mailLost: self = .mailLost
            case .reversedSync: self = .reversedSync
            case .activeOnPartialData: self = .partialData
            case .updateBroken: self = .updateBroken
            case .updatedWhileServing: self = .updatedWhileServing
            }
        }
    }
}

extension World {
    /// Before its effect: what is so at the moment when an order leaves.
    mutating func noteSent(_ order: Order) {
        let untrue = untruths
        if !untrue.isEmpty { isUnlucky = true }
        notes.append(.sent(order, untrue: untrue))
        if strayedAt != nil && !isRecentlyStrayed { wentOn = true }
        let isBeside = underWay.contains { if case .performed = $0.what { true } else { false } }
        if work.inFlight != order || isBeside { notes.append(.sentBeside(order)) }
        for accident in accidents(of: order) { notes.append(.accident(accident)) }
    }

    mutating func noteTaken(_ order: Order) {
        if !taken.insert(work.position).inserted { notes.append(.takenTwice(order)) }
    }

    private func accidents(of order: Order) -> [Accident] {
        var found: [Accident] = isSwapped ? [.wrongBox] : []
        let box = pair.boxes[order.side]
        switch order.command {
        case .setRedundancy(true) where pair.truth(of: .patchesEqual) == false: found.append(.unequalPair)
        case .setServices(let switches) where switches.values.contains(true) && order.side == .active:
            if pair.syncState(of: .active) != .complete { found.append(.noNet) }
        case .setServices where checked.count < 2: found.append(.stoppedUnproven)
        case .shutDown, .restart:
            if box.updateRun != nil || pair.isAboutToRestart(order.side) { found.append(.downWhileUpdating) }
            if box.redundancyInForce, work.currentStep?.id.chapter == 1, order.side == .standby,
                !work.isReopened(work.position),
                pair.syncState(of: .active) != .complete
            {
                found.append(.staleCopy)
            }
        default: break
        }
        return found
    }

    /// - Parameter untrue: what of the first of them was not required to be so.
    mutating func noteTicks(from position: Int, untrue: [Untruth]) {
        if !untrue.isEmpty { notes.append(.ticked(work.items[position].id, untrue: untrue)) }
        for item in work.items[position..<work.position] {
            guard case .done(.sensed, work.now) = work.progress(of: item.id) else { continue }
            for requirement in item.sensed where isUntrue(requirement) {
                notes.append(.falseTick(item.id, requirement.condition))
            }
        }
    }

    mutating func noteEnd() {
        if pair.boxes[.active].mail.switches != mailBefore.switches { notes.append(.accident(.servicesNotGivenBack)) }
        let isWhole = pair.boxes[.active].role == .active && pair.boxes[.standby].role == .standby
        if !isWhole || pair.truth(of: .patchesEqual) == false {
            notes.append(.accident(.endedUnfinished))
        }
    }

    mutating func noteIncidents() {
        for incident in pair.incidents.dropFirst(incidentsNoted) {
            notes.append(.accident(.incident(.init(incident.fact))))
        }
        incidentsNoted = pair.incidents.count
        guard !hasMailAside, pair.boxes.standby.apart?.acceptedMail == true else { return }
        hasMailAside = true
        notes.append(.accident(.mailAside))
    }
}
