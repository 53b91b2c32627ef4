import Appliance
import SimulatedPair

extension SimulatedPair {
    /// Whether one box alone owns the shared address, with all of these services on.
    func serves(_ services: Set<MailService>, by side: Side) -> Bool {
        ownersOfSharedAddress == [side] && services.allSatisfy { isServing($0, on: side) }
    }

    /// The same, with the other box off or in the pair.
    func servesSafely(_ services: Set<MailService>, by side: Side) -> Bool {
        serves(services, by: side) && !isExposed
    }

    /// Whether somebody owns the shared address while the other box is awake outside the pair: from there it may take
    /// the address too, or be copied from (H2, H3). Who has the address with redundancy off nobody could tell (F8).
    var isExposed: Bool {
        ownersOfSharedAddress.contains { owner in
            ownersOfSharedAddress.count > 1 || !isSettled(owner.peer, under: owner)
        }
    }

    /// How many services run, on both together.
    fileprivate var servings: Int {
        Side.allCases.reduce(0) { count, side in count + MailService.allCases.count { isServing($0, on: side) } }
    }

    /// Off for good, in the pair, or on its way into it.
    private func isSettled(_ side: Side, under owner: Side) -> Bool {
        switch box(side).power {
        case .off, .stopping(_, _, startsAgain: false): true
        case .starting: syncLinkIsIn && box(side).redundancy.isEnabled && box(owner).redundancyInForce
        case .on, .stopping, .stuck: boxesSeeEachOther
        }
    }

    /// Whether the pair is redundant for good: it sees itself, it will after the next start, and both are on the network.
    var isWhole: Bool {
        boxesSeeEachOther && Side.allCases.allSatisfy { box($0).redundancy.isEnabled && box($0).lan1 == .connected }
    }
}

/// Which steps of a model no advice may lead through.
struct Safety {
    let belief: Belief

    /// Whether a step did no harm: nothing went wrong in the model, and nobody came to be exposed.
    func allows(_ after: SimulatedPair, after before: SimulatedPair) -> Bool {
        guard after.incidents.count == before.incidents.count else { return false }
        guard belief.patchesAreEqual || !after.boxesSeeEachOther || before.boxesSeeEachOther else { return false }
        guard after.isExposed else { return true }
        // Mail that comes in while two boxes may hold the address is what is lost.
        guard after.servings <= before.servings else { return false }
        let serves = Side.allCases.contains { after.serves(belief.services, by: $0) }
        return before.isExposed && !serves
    }
}
